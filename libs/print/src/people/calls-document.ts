import type { CallSheetDocument } from '../call-sheet-document.js';
import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** All call sheets of a show in one file, each counting its own pages, as plain JSON. */
export interface CallsDocument extends PaperHead {
  readonly form: 'calls';
  readonly orientation: 'portrait';
  /** By name of the guest. */
  readonly sheets: readonly CallSheetDocument[];
  /** What stands on the only page where nobody can be called. */
  readonly empty: string;
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: PaperWords;
}
