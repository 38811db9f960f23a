import type { SourceKind } from '#editorial';
import type { Elasticity, LocalStart, Reason, Remark, SeatRole, Seconds, SegmentKind } from '#rundown';

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
  /** The page's text, only where the file is not what offsets count in: what a reader of a saved HTML page sees. */
  readonly pageText?: string;
}

export interface Segment1 {
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
  readonly speakers: readonly { readonly id: string; readonly role: SeatRole; readonly seconds: Seconds; readonly why: readonly Reason[] }[];
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

/** A conducteur in the published format. Fields may be added, never renamed or removed. */
export interface Conducteur1 {
  readonly format: 'conducteur/1';
  readonly topic: Topic1;
  readonly recording: LocalStart | null;
  readonly comments: readonly ({ readonly index: number; readonly author: string | null } & Range1)[];
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
  readonly quotes: readonly (Piece1 & { readonly reasons: readonly Reason[]; readonly spokenSeconds: Seconds })[];
  readonly questions: readonly Piece1[];
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly hook: string;
    readonly weight: number;
    readonly quotes: readonly string[];
    readonly questions: readonly string[];
    readonly comments: readonly number[];
    readonly people: readonly string[];
  }[];
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: 'host' | 'guest';
    readonly status: string;
    readonly application: string | null;
    readonly title: string;
    readonly organisation: string;
    readonly seconds: Seconds;
    readonly why: readonly Reason[];
  }[];
  readonly notSeated: readonly { readonly id: string; readonly name: string; readonly status: string; readonly why: readonly Reason[] }[];
  readonly emptyChairs: readonly { readonly chair: number; readonly why: readonly Reason[] }[];
  readonly segments: readonly Segment1[];
  readonly reserve: readonly {
    readonly id: string;
    readonly kind: SegmentKind;
    readonly title: string;
    readonly objective: string;
    readonly durationSeconds: Seconds;
    readonly theme: string | null;
    readonly quotes: readonly string[];
    readonly questions: readonly string[];
    readonly why: readonly Reason[];
  }[];
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
  readonly length: { readonly targetSeconds: Seconds; readonly plannedSeconds: Seconds; readonly studioSeconds: Seconds };
  readonly remarks: readonly Remark[];
}
