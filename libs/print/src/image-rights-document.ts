import type { LabelledText } from './labelled-text.js';
import type { PaperWords } from './paper-words.js';
import type { PrintLocale } from './print-locale.js';

/** The copy of a signed image rights text as plain JSON, every text ready to be shown. */
export interface ImageRightsDocument {
  readonly form: 'imageRights';
  readonly locale: PrintLocale;
  readonly orientation: 'portrait';
  /** Name of the file's contents, as readers of PDF show it. */
  readonly documentTitle: string;
  /** ISO instant in UTC: of the signature, so that the copy is the same file for ever. */
  readonly printedAt: string;
  readonly title: string;
  readonly letterhead: string;
  readonly show: string;
  /** Heads of the second and further pages: left, middle, right. */
  readonly running: readonly [string, string, string];
  /** The text as it was signed; a line break inside is a line break on the page. */
  readonly paragraphs: readonly string[];
  readonly signatureTitle: string;
  /** Who, when, from where, which text. */
  readonly signature: readonly LabelledText[];
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: PaperWords;
}
