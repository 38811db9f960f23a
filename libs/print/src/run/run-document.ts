import type { PaperWords } from '../paper-words.js';
import type { PaperDocument } from '../papers.js';
import type { PrintLocale } from '../print-locale.js';

/** A paper among those of a recipient: of which show, which version, how often. */
export interface RunLine {
  readonly show: string;
  readonly paper: string;
  readonly state: string;
  /** « 2 × »; empty for one. */
  readonly times: string;
}

/** Everything that one recipient gets, in the order of the pile. */
export interface RunCopy {
  /** « Exemplaire : Camille Roche ». */
  readonly title: string;
  readonly name: string;
  /** What they are for the show; empty where that is their name. */
  readonly role: string;
  /** True: a page of its own says what lies below; a single paper names its recipient itself. */
  readonly cover: boolean;
  readonly contents: readonly RunLine[];
  /** One for each copy of each paper. */
  readonly documents: readonly PaperDocument[];
}

/** The day's print run as plain JSON: a page for whoever hands it out, then each recipient's papers. */
export interface RunDocument {
  readonly form: 'run';
  readonly locale: PrintLocale;
  readonly orientation: 'portrait';
  readonly documentTitle: string;
  /** ISO instant in UTC: the newest of its papers’. */
  readonly printedAt: string;
  readonly title: string;
  readonly day: string;
  readonly running: readonly [string, string, string];
  readonly shows: readonly { readonly hour: string; readonly title: string; readonly venue: string; readonly state: string }[];
  readonly copies: readonly RunCopy[];
  readonly words: RunWords;
}

/** The page's own words that only the typesetter knows when to use. */
export interface RunWords extends PaperWords {
  readonly shows: string;
  readonly recipients: string;
  readonly showColumn: string;
  readonly paperColumn: string;
  readonly stateColumn: string;
  readonly recipientColumn: string;
  readonly papersColumn: string;
}
