import { Module } from '@nestjs/common';
import { PrintsResolver } from './resolver.js';

/** What was printed, and by whom. */
@Module({ providers: [PrintsResolver] })
export class PrintsModule {}
