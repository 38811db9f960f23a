import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** A line of the rundown as the head of a card, or as what comes next. */
export interface CueCardLine {
  readonly number: string;
  readonly title: string;
  /** Empty where the title says as much. */
  readonly kind: string;
  /** Clock time, or programme time where the show has no start; « – » where neither exists. */
  readonly front: string;
  /** « +1 j » past midnight, else empty. */
  readonly nextDay: string;
  /** In brackets when it does not count in the programme's length. */
  readonly duration: string;
  /** « Heure fixe » where the start does not float, else empty. */
  readonly fixed: string;
  /** What else is special about its time: « de secours », « finit à 19:31:00 ». */
  readonly mark: string;
}

/** One piece of a card, which never stands in half unless it is longer than a card. */
export interface CuePiece {
  readonly kind: 'person' | 'objective' | 'tape' | 'text' | 'question' | 'quote' | 'note' | 'lost' | 'remark';
  /** A person's name, or the word before the text; null: none. */
  readonly label: string | null;
  /** A person's function; else what is said. A line break inside is a line break on the card. */
  readonly text: string;
  /** How a name is said; under other pieces, where the words come from. */
  readonly source: string | null;
  /** Speaking time meant, and a standing such as « à confirmer »; people only. */
  readonly aside: string;
}

/** One card: a line with what the host says and asks there, or some short lines that have a title alone. */
export interface CueCard {
  readonly lines: readonly CueCardLine[];
  readonly pieces: readonly CuePiece[];
  /** What the host hands over to; null at the end of the show. */
  readonly next: CueCardLine | null;
}

export interface CueCardsWords extends PaperWords {
  readonly card: string;
  readonly next: string;
  readonly end: string;
  readonly continued: string;
  readonly empty: string;
}

/** The host's cue cards (fiches) in the order of the show, as plain JSON; the press cuts what is longer than a card into several. */
export interface CueCardsDocument extends PaperHead {
  readonly form: 'cueCards';
  readonly orientation: 'landscape';
  /** A5: a card a page. A6: four on an A4 with cut lines, in cutting order. */
  readonly size: 'a5' | 'a6';
  readonly cards: readonly CueCard[];
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: CueCardsWords;
}
