import type { SourceKind, Stance } from '#editorial';
import type { QuestionId, QuoteId, Remark, ReservedTheme, Rundown, Seconds, SegmentId, SpeakerId, ThemeId, TimedRundown } from '#rundown';
import type { PaperRole } from './paper-wishes.js';
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
  /** What it speaks of; absent or null: no theme. */
  readonly theme?: ThemeId | null;
  /** How well it reads aloud, the more the better. */
  readonly score?: number;
}

/** A question as a page shows it, with whoever asked it. */
export interface PrintedQuestion {
  readonly text: string;
  readonly author: string | null;
}

/** When somebody is needed: local date-times `YYYY-MM-DDTHH:MM` in the heading's zone; null and absent: not known. */
export interface PrintedPresence {
  readonly call: string;
  readonly makeUp?: string | null;
  readonly microphone?: string | null;
  readonly release: string;
  /** False: by the usual rule, told to nobody yet. */
  readonly settled?: boolean;
  /** « Oui, mais »: the hours that the person gave instead. */
  readonly arrives?: string | null;
  readonly leaves?: string | null;
}

/** The studio as papers about people name it; empty text: not known. */
export interface PrintedHouse {
  /** In whose name people are written to. */
  readonly letterhead: string;
  readonly contact: { readonly name: string; readonly telephone: string; readonly address: string };
  readonly mapAddress: string;
  /** Least time between two shows. */
  readonly changeoverSeconds: Seconds;
}

/** A person as a page shows them; empty text means not known. `status` null prints no word about coming. */
export interface PrintedSpeaker {
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly status: SpeakerStatus | null;
  readonly role?: 'host' | 'guest';
  /** How the host says the name. */
  readonly pronunciation?: string;
  readonly biography?: string;
  /** What their contributions seem to say of the topic; never a fact. Absent: nothing points anywhere. */
  readonly position?: Stance;
  /** Name and title on screen (synthé), where they were settled; else name, title and organisation make it. */
  readonly lowerThird?: { readonly name: string; readonly title: string } | null;
  /** Chair on the set, from 1. */
  readonly chair?: number | null;
  readonly microphone?: string;
  readonly presence?: PrintedPresence | null;
  /** For the production's own sheet alone: never on what another speaker may see. */
  readonly telephone?: string;
  /** Whether image rights are signed; absent: not known. */
  readonly rightsSigned?: boolean;
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
  /** Where people come to, as far as it is known. */
  readonly place?: { readonly name: string; readonly address: string; readonly access: string };
  /** Where a reader checks that the sheet is current: a short address, drawn as a square code; null: no such place. */
  readonly check?: string | null;
  /** Whose copy it is, in the day's print run; null: nobody's in particular. */
  readonly recipient?: string | null;
}

/** The state that a paper of changes compares with. */
export interface EarlierShow {
  readonly rundown: Rundown;
  /** Null: a draft. */
  readonly version: number | null;
  /** ISO instant of the release, or of the draft's last edit. */
  readonly releasedAt: string;
  /** Names of those who sat there then, as they were. */
  readonly speakers: ReadonlyMap<SpeakerId, { readonly name: string }>;
}

/** A show as every paper of the family reads it. A lookup may hold more than the rundown uses. */
export interface PrintedShow {
  readonly rundown: TimedRundown;
  readonly remarks: readonly Remark[];
  readonly quotes: ReadonlyMap<QuoteId, PrintedQuote>;
  readonly questions: ReadonlyMap<QuestionId, PrintedQuestion>;
  readonly speakers: ReadonlyMap<SpeakerId, PrintedSpeaker>;
  /** Labels of the themes. */
  readonly themes: ReadonlyMap<ThemeId, string>;
  readonly reservedThemes: readonly ReservedTheme[];
  /** Chairs on the set, the host's included. */
  readonly seats?: number;
  readonly house?: PrintedHouse;
  /** What people sign to be seen. */
  readonly rightsText?: { readonly version: string; readonly text: string };
  readonly heading: PrintHeading;
  /** Absent or null: nothing earlier is known. */
  readonly earlier?: EarlierShow | null;
}

/** Everything the printed conducteur is made of. */
export interface ConducteurInput extends PrintedShow {
  /** A4; landscape unless said. */
  readonly orientation?: 'landscape' | 'portrait';
  /** Who reads it; the producer unless said. */
  readonly role?: PaperRole;
  /** How lines differ from an earlier state, a few words each; a line that does not is absent. */
  readonly changes?: ReadonlyMap<SegmentId, string>;
  /** As in the wishes: names of columns asked for, or left out with a sign in front. */
  readonly columns?: readonly string[];
}
