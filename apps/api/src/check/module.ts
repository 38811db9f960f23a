import { Module, type DynamicModule } from '@nestjs/common';
import type { Look } from '../speaker/look/open-look.js';
import { CheckController } from './check.controller.js';
import { CheckReplies } from './check-replies.js';

/** Papers checked by whoever holds them. */
@Module({})
export class CheckModule {
  static with(look: Look): DynamicModule {
    return { module: CheckModule, controllers: [CheckController], providers: [{ provide: CheckReplies, useValue: new CheckReplies(look) }] };
  }
}
