import type { Seconds, SegmentKind } from '#rundown';
import type { SharedColumn, ShareLink } from './share-link.js';

/** A rundown as a link shows it: what was not chosen is not in it. */
export interface SharedPage {
  readonly show: string;
  /** Local date-time of the recording; null while not fixed. */
  readonly start: string | null;
  readonly venue: string | null;
  readonly shows: ShareLink['shows'];
  readonly columns: readonly SharedColumn[];
  /** Null for a draft, and before the first version. */
  readonly version: { readonly number: number; readonly releasedAt: string } | null;
  /** False where a version is to be shown and none was released. */
  readonly ready: boolean;
  readonly lines: readonly SharedLine[];
  /** Of the programme; absent unless durations are shown. */
  readonly length?: { readonly plannedSeconds: Seconds; readonly targetSeconds: Seconds };
}

/** One line; each part but number and kind is absent unless its column was chosen. */
export interface SharedLine {
  readonly number: string;
  readonly kind: SegmentKind;
  /** Kept in its place and not played. */
  readonly skipped: boolean;
  /** `19:00:40` by the show's clock; seconds of the programme while there is no date, null outside it. */
  readonly start?: { readonly clock: string | null; readonly seconds: Seconds | null };
  readonly durationSeconds?: Seconds;
  readonly title?: string;
  readonly objective?: string;
  readonly people?: readonly { readonly name: string; readonly role: 'host' | 'guest' | 'audience' }[];
  readonly content?: { readonly text: string; readonly questions: readonly SaidPiece[]; readonly quotes: readonly SaidPiece[] };
  readonly technique?: { readonly camera: string; readonly sound: string; readonly lowerThird: string };
  readonly notes?: string;
}

export interface SaidPiece {
  readonly text: string;
  readonly author: string | null;
}
