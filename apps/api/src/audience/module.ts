import { Module, type DynamicModule } from '@nestjs/common';
import { LookController, NowhereController } from './frame/frame.controller.js';
import { PublicReplies } from './frame/public-replies.js';
import { TakingPartController } from './taking-part/taking-part.controller.js';
import { TopicPages } from './taking-part/topic-pages.js';
import { TopicsController } from './topics/topics.controller.js';

/** The public pages: what there is to read, and how to take part. */
@Module({})
export class AudienceModule {
  static with(replies: PublicReplies): DynamicModule {
    return {
      module: AudienceModule,
      // The last takes whatever address is left.
      controllers: [LookController, TopicsController, TakingPartController, NowhereController],
      providers: [{ provide: PublicReplies, useValue: replies }, TopicPages],
    };
  }
}
