import { Module } from '@nestjs/common';
import { TendingResolver } from './resolver.js';

/** What an administrator looks after. */
@Module({ providers: [TendingResolver] })
export class TendingModule {}
