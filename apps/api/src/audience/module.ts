import { Module, type DynamicModule } from '@nestjs/common';
import { EntranceController } from './account/entrance.controller.js';
import { MailedLinkController } from './account/link.controller.js';
import { MineController } from './account/mine.controller.js';
import { ApplyController } from './applying/apply.controller.js';
import { LookController, NowhereController } from './frame/frame.controller.js';
import { PublicReplies } from './frame/public-replies.js';
import { SeatCalendarController, SeatController } from './seats/seat.controller.js';
import { TakingPartController } from './taking-part/taking-part.controller.js';
import { TopicPages } from './taking-part/topic-pages.js';
import { TopicPictures } from './topics/topic-pictures.js';
import { TopicsController } from './topics/topics.controller.js';

/** The public pages: what there is to read, and how to take part. */
@Module({})
export class AudienceModule {
  static with(replies: PublicReplies): DynamicModule {
    return {
      module: AudienceModule,
      // The last takes whatever address is left.
      controllers: [LookController, EntranceController, MineController, SeatCalendarController, MailedLinkController, ApplyController, SeatController, TopicsController, TakingPartController, NowhereController],
      providers: [{ provide: PublicReplies, useValue: replies }, TopicPages, TopicPictures],
    };
  }
}
