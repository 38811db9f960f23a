import { Module } from '@nestjs/common';
import { DaysResolver } from './resolver.js';

/** What is recorded on a day, and in a month. */
@Module({ providers: [DaysResolver] })
export class DaysModule {}
