import { Module } from '@nestjs/common';
import { DoorListController } from './door-list.controller.js';
import { SeatsResolver } from './resolver.js';

/** The audience of an episode as the desk receives it: the hall, its list, the door. */
@Module({ controllers: [DoorListController], providers: [SeatsResolver] })
export class SeatsModule {}
