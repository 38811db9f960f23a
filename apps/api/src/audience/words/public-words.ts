import type { FrameWords } from './frame-words.js';

export type { PlainPage } from './frame-words.js';

/** All words of the public pages, one room each. */
export interface PublicWords {
  readonly frame: FrameWords;
}
