import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** One text for the screen (synthé), in the order in which it is needed. */
export interface LowerThirdRow {
  /** Its number on this list, from 1. */
  readonly number: string;
  /** Of the line where it is first needed, with its clock. */
  readonly line: string;
  readonly front: string;
  /** Exactly as it must stand on screen: nothing is typeset. */
  readonly name: string;
  readonly title: string;
  /** « N° 5, 7, 9 »: where it is needed again; may be empty. */
  readonly again: string;
  /** « à confirmer », « titre : 52 signes, 40 au plus »; empty: it is ready. */
  readonly notes: readonly string[];
  /** A person, or what a line's technique asks for. */
  readonly kind: 'person' | 'line';
}

/** All texts for the screen of a show as plain JSON, every other text ready to be shown. */
export interface LowerThirdsDocument extends PaperHead {
  readonly form: 'lowerThirds';
  readonly orientation: 'portrait';
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly LowerThirdRow[];
  readonly remarks: readonly string[];
  readonly words: PaperWords & { readonly empty: string };
}
