import { Module } from '@nestjs/common';
import { ImportResolver } from './resolver.js';

/** Other people's rundowns come in: a spreadsheet, a pasted table, an Ontime project, a conducteur/1. */
@Module({ providers: [ImportResolver] })
export class ImportModule {}
