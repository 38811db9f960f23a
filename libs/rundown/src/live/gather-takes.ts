import type { SegmentId } from '../ids.js';
import type { AsRun, Milliseconds, Take } from './as-run.js';

/** What a line has had of air so far. */
export interface LinePlayed {
  /** Start of its first take that counts, or of the one that runs. */
  readonly startMs: Milliseconds;
  /** End of its last take; null while it runs. */
  readonly endMs: Milliseconds | null;
  /** Of the takes that count and are over. */
  readonly doneMs: Milliseconds;
  /** The take that runs. */
  readonly running: Take | null;
}

/** Takes by line; a line whose takes were all voided was not played. */
export function gatherTakes({ takes }: AsRun): ReadonlyMap<SegmentId, LinePlayed> {
  const played = new Map<SegmentId, LinePlayed>();
  for (const take of takes) {
    if (take.voided === true && take.endMs !== null) continue;
    const before = played.get(take.segment);
    played.set(take.segment, {
      startMs: before?.startMs ?? take.startMs,
      endMs: take.endMs,
      doneMs: (before?.doneMs ?? 0) + (take.endMs === null ? 0 : take.endMs - take.startMs),
      running: take.endMs === null ? take : null,
    });
  }
  return played;
}
