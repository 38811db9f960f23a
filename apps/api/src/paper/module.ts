import type { Press } from '#press';
import { Module, type DynamicModule } from '@nestjs/common';
import { DaySheetController } from './day-sheet.controller.js';
import { PaperController, PRESS } from './paper.controller.js';

/** What is printed. */
@Module({})
export class PaperModule {
  static with(press: Press): DynamicModule {
    return { module: PaperModule, controllers: [PaperController, DaySheetController], providers: [{ provide: PRESS, useValue: press }] };
  }
}
