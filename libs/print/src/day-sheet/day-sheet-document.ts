import type { LabelledText } from '../labelled-text.js';
import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** A moment of the day, in order. */
export interface DayMoment {
  readonly hour: string;
  /** « +1 j » when it is not on the day of the sheet, else empty. */
  readonly nextDay: string;
  readonly what: string;
  /** Who or what it is about; may be empty. */
  readonly detail: string;
  /** Of which show; empty where there is one alone. */
  readonly show: string;
  /** Recordings stand out: the day turns around them. */
  readonly strong: boolean;
}

export type DayPersonKey = 'person' | 'call' | 'makeUp' | 'microphone' | 'onSet' | 'release' | 'chair' | 'wears' | 'telephone';

/** Somebody who is expected; texts by column. */
export interface DayPersonRow {
  readonly person: string;
  readonly office: string;
  /** « à confirmer », « arrive à 18 h 40 », « droit à l’image à signer ». */
  readonly notes: readonly string[];
  readonly cells: Readonly<Record<Exclude<DayPersonKey, 'person'>, string>>;
}

/** A show of the day with the people it needs. */
export interface DayShowSheet {
  readonly title: string;
  readonly facts: readonly LabelledText[];
  readonly people: readonly DayPersonRow[];
  /** What is to be seen to: signatures, microphones, chairs; label and names. */
  readonly open: readonly LabelledText[];
}

/** The production's own sheet of a recording day (feuille de service) as plain JSON, every text ready to be shown. */
export interface DaySheetDocument extends PaperHead {
  readonly form: 'daySheet';
  readonly orientation: 'landscape' | 'portrait';
  /** Where, and whom to call: one for each studio. */
  readonly places: readonly { readonly title: string; readonly lines: readonly LabelledText[] }[];
  readonly timeline: { readonly title: string; readonly columns: readonly [string, string, string]; readonly moments: readonly DayMoment[] };
  /** What is known of at least one person. */
  readonly columns: readonly { readonly key: DayPersonKey; readonly label: string }[];
  readonly shows: readonly DayShowSheet[];
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: PaperWords & { readonly nobody: string; readonly empty: string; readonly continued: string };
}
