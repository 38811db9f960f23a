import type { QuestionId, QuoteId, ThemeId } from '#rundown';
import type { Question, Quote } from './matter.js';

export type PieceId = QuoteId | QuestionId;

/** What a producer does to what the engine picked. */
export type ProducerAct =
  | { readonly act: 'keep'; readonly piece: PieceId }
  | { readonly act: 'drop'; readonly piece: PieceId }
  /** First of its list and of its theme, which opens on it. */
  | { readonly act: 'pin'; readonly piece: PieceId }
  | { readonly act: 'move'; readonly piece: PieceId; readonly theme: ThemeId | null }
  | { readonly act: 'relabel'; readonly theme: ThemeId; readonly label: string }
  | { readonly act: 'merge'; readonly theme: ThemeId; readonly into: ThemeId }
  /** The pieces leave `theme` for a theme of their own, whose id the caller chooses. */
  | { readonly act: 'split'; readonly theme: ThemeId; readonly as: ThemeId; readonly label: string; readonly pieces: readonly PieceId[] };

/** A piece as it was when the producer touched it; `at` counts units from the start of its source. */
export interface RememberedPiece {
  readonly piece: Quote | Question;
  readonly at: number;
}

export interface RememberedTheme {
  readonly id: ThemeId;
  readonly label: string;
  readonly pieces: readonly PieceId[];
}

/** An act with what it needs to hold when the engine picks otherwise later. Plain data, to be stored. */
export interface RememberedAct {
  readonly act: ProducerAct;
  readonly pieces: readonly RememberedPiece[];
  readonly themes: readonly RememberedTheme[];
}
