import type { AccountWords } from './account-words.js';
import type { ApplyingWords } from './applying-words.js';
import type { FrameWords } from './frame-words.js';
import type { SeatWords } from './seat-words.js';
import type { TakingPartWords } from './taking-part-words.js';
import type { TopicsWords } from './topics-words.js';

export type { PlainPage } from './frame-words.js';

/** All words of the public pages, one room each. */
export interface PublicWords {
  readonly account: AccountWords;
  readonly applying: ApplyingWords;
  readonly frame: FrameWords;
  readonly seats: SeatWords;
  readonly topics: TopicsWords;
  readonly takingPart: TakingPartWords;
}
