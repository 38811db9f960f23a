import type { EditStep, RundownId, SegmentId } from '#rundown';
import type { RundownActId, UserId } from '../ids.js';

/** What an act was, where its lines in the log alone do not say it. */
export const RUNDOWN_ACT_KINDS = ['undo', 'redo', 'paste', 'duplicate', 'split', 'merge', 'group', 'repair', 'matter', 'proposal', 'template', 'restore', 'restoreVersion'] as const;
export type RundownActKind = (typeof RUNDOWN_ACT_KINDS)[number];

/** One line of the operation log: what was done, by whom, and both sides of it, so that it can be undone. Lines of one act are undone together. */
export interface Operation {
  readonly id: string;
  readonly rundownId: RundownId;
  /** The revision it led to. */
  readonly revision: number;
  readonly verb: EditVerb | 'planShow' | 'improvePlan' | 'acceptReplanning' | 'releaseRundown' | 'editEpisode' | 'editPerson';
  readonly segmentId: SegmentId | null;
  /** Where the segment stands after it, from 0; null when it is gone, in the reserve, or when none is concerned. */
  readonly position: number | null;
  readonly by: UserId | null;
  readonly byName: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Date;
  readonly act: RundownActId;
  readonly actKind: RundownActKind | null;
  /** The act that this one takes back; null: none. */
  readonly undoes: RundownActId | null;
}

/** Operations that change lines, or what stands around them. */
export type EditVerb = 'addSegment' | 'editSegment' | 'moveSegment' | 'removeSegment' | 'editFrame';

/** How the log calls an elementary change. */
export const VERBS = {
  add: 'addSegment', edit: 'editSegment', move: 'moveSegment', remove: 'removeSegment', frame: 'editFrame',
} as const satisfies Record<EditStep['does'], EditVerb>;

/** A point as it was before an act that changed what became of it, so that it can be so again. */
export interface UncoveredPoint {
  readonly id: string;
  /** The line that dealt with it; null: none. */
  readonly segment: SegmentId | null;
  readonly state: 'covered' | 'reserve' | 'notKept';
  readonly why: unknown;
  /** The line that the act left it with; absent or null: none. */
  readonly left?: SegmentId | null;
}

/** An act as the log tells it, its lines in order. */
export interface LoggedActOfRundown {
  readonly act: RundownActId;
  readonly by: UserId | null;
  readonly kind: RundownActKind | null;
  readonly undoes: RundownActId | null;
  /** The act that took it back and still stands; null: none. */
  readonly undoneBy: RundownActId | null;
  readonly lines: readonly LoggedLine[];
}

/** `points` stand beside a removed line, those it dealt with, and beside one that was given matter, those it deals with since: all as they were. */
export interface LoggedLine {
  readonly verb: Operation['verb'];
  readonly segment: SegmentId | null;
  readonly before: (NonNullable<EditStep['before']> & { readonly points?: readonly UncoveredPoint[] }) | null;
  readonly after: (NonNullable<EditStep['after']> & { readonly points?: readonly UncoveredPoint[] }) | null;
}

/** People and pieces that lines name. */
export interface NamesInLines {
  readonly participations: readonly string[];
  readonly quotes: readonly string[];
  readonly questions: readonly string[];
  readonly themes: readonly string[];
}
