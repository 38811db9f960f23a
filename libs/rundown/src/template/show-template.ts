import type { Elasticity, Seconds, SegmentKind } from '../segment.js';

/** The pieces a show is made of. Most are a kind of line; titles come twice, questions and last words are counted. */
export const SHOW_PIECES = [
  'coldOpen', 'openingTitles', 'menu', 'launch', 'introduction', 'opening', 'debate', 'tape', 'sting', 'break', 'question', 'lastWord',
  'conclusion', 'closingTitles', 'offAir',
] as const;
export type ShowPiece = (typeof SHOW_PIECES)[number];

/** What a piece of a show lasts and who speaks in it. */
export interface PieceTemplate {
  readonly kind: SegmentKind;
  /** Least, ideal and most of one piece; equal: it is fixed. */
  readonly seconds: Elasticity;
  /** How many pieces a line of this kind holds: one, or one for each person on set, host included, or for each question read. */
  readonly per: 'line' | 'person' | 'question';
  /** Part of it that the host speaks, in percent; 0 where nobody hosts it. */
  readonly hostPercent: number;
  /** True: it takes studio time and is no programme. */
  readonly outside: boolean;
}

/** How a show of some kind is made, whatever its length. Plain data: a studio keeps as many as it likes and edits each. */
export interface ShowTemplate {
  readonly title: string;
  readonly pieces: Readonly<Record<ShowPiece, PieceTemplate>>;
  /** How many debates a show holds at these lengths, shortest first; between and beyond them by interpolation, one at least. */
  readonly debates: readonly { readonly targetSeconds: Seconds; readonly count: number }[];
  /** A break, and an audience question, for each so many seconds of programme; 0: none. */
  readonly breakEverySeconds: Seconds;
  readonly questionEverySeconds: Seconds;
}
