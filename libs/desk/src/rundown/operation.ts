import type { RundownId, SegmentId } from '#rundown';
import type { UserId } from '../ids.js';

/** One line of the operation log: what was done, by whom, and both sides of it, so that it can be undone. */
export interface Operation {
  readonly id: string;
  readonly rundownId: RundownId;
  /** The revision it led to. */
  readonly revision: number;
  readonly verb: 'addSegment' | 'editSegment' | 'moveSegment' | 'removeSegment' | 'planShow' | 'improvePlan' | 'acceptReplanning' | 'releaseRundown' | 'editEpisode';
  readonly segmentId: SegmentId | null;
  /** Where the segment stands after it, from 0; null when it is gone or when none is concerned. */
  readonly position: number | null;
  readonly by: UserId | null;
  readonly byName: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Date;
}
