import { Module } from '@nestjs/common';
import { AgendaController } from './agenda.controller.js';
import { AgendaResolver } from './resolver.js';

/** Private calendars: made, closed, and read by calendar programs. */
@Module({ providers: [AgendaResolver], controllers: [AgendaController] })
export class AgendaModule {}
