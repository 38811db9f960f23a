import type { LabelledText } from './labelled-text.js';
import type { PaperHead } from './paper-head.js';
import type { PaperRole } from './paper-wishes.js';
import type { PaperWords } from './paper-words.js';

/** Columns in the order of the page; `notes` and `actual` (réel) are blank, for the pen. */
export type ConducteurColumnKey =
  | 'number'
  | 'front'
  | 'duration'
  | 'cumulative'
  | 'segment'
  | 'speakers'
  | 'content'
  | 'technique'
  | 'notes'
  | 'actual';

/** A column of the show's own, by its id. */
export type OwnColumnKey = `own:${string}`;

export interface ConducteurColumn {
  readonly key: ConducteurColumnKey | OwnColumnKey;
  readonly label: string;
}

/** A piece of a line's content. `label` stands before the text; `source` says under it where the words come from. */
export interface ContentBlock {
  readonly kind: 'objective' | 'tape' | 'text' | 'question' | 'quote' | 'note' | 'lost';
  readonly label: string | null;
  /** A line break inside is a line break on the page. */
  readonly text: string;
  readonly source: string | null;
}

/** A person on a line. `airtime` is empty when no speaking time is meant; `standing` is empty when they surely come. */
export interface RowSpeaker {
  readonly name: string;
  readonly isHost: boolean;
  readonly detail: string;
  readonly airtime: string;
  readonly standing: string;
}

/** One line of the conducteur. */
export interface ConducteurRow {
  readonly number: string;
  /** Clock time of the front time, or programme time where the show has no start; « – » where neither exists. */
  readonly front: string;
  /** « +1 j » when the show has passed midnight, else empty. */
  readonly nextDay: string;
  /** The start does not float; `marks` says it in words. */
  readonly hard: boolean;
  /** False: it keeps its place and its number and takes no time; `marks` says why. */
  readonly played: boolean;
  /** What is special about its time, a few words each. */
  readonly marks: readonly string[];
  /** How it differs from another version, a few words; empty: not at all, or nothing is compared. */
  readonly change: string;
  /** In brackets when it does not count in the programme's length. */
  readonly duration: string;
  /** Programme time at the end of the line. */
  readonly cumulative: string;
  readonly title: string;
  readonly kind: string;
  readonly speakers: readonly RowSpeaker[];
  readonly content: readonly ContentBlock[];
  readonly technique: readonly LabelledText[];
  /** What stands in the show's own columns; one without text is absent. */
  readonly cells: Readonly<Record<OwnColumnKey, string>>;
}

/** A run of lines under one heading. `clock` is empty without a start. */
export interface ConducteurPart {
  readonly title: string;
  /** Programme time of the part, and of a group what it may last; in brackets the studio time of a part that is wholly outside. */
  readonly budget: string;
  readonly clock: string;
  readonly rows: readonly ConducteurRow[];
}

/** An entry of an opening or closing list. `mark` is what stands in front: a line's number, or what asks for care. */
export interface ClosingEntry {
  readonly mark: string;
  readonly text: string;
  readonly detail: string;
}

export interface ClosingList {
  readonly title: string;
  readonly entries: readonly ClosingEntry[];
}

/** The page's own words that only the typesetter knows when to use. */
export interface ConducteurWords extends PaperWords {
  readonly continued: string;
  readonly empty: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  readonly printTitle: string;
}

/** The whole conducteur as plain JSON: the same for PDF, screen and export, every text ready to be shown. */
export interface ConducteurDocument extends PaperHead {
  readonly form: 'conducteur';
  readonly orientation: 'landscape' | 'portrait';
  readonly role: PaperRole;
  readonly columns: readonly ConducteurColumn[];
  /** What stands above the first line; may be empty. */
  readonly opening: readonly ClosingList[];
  readonly parts: readonly ConducteurPart[];
  readonly totals: readonly LabelledText[];
  readonly lists: readonly ClosingList[];
  readonly words: ConducteurWords;
}
