import type { SegmentKind } from '#rundown';

/** How one line is no longer what a paper says; `shifted`: it only starts at another time. */
export type CheckedChange = 'added' | 'removed' | 'moved' | 'retimed' | 'recast' | 'edited' | 'shifted';

/** A line that is no longer as printed: what a general conducteur may tell of it, and no name, note or quote. */
export interface CheckedLine {
  /** As printed now, or as it was for one that went; null in the reserve, empty on a paper that numbers nothing. */
  readonly number: string | null;
  readonly title: string;
  readonly kind: SegmentKind;
  readonly changes: readonly CheckedChange[];
  /** `HH:MM` by the show's clock, for the reader of their own copy, and where the paper says little else. */
  readonly start?: { readonly before: string | null; readonly after: string | null };
}

/** What a paper's code answers. */
export interface PrintCheck {
  readonly show: string;
  /** Local date-time of the recording as it is now; null while not fixed. */
  readonly start: string | null;
  readonly zone: string;
  readonly format: string;
  readonly recipient: string;
  /** What is in the reader's hands; `madeAt` ISO instant of its first print. */
  readonly printed: { readonly version: number | null; readonly madeAt: string };
  /**
   * `current`: the newest version, or the draft as it is now; `outdated`: `newest` took its place;
   * `changed`: a draft that was worked on since.
   */
  readonly state: 'current' | 'outdated' | 'changed';
  /** The newest version; null before the first. */
  readonly newest: { readonly number: number; readonly releasedAt: string } | null;
  /** Another hour or day of recording than printed. */
  readonly rescheduled: boolean;
  /** The reader's own lines alone. */
  readonly own: boolean;
  /** What changed; empty where nothing did that this paper shows, and for drafts, whose steps are the studio's. */
  readonly lines: readonly CheckedLine[];
  /** The paper shows every line: what is not listed did not change. */
  readonly whole: boolean;
  /** Path of the paper to print instead, for who may read the desk. */
  readonly path: string | null;
}
