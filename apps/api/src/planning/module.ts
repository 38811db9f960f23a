import { Module } from '@nestjs/common';
import { PlanningResolver } from './resolver.js';

/** First rundowns asked for, and how far they came. */
@Module({ providers: [PlanningResolver] })
export class PlanningModule {}
