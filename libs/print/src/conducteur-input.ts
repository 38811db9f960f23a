import type { SourceKind } from '#editorial';
import type { QuestionId, QuoteId, Remark, ReservedTheme, SpeakerId, ThemeId, TimedRundown } from '#rundown';
import type { PrintLocale } from './print-locale.js';
import type { SpeakerStatus } from './speaker-status.js';

/** A quote as a page shows it. `date` is ISO (`2026-11-03…`) or any words of the source; null prints as « non daté ». */
export interface PrintedQuote {
  readonly text: string;
  readonly author: string | null;
  readonly source: SourceKind;
  readonly date: string | null;
  /** Old on the day of the recording, so that its author may have changed their mind. */
  readonly old?: boolean;
  /** Written, there or in a comment, by whoever signs the article. */
  readonly byArticleAuthor?: boolean;
}

/** A question as a page shows it, with whoever asked it. */
export interface PrintedQuestion {
  readonly text: string;
  readonly author: string | null;
}

/** A person as a page shows them; empty text means not known. `status` null prints no word about coming. */
export interface PrintedSpeaker {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly status: SpeakerStatus | null;
}

/** What the head of every page says. */
export interface PrintHeading {
  /** Name of the programme or of the show. */
  readonly title: string;
  readonly topicTitle: string | null;
  /** « Émission nº 12 ». */
  readonly episode: string | null;
  /** Local date `YYYY-MM-DD`; null takes the day of the rundown's start, if it has one. */
  readonly recordingDate: string | null;
  /** Studio or place. */
  readonly venue: string | null;
  readonly host: string | null;
  /** Number of the released version; null for the draft. */
  readonly version: number | null;
  /** ISO instant: of the release for a version, of the last edit for a draft, so that the same version gives the same page. */
  readonly printedAt: string;
  /** IANA zone in which `printedAt` is shown. */
  readonly zone: string;
  readonly locale: PrintLocale;
}

/** Everything the printed conducteur is made of. A lookup may hold more than the rundown uses. */
export interface ConducteurInput {
  readonly rundown: TimedRundown;
  readonly remarks: readonly Remark[];
  readonly quotes: ReadonlyMap<QuoteId, PrintedQuote>;
  readonly questions: ReadonlyMap<QuestionId, PrintedQuestion>;
  readonly speakers: ReadonlyMap<SpeakerId, PrintedSpeaker>;
  /** Labels of the themes. */
  readonly themes: ReadonlyMap<ThemeId, string>;
  readonly reservedThemes: readonly ReservedTheme[];
  readonly heading: PrintHeading;
  /** A4; landscape unless said. */
  readonly orientation?: 'landscape' | 'portrait';
}
