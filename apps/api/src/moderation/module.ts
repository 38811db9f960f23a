import { Module } from '@nestjs/common';
import { ModerationResolver } from './resolver.js';

/** What the public wrote, as whoever looks after it sees it: the queue, decisions, insights, sources that changed. */
@Module({ providers: [ModerationResolver] })
export class ModerationModule {}
