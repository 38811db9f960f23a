import type { LabelledText } from '../labelled-text.js';
import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** A line of the summary. */
export interface SummaryLine {
  readonly number: string;
  readonly front: string;
  /** « +1 j » past midnight, else empty. */
  readonly nextDay: string;
  readonly duration: string;
  readonly title: string;
  /** Who debates, the host left out; empty on every other line. */
  readonly people: string;
  /** What is special about its time: « heure fixe », « de secours », « trappée ». */
  readonly mark: string;
}

export interface SummaryPart {
  readonly title: string;
  readonly budget: string;
  /** Empty without a start. */
  readonly clock: string;
  readonly lines: readonly SummaryLine[];
}

export interface SummaryWords extends PaperWords {
  readonly columns: readonly [string, string, string, string];
  readonly empty: string;
  /** « … et 1 séquence ». */
  readonly oneMore: string;
  /** What stands before and after the number of lines that the page had no room for. */
  readonly more: readonly [string, string];
}

/** The whole show on one page, as plain JSON; the press cuts it to that page and counts what it left out. */
export interface SummaryDocument extends PaperHead {
  readonly form: 'summary';
  readonly orientation: 'portrait';
  readonly parts: readonly SummaryPart[];
  /** Lengths, end, remarks. */
  readonly totals: readonly LabelledText[];
  /** Host, place, how to get in; what is not known is left out. */
  readonly contacts: readonly LabelledText[];
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: SummaryWords;
}
