import { isPlayed } from '../counted-seconds.js';
import type { SegmentNotFound } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Seconds, Segment } from '../segment.js';
import { measureProgramme } from '../timing/measure-programme.js';
import { timeGroups } from '../timing/time-groups.js';
import { gapBefore, isAnchored, openTimeline, type Timeline } from '../timing/timeline.js';
import type { GroupNotFound, NoHardStart, RepairProblem } from './repair.js';

/** The lines that can put a problem right, and by how much. */
export interface Scope {
  readonly outcome: 'scope';
  /** Positive = so much has to go, negative = so much has to be filled. */
  readonly excessSeconds: Seconds;
  /** Positions, from `first` to `last` inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether a line within counts, played or not. */
  readonly counts: (segment: Segment) => boolean;
}

/** Finds where a problem is settled: between two hard starts, below the last one, or in a group. */
export function findScope(rundown: Rundown, problem: RepairProblem): Scope | SegmentNotFound | NoHardStart | GroupNotFound {
  const timeline = openTimeline(rundown);
  switch (problem.problem) {
    case 'length':
      return lengthScope(rundown, timeline);
    case 'hardStart': {
      const index = rundown.segments.findIndex(({ id }) => id === problem.segment);
      if (index === -1) return { outcome: 'segmentNotFound', segment: problem.segment };
      if (!isAnchored(timeline, index)) return { outcome: 'noHardStart', segment: problem.segment };
      return { outcome: 'scope', excessSeconds: 0 - gapBefore(timeline, index), first: anchorBefore(timeline, index), last: index - 1, counts: () => true };
    }
    case 'group': {
      const group = timeGroups(rundown).find(({ id }) => id === problem.group);
      if (group === undefined) return { outcome: 'groupNotFound', group: problem.group };
      const counts = (segment: Segment) => segment.group === problem.group;
      return { outcome: 'scope', excessSeconds: group.overSeconds ?? 0, first: 0, last: rundown.segments.length - 1, counts };
    }
    case 'late': {
      const first = rundown.segments.findIndex(({ id }) => id === problem.from);
      if (first === -1) return { outcome: 'segmentNotFound', segment: problem.from };
      const next = anchorAfter(timeline, first);
      const counts = (segment: Segment) => next !== -1 || !segment.outside;
      return { outcome: 'scope', excessSeconds: problem.lateSeconds, first, last: next === -1 ? rundown.segments.length - 1 : next - 1, counts };
    }
  }
}

/** Only what lies below the last hard start of the programme moves its end; one after its end waits or is missed, as the target has it. */
function lengthScope({ segments, targetSeconds }: Rundown, timeline: Timeline): Scope {
  const lastPlayed = segments.findLastIndex((segment) => !segment.outside && isPlayed(segment));
  const next = anchorAfter(timeline, lastPlayed);
  return {
    outcome: 'scope',
    excessSeconds: measureProgramme(timeline, targetSeconds).lateSeconds,
    first: anchorBefore(timeline, lastPlayed + 1),
    last: next === -1 ? segments.length - 1 : next - 1,
    counts: (segment) => !segment.outside,
  };
}

function anchorBefore(timeline: Timeline, index: number): number {
  for (let above = index - 1; above >= 0; above -= 1) {
    if (isAnchored(timeline, above)) return above;
  }
  return 0;
}

function anchorAfter(timeline: Timeline, index: number): number {
  for (let below = index + 1; below < timeline.anchors.length; below += 1) {
    if (isAnchored(timeline, below)) return below;
  }
  return -1;
}
