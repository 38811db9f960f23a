import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** Somebody who may come in. */
export interface DoorListRow {
  /** The letter that the name begins with, on the first name of each letter; empty on the others. */
  readonly letter: string;
  readonly name: string;
  /** « n° 12 »: in which order they asked. */
  readonly number: string;
  /** « arrivé à 18 h 40 »; empty: not yet. */
  readonly arrived: string;
  /** What they need, on one line; empty: nothing said. */
  readonly needs: string;
}

export interface DoorListPart {
  /** « Ont une place (42) ». */
  readonly title: string;
  readonly rows: readonly DoorListRow[];
}

/** The list at the door as plain JSON, every text ready to be shown: names, boxes to tick and what people said that they need, no address of anybody. */
export interface DoorListDocument extends PaperHead {
  readonly form: 'doorList';
  readonly orientation: 'portrait';
  /** Who has a seat, then who waits for one; a part with nobody is left out. */
  readonly parts: readonly DoorListPart[];
  readonly remarks: readonly string[];
  readonly words: PaperWords & { readonly empty: string; readonly toTick: string };
}
