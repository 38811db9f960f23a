import { Module } from '@nestjs/common';
import { SeatsResolver } from './resolver.js';

/** The audience of an episode as the desk receives it: the hall, its list, the door. */
@Module({ providers: [SeatsResolver] })
export class SeatsModule {}
