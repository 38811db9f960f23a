import { Module, type DynamicModule } from '@nestjs/common';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import type { Look } from './look/open-look.js';
import { SpeakerController } from './speaker.controller.js';
import { SpeakerReplies } from './speaker-replies.js';
import { SPEAKER_VERBS, type SpeakerVerbs } from './speaker-verbs.js';

/** The speakers' pages. */
@Module({})
export class SpeakerModule {
  static with(verbs: SpeakerVerbs, look: Look): DynamicModule {
    return {
      module: SpeakerModule,
      controllers: [SpeakerController],
      providers: [
        { provide: SPEAKER_VERBS, useValue: verbs },
        { provide: SpeakerReplies, inject: [HOUSE], useFactory: ({ desk }: House) => new SpeakerReplies(look, () => desk.clock.now().getTime()) },
      ],
    };
  }
}
