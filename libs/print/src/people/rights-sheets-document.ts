import type { LabelledText } from '../labelled-text.js';
import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** One text to be signed by hand. */
export interface RightsSheet {
  /** « Maëlle Kerdoncuff »; empty: for whoever comes unexpected. */
  readonly name: string;
  readonly office: string;
}

/** The image rights text for all who have not signed it, to be signed on the day, as plain JSON. */
export interface RightsSheetsDocument extends PaperHead {
  readonly form: 'rightsSheets';
  readonly orientation: 'portrait';
  readonly letterhead: string;
  /** What stands on each sheet. */
  readonly sheetTitle: string;
  readonly show: string;
  /** Recording, version of the text. */
  readonly details: readonly LabelledText[];
  readonly paragraphs: readonly string[];
  readonly list: { readonly title: string; readonly says: string; readonly columns: readonly [string, string, string] };
  /** In order of first appearance; a last one without a name. */
  readonly sheets: readonly RightsSheet[];
  /** Blanks to be filled in by hand. */
  readonly blanks: Readonly<Record<'name' | 'date' | 'signature' | 'guardian', string>>;
  readonly remarks: readonly string[];
  readonly words: PaperWords;
}
