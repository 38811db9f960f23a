import type { RundownId, Seconds, SegmentId, SegmentKind, SegmentLocks } from '#rundown';
import type { ParticipationId, RundownActId } from '../ids.js';

export interface AddSegmentInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  /** From 0. */
  readonly position: number;
  readonly kind: SegmentKind;
  readonly title: string;
  readonly durationSeconds: Seconds;
  readonly outside?: boolean;
}

/** What is absent or null stays as it was. */
export interface EditSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
  readonly title?: string | null;
  readonly objective?: string | null;
  readonly durationSeconds?: Seconds | null;
  readonly kind?: SegmentKind | null;
  readonly content?: string | null;
  readonly notes?: string | null;
  readonly outside?: boolean | null;
  /** What the planner and repairs leave as it is. */
  readonly locks?: { readonly [Lock in keyof SegmentLocks]?: boolean | null } | null;
}

export interface MoveSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
  /** Where it shall stand, from 0, counted without it. */
  readonly position: number;
}

export interface RemoveSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
}

export interface RestoreVersionInput {
  readonly rundownId: RundownId;
  readonly number: number;
  readonly expectedRevision: number;
  /** Named by whoever asks, so that asking twice does it once. */
  readonly act?: RundownActId | null;
}

export interface ReleaseRundownInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly comment?: string | null;
  /** Mails to speakers: on their way, or drafts to be read first; drafts when absent. */
  readonly mails?: 'drafted' | 'queued' | null;
  /** To whom an optional notice is not sent. */
  readonly leaveOut?: readonly ParticipationId[] | null;
}
