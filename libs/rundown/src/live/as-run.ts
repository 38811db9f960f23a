import type { SegmentId } from '../ids.js';
import type { AnnouncedDelay } from '../timing/carry-delay.js';

/** Whole milliseconds: an instant since 1970 UTC, or a difference between two. */
export type Milliseconds = number;

/** One time a line was on (le réel). */
export interface Take {
  readonly segment: SegmentId;
  readonly startMs: Milliseconds;
  /** Null while it runs. */
  readonly endMs: Milliseconds | null;
  /** True: it will be or was done again; it took studio time and is no programme. */
  readonly voided?: boolean;
}

/** What really happened so far (conducteur réalisé), in the order it happened: inversions, repeats and drops included. */
export interface AsRun {
  readonly takes: readonly Take[];
  /** Lines the studio decided not to play. */
  readonly dropped?: readonly SegmentId[];
  /** Shifts announced for lines still to come. */
  readonly delays?: readonly AnnouncedDelay[];
}

/** The notes contradict themselves or the rundown; `take` is the position of the take in question, null where the moment itself is none. */
export interface AsRunRefused {
  readonly outcome: 'asRunRefused';
  readonly code: 'nowUnreadable' | 'unknownSegment' | 'takeUnreadable' | 'takesOverlap';
  readonly take: number | null;
  readonly segment: SegmentId | null;
}

/** Why notes cannot be read, or null: every take is of a line of the rundown, ends after it starts, and starts after the one before ended. */
export function refuseAsRun({ takes }: AsRun, known: ReadonlySet<SegmentId>, nowMs: Milliseconds): AsRunRefused | null {
  if (!isInstant(nowMs)) return { outcome: 'asRunRefused', code: 'nowUnreadable', take: null, segment: null };
  for (const [take, { segment, startMs, endMs }] of takes.entries()) {
    const refuse = (code: AsRunRefused['code']): AsRunRefused => ({ outcome: 'asRunRefused', code, take, segment });
    if (!known.has(segment)) return refuse('unknownSegment');
    if (!isInstant(startMs) || (endMs !== null && !(isInstant(endMs) && endMs >= startMs))) return refuse('takeUnreadable');
    const above = takes[take - 1];
    if (above !== undefined && (above.endMs === null || above.endMs > startMs)) return refuse('takesOverlap');
  }
  return null;
}

// The furthest a date can be told.
const isInstant = (value: Milliseconds) => Number.isInteger(value) && Math.abs(value) <= 8.64e15;
