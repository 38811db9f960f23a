import { Module, type DynamicModule } from '@nestjs/common';
import { BounceController } from './bounce.controller.js';
import { BOUNCE_HOOK, type BounceHook } from './bounce-reader.js';

/** What other programs call. */
@Module({})
export class HooksModule {
  static with(bounces: BounceHook): DynamicModule {
    return { module: HooksModule, controllers: [BounceController], providers: [{ provide: BOUNCE_HOOK, useValue: bounces }] };
  }
}
