import type { RundownActId } from '../ids.js';
import type { InvalidValue } from '../invalid-value.js';
import type { ProposalGone } from '../proposal/proposal-outcomes.js';
import type { ColumnNotYours } from '../team/team-outcomes.js';
import type { Reason, Rundown, RundownId, Segment, SegmentId } from '#rundown';
import type { RundownVersion } from './rundown-model.js';

/** Somebody changed the rundown since `expectedRevision`; nothing was done. */
export interface StaleRevision {
  readonly outcome: 'StaleRevision';
  readonly rundownId: RundownId;
  readonly currentRevision: number;
}
export interface SegmentGone {
  readonly outcome: 'SegmentGone';
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
}

export interface VersionRestored {
  readonly outcome: 'VersionRestored';
  readonly rundownId: RundownId;
  /** To be undone by. */
  readonly act: RundownActId;
  /** The revision reached; equal to the expected one when the draft was that version already. */
  readonly revision: number;
  /** What is not quite as it was, and why. */
  readonly told: readonly Reason[];
}
export interface VersionGone {
  readonly outcome: 'VersionGone';
  readonly rundownId: RundownId;
  readonly number: number;
}

interface SegmentDone {
  readonly rundownId: RundownId;
  /** The revision reached; equal to the expected one when nothing changed. */
  readonly revision: number;
  readonly segment: Segment;
  /** From 0 in running order. */
  readonly position: number;
}
export interface SegmentAdded extends SegmentDone {
  readonly outcome: 'SegmentAdded';
}
export interface SegmentEdited extends SegmentDone {
  readonly outcome: 'SegmentEdited';
}
export interface SegmentMoved extends SegmentDone {
  readonly outcome: 'SegmentMoved';
}
/** An act on the draft: one or several lines, all of it or nothing. */
export interface SegmentsChanged {
  readonly outcome: 'SegmentsChanged';
  readonly rundownId: RundownId;
  readonly act: RundownActId;
  /** Reached; the expected one when nothing changed. */
  readonly revision: number;
  /** The lines it was about that are there now. */
  readonly segmentIds: readonly SegmentId[];
  readonly after: Rundown;
}
/** Somebody has changed the same since; taking it back would take theirs away. */
export interface UndoContested {
  readonly outcome: 'UndoContested';
  readonly rundownId: RundownId;
  /** Null: groups or columns. */
  readonly segmentId: SegmentId | null;
  readonly title: string | null;
  readonly field: string | null;
}
/** The act is not there, is another person's, or was taken back already. */
export interface NothingToUndo {
  readonly outcome: 'NothingToUndo';
  readonly rundownId: RundownId;
  readonly code: 'actGone' | 'notYours' | 'undoneAlready' | 'namesGone' | 'notUndoable';
}
export interface NotedPrivately {
  readonly outcome: 'NotedPrivately';
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly text: string;
}
export interface SegmentRemoved {
  readonly outcome: 'SegmentRemoved';
  readonly rundownId: RundownId;
  readonly revision: number;
  readonly segmentId: SegmentId;
}

export interface RundownReleased {
  readonly outcome: 'RundownReleased';
  readonly rundownId: RundownId;
  readonly version: RundownVersion;
}
export interface NothingToRelease {
  readonly outcome: 'NothingToRelease';
  readonly rundownId: RundownId;
  /** The version that says the same; null when there is nothing in the rundown at all. */
  readonly version: RundownVersion | null;
}

export type AddSegmentOutcome = SegmentAdded | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type ChangeSegmentsOutcome = SegmentsChanged | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours | ProposalGone;
export type UndoChangeOutcome = SegmentsChanged | StaleRevision | UndoContested | NothingToUndo | ColumnNotYours;
export type NotePrivatelyOutcome = NotedPrivately | SegmentGone | InvalidValue;
export type EditSegmentOutcome = SegmentEdited | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type MoveSegmentOutcome = SegmentMoved | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type RemoveSegmentOutcome = SegmentRemoved | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type RestoreVersionOutcome = VersionRestored | StaleRevision | VersionGone | ColumnNotYours;
export type ReleaseRundownOutcome = RundownReleased | StaleRevision | NothingToRelease;
