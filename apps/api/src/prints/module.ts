import { Module } from '@nestjs/common';
import { PrintRunController } from './print-run.controller.js';
import { PrintRunResolver } from './print-run.resolver.js';
import { PrintsResolver } from './resolver.js';

/** What was printed, by whom, and all papers of a day at once. */
@Module({ controllers: [PrintRunController], providers: [PrintsResolver, PrintRunResolver] })
export class PrintsModule {}
