import type { FrameWords } from './frame-words.js';
import type { TakingPartWords } from './taking-part-words.js';
import type { TopicsWords } from './topics-words.js';

export type { PlainPage } from './frame-words.js';

/** All words of the public pages, one room each. */
export interface PublicWords {
  readonly frame: FrameWords;
  readonly topics: TopicsWords;
  readonly takingPart: TakingPartWords;
}
