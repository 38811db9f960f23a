import { Module } from '@nestjs/common';
import { ReplanningResolver } from './resolver.js';

/** Ways to carry on with a draft once something changed. */
@Module({ providers: [ReplanningResolver] })
export class ReplanningModule {}
