import { Module, type DynamicModule } from '@nestjs/common';
import { LookController, NowhereController } from './frame/frame.controller.js';
import { PublicReplies } from './frame/public-replies.js';

/** The public pages: what there is to read, and how to take part. */
@Module({})
export class AudienceModule {
  static with(replies: PublicReplies): DynamicModule {
    return {
      module: AudienceModule,
      // The last takes whatever address is left.
      controllers: [LookController, NowhereController],
      providers: [{ provide: PublicReplies, useValue: replies }],
    };
  }
}
