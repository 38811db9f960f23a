import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** One piece of a guest's card. */
export interface GuestPiece {
  readonly kind: 'biography' | 'heading' | 'quote' | 'line' | 'remark';
  /** Before a quote its theme, before a line its number; null: nothing. */
  readonly label: string | null;
  readonly text: string;
  /** Where a quote comes from; of a line its front time, length and the speaking time meant. */
  readonly source: string | null;
}

/** What the host knows of a guest before they sit down; empty where nobody told. */
export interface GuestCard {
  readonly name: string;
  /** How the name is said. */
  readonly pronunciation: string;
  readonly office: string;
  readonly organisation: string;
  /** « à confirmer »; empty when they surely come. */
  readonly standing: string;
  /** What they seem to think, with the word that a person has to confirm it. */
  readonly position: string;
  /** « Place 3 · HF 2 ». */
  readonly seat: string;
  readonly pieces: readonly GuestPiece[];
}

export interface GuestCardsWords extends PaperWords {
  readonly card: string;
  readonly continued: string;
  readonly empty: string;
}

/** Cards of the guests for the host, in the order in which they first sit down, as plain JSON. */
export interface GuestCardsDocument extends PaperHead {
  readonly form: 'guestCards';
  readonly orientation: 'portrait';
  /** A4: two cards a page, with a cut line. A5: one a page. */
  readonly size: 'a4' | 'a5';
  readonly cards: readonly GuestCard[];
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: GuestCardsWords;
}
