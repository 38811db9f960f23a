import type { PaperCheck } from './paper-head.js';
import type { PaperWords } from './paper-words.js';
import type { PrintLocale } from './print-locale.js';

/** A time that counts for the guest: the call, the release. */
export interface CallMoment {
  readonly label: string;
  /** « 17 h 30 », with its offset where clocks show that minute twice. */
  readonly hour: string;
  /** « vendredi 11 décembre 2026 » when it is not the day of the call, else empty. */
  readonly day: string;
}

/** One line of a card; `label` is empty where the text speaks for itself. */
export interface CardLine {
  readonly label: string;
  readonly text: string;
  /** What a reader on a screen opens by touching it; null where nothing can be opened. */
  readonly href: string | null;
  readonly strong: boolean;
}

/** A titled group of lines; never empty. */
export interface CallCard {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

/** A segment the guest sits in. */
export interface CallRow {
  readonly time: string;
  /** « +1 j » when it is not on the day of the call, else empty. */
  readonly nextDay: string;
  readonly number: string;
  readonly title: string;
  /** Empty where the title says as much. */
  readonly kind: string;
  /** Whole minutes, rounded up. */
  readonly minutes: string;
}

export interface CallTable {
  readonly title: string;
  /** Heads of time, number, title and minutes. */
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly CallRow[];
}

/** A guest's call sheet (convocation) as plain JSON, every text ready to be shown; null or empty is left out of the page. */
export interface CallSheetDocument {
  readonly form: 'callSheet';
  readonly locale: PrintLocale;
  readonly orientation: 'portrait';
  /** Name of the file's contents, as readers of PDF show it. */
  readonly documentTitle: string;
  /** ISO instant in UTC. */
  readonly printedAt: string;
  readonly title: string;
  readonly letterhead: string;
  readonly show: string;
  readonly recipient: string;
  readonly recipientDetail: string;
  /** Heads of the second and further pages: left, middle, right. */
  readonly running: readonly [string, string, string];
  /** Day of the call, in words. */
  readonly day: string;
  /** Whose clock the hours are of. */
  readonly clock: string;
  /** The call, then the release. */
  readonly moments: readonly CallMoment[];
  /** Make-up, microphone: what is done between the two, as far as it is known. */
  readonly steps: readonly CallMoment[];
  /** « Horaires à confirmer »; empty: they were told. */
  readonly unsettled: string;
  readonly included: string;
  /** « Oui, mais »: what the guest said of their own hours; empty when they come as called. */
  readonly noted: string;
  readonly place: CallCard | null;
  readonly contact: CallCard | null;
  readonly segments: CallTable | null;
  readonly companions: CallCard | null;
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: PaperWords;
  /** Of a sheet that was printed with its show. */
  readonly check?: PaperCheck | null;
}
