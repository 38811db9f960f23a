import type { LabelledText } from './labelled-text.js';
import type { PrintLocale } from './print-locale.js';

/** Where a reader checks that the sheet in their hand is current. */
export interface PaperCheck {
  /** What the square code says and a touch on a screen opens. */
  readonly address: string;
  /** « À jour ? » */
  readonly label: string;
  /** The address as it is typed by hand: without its scheme. */
  readonly text: string;
  /** What a screen reader says of the drawing. */
  readonly alt: string;
}

/** What the edge of every page says; the press draws it, whatever the paper. */
export interface PaperEdge {
  /** « Exemplaire : Camille Roche »; empty: nobody’s in particular. */
  readonly copyOf: string;
  readonly check: PaperCheck | null;
}

/** What every paper of a show begins with, ready to be spread into its document. */
export interface PaperHead extends PaperEdge {
  readonly locale: PrintLocale;
  /** Name of the file's contents, as readers of PDF show it. */
  readonly documentTitle: string;
  /** ISO instant in UTC. */
  readonly printedAt: string;
  readonly title: string;
  /** Topic and episode, under the title; may be empty. */
  readonly subtitle: string;
  /** Recording, place, version with the print time. */
  readonly facts: readonly LabelledText[];
  /** Heads of the second and further pages: left, middle, right. */
  readonly running: readonly [string, string, string];
}
