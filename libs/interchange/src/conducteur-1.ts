import type { Age, Language, SourceKind, Stance } from '#editorial';
import type { Elasticity, HardStart, LocalStart, Reason, Remark, SeatRole, Seconds, SegmentColour, SegmentKind, SegmentLocks, Skipped, Technique } from '#rundown';

/** Offsets are UTF-16 units into the source's own `text` where it has one, else into `topic.pageText` where there is one, else into the page file as decoded. */
interface Range1 {
  readonly start: number;
  readonly end: number;
}

export interface Topic1 {
  readonly title: string;
  readonly pitch: string | null;
  readonly venue: string | null;
  readonly format: string | null;
  readonly treatment: string | null;
  readonly sector: string | null;
  readonly articleTitle: string | null;
  readonly articleAuthor: string | null;
  readonly article: Range1 | null;
  readonly callToTakePart: string | null;
  /** « Intervenants (n) » as the page counts them. */
  readonly speakerCount: number | null;
  /** `YYYY-MM-DD` where the page says when the article was published; null: « non daté ». */
  readonly articleDate: string | null;
  /** What most of the contributions are written in. */
  readonly detectedLanguage: Language;
  /** The page's text, only where the file is not what offsets count in: what a reader of a saved HTML page sees. */
  readonly pageText?: string;
}

/** What a line says beside its times: what was there when the format was new, and since then what a desk adds. */
interface Entered1 {
  /** « 6 », « 6 bis », as printed; absent in a plan that nobody released. */
  readonly number?: string;
  readonly technique?: Technique;
  readonly locks?: SegmentLocks;
  readonly hardStart?: HardStart | null;
  readonly skipped?: Skipped | null;
  /** Id of one of `groups`. */
  readonly group?: string | null;
  readonly countToEnd?: boolean;
  readonly colour?: SegmentColour | null;
  /** Texts by id of one of `columns`. */
  readonly cells?: Readonly<Record<string, string>>;
}

interface Seat1 {
  readonly id: string;
  readonly role: SeatRole;
  readonly seconds: Seconds;
  readonly why: readonly Reason[];
}

/** A line kept aside; what is optional is absent in a plan that no desk touched. */
export interface Reserved1 extends Entered1 {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly title: string;
  readonly objective: string;
  readonly durationSeconds: Seconds;
  readonly theme: string | null;
  readonly quotes: readonly string[];
  readonly questions: readonly string[];
  readonly why: readonly Reason[];
  readonly content?: string;
  readonly notes?: string;
  readonly outside?: boolean;
  readonly elasticity?: Elasticity | null;
  readonly speakers?: readonly Seat1[];
}

/** The show as it is made: absent in a plan of the command line. */
export interface Episode1 {
  /** The rundown's id at its desk; absent in documents of before. */
  readonly rundown?: string;
  readonly title: string;
  /** IANA zone of every local hour in the document. */
  readonly zone: string;
  /** Chairs on the set, the host's included. */
  readonly seats: number;
  /** Where people come to; empty text where something is not known. */
  readonly place: { readonly name: string; readonly address: string; readonly access: string };
  /** Number of the released version; null: the draft. */
  readonly version: number | null;
  /** SHA-256 of the released version, hexadecimal; null: the draft. */
  readonly versionHash: string | null;
  /** ISO instant of the release, or of the draft's last edit. */
  readonly editedAt: string;
}

/** What a desk knows of a person beside what a page told. */
interface Known1 {
  /** How the host says the name: « val-QUI-ri ». */
  readonly pronunciation?: string;
  readonly biography?: string;
  /** Name and title on screen (synthé), where the person or the producer settled them. */
  readonly lowerThird?: { readonly name: string; readonly title: string } | null;
  /** Chair on the set, from 1. */
  readonly chair?: number | null;
  /** « HF 3 », « cravate 2 ». */
  readonly microphone?: string;
  /** When they must be there, go to make-up, get a microphone and may leave: local date-times `YYYY-MM-DDTHH:MM`, as they were last told. */
  readonly presence?: { readonly call: string; readonly makeUp?: string | null; readonly microphone?: string | null; readonly release: string } | null;
}

export interface Segment1 extends Entered1 {
  readonly id: string;
  /** From 0, in running order. */
  readonly position: number;
  readonly kind: SegmentKind;
  readonly title: string;
  readonly objective: string;
  readonly content: string;
  readonly notes: string;
  readonly outside: boolean;
  readonly start: string | null;
  readonly startSeconds: Seconds | null;
  readonly durationSeconds: Seconds;
  readonly cumulativeSeconds: Seconds;
  readonly elasticity: Elasticity | null;
  readonly theme: string | null;
  readonly speakers: readonly Seat1[];
  readonly quotes: readonly string[];
  readonly questions: readonly string[];
  readonly why: readonly Reason[];
}

interface Piece1 extends Range1 {
  readonly id: string;
  readonly source: string;
  readonly comment: number | null;
  readonly author: string | null;
  readonly text: string;
  readonly score: number;
  readonly theme: string | null;
}

/** When a piece was written: `YYYY-MM-DD`, null for « non daté »; its age on the day of `agesOn`, null without that day. */
interface Dated1 {
  readonly date: string | null;
  readonly age: Age | null;
}

/** What somebody has to say on a theme and the ids that prove it; `weight` is its share, 0–1, of what they say on themes. */
export interface Affinity1 {
  readonly theme: string;
  readonly weight: number;
  readonly quotes: readonly string[];
  readonly questions: readonly string[];
}

/** A conducteur in the published format. Fields may be added, never renamed or removed. */
export interface Conducteur1 {
  readonly format: 'conducteur/1';
  readonly topic: Topic1;
  readonly recording: LocalStart | null;
  /** The day by which ages are told, `YYYY-MM-DD`: of the recording, else of whoever asked. */
  readonly agesOn: string | null;
  readonly comments: readonly ({ readonly index: number; readonly author: string | null; readonly date: string | null } & Range1)[];
  readonly sources: readonly ({
    readonly id: string;
    readonly kind: SourceKind;
    readonly author: string | null;
    readonly date: string | null;
    readonly comment: number | null;
    readonly question: string | null;
    /** Only where the words do not stand in the page. */
    readonly text?: string;
  } & Range1)[];
  readonly quotes: readonly (Piece1 & Dated1 & { readonly reasons: readonly Reason[]; readonly spokenSeconds: Seconds })[];
  readonly questions: readonly (Piece1 & Dated1)[];
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly hook: string;
    readonly weight: number;
    readonly quotes: readonly string[];
    readonly questions: readonly string[];
    readonly comments: readonly number[];
    readonly people: readonly string[];
    /** Why each quote and question is here; one of both is null. */
    readonly members: readonly { readonly quote: string | null; readonly question: string | null; readonly why: Reason }[];
    /** Quotes that pull in different directions, the sharpest pair first. */
    readonly tensions: readonly { readonly one: string; readonly other: string; readonly why: Reason }[];
  }[];
  readonly speakers: readonly ({
    readonly id: string;
    readonly name: string;
    readonly role: 'host' | 'guest';
    readonly status: string;
    readonly application: string | null;
    readonly title: string;
    readonly organisation: string;
    readonly seconds: Seconds;
    readonly why: readonly Reason[];
    readonly affinities: readonly Affinity1[];
  } & Known1)[];
  readonly notSeated: readonly { readonly id: string; readonly name: string; readonly status: string; readonly why: readonly Reason[]; readonly affinities: readonly Affinity1[] }[];
  readonly emptyChairs: readonly { readonly chair: number; readonly why: readonly Reason[] }[];
  readonly segments: readonly Segment1[];
  readonly reserve: readonly Reserved1[];
  /** Themes kept out of the running order. */
  readonly reservedThemes?: readonly { readonly theme: string; readonly why: readonly Reason[] }[];
  readonly episode?: Episode1;
  readonly groups?: readonly { readonly id: string; readonly title: string; readonly budgetSeconds: Seconds | null }[];
  /** The show's own columns, in the order of the page. */
  readonly columns?: readonly { readonly id: string; readonly title: string }[];
  /** Every line that was ever released, with its number then; those that left are « supprimées ». */
  readonly frozen?: readonly { readonly segment: string; readonly number: string; readonly title: string }[];
  readonly points: readonly ({
    readonly id: string;
    readonly source: string;
    readonly comment: number | null;
    readonly author: string | null;
    readonly quote: string | null;
    readonly question: string | null;
    readonly text: string;
    readonly theme: string | null;
    readonly state: 'covered' | 'reserve' | 'notKept';
    readonly segment: string | null;
    readonly why: readonly Reason[];
  } & Range1)[];
  /** What contributions seem to think of the article, with the words that point there; a person has to confirm it. */
  readonly positions: readonly {
    readonly source: string;
    readonly comment: number | null;
    readonly author: string | null;
    readonly stance: Stance;
    readonly toConfirm: true;
    readonly cues: readonly ({ readonly stance: Stance; readonly text: string } & Range1)[];
  }[];
  readonly length: { readonly targetSeconds: Seconds; readonly plannedSeconds: Seconds; readonly studioSeconds: Seconds };
  readonly remarks: readonly Remark[];
}
