import { Module, type DynamicModule } from '@nestjs/common';
import type { Look } from '../speaker/look/open-look.js';
import { ShareController } from './share.controller.js';
import { ShareReplies } from './share-replies.js';

/** Rundowns shown to readers without an account. */
@Module({})
export class ShareModule {
  static with(look: Look): DynamicModule {
    return { module: ShareModule, controllers: [ShareController], providers: [{ provide: ShareReplies, useValue: new ShareReplies(look) }] };
  }
}
