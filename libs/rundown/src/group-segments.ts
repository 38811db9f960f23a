import { changeTiming } from './change-timing.js';
import { isDuration } from './counted-seconds.js';
import { LONGEST_SECONDS } from './duration.js';
import type { GroupId, SegmentId } from './ids.js';
import { findSegment, type DurationRefused, type SegmentNotFound } from './place-segment.js';
import type { Rundown, SegmentGroup } from './rundown.js';

export interface SegmentsGrouped {
  readonly outcome: 'segmentsGrouped';
  readonly rundown: Rundown;
  /** The rundown as it was. */
  readonly before: Rundown;
}

export interface GroupNotFound {
  readonly outcome: 'groupNotFound';
  readonly group: GroupId;
}

/** Puts lines into a group, which is made or, if its id is there, renamed and given the new budget; a line is in one group at most. */
export function groupSegments(rundown: Rundown, ids: readonly SegmentId[], group: SegmentGroup): SegmentsGrouped | SegmentNotFound | DurationRefused {
  const { budgetSeconds } = group;
  if (budgetSeconds !== null && !isDuration(budgetSeconds)) return { outcome: 'durationRefused', durationSeconds: budgetSeconds, longestSeconds: LONGEST_SECONDS };
  const missing = ids.find((id) => findSegment(rundown, id) === null);
  if (missing !== undefined) return { outcome: 'segmentNotFound', segment: missing };
  const groups = rundown.groups ?? [];
  const known = groups.some(({ id }) => id === group.id);
  const grouped = setGroup(rundown, ids, group.id);
  return {
    outcome: 'segmentsGrouped',
    rundown: { ...grouped, groups: known ? groups.map((one) => (one.id === group.id ? group : one)) : [...groups, group] },
    before: rundown,
  };
}

/** Dissolves a group; its lines stay as they are. */
export function ungroupSegments(rundown: Rundown, group: GroupId): SegmentsGrouped | GroupNotFound {
  const groups = rundown.groups ?? [];
  if (!groups.some(({ id }) => id === group)) return { outcome: 'groupNotFound', group };
  const members = [...rundown.segments, ...rundown.reserve].filter((segment) => segment.group === group).map(({ id }) => id);
  const left = groups.filter(({ id }) => id !== group);
  const { groups: _, ...bare } = setGroup(rundown, members, null);
  return { outcome: 'segmentsGrouped', rundown: left.length === 0 ? bare : { ...bare, groups: left }, before: rundown };
}

function setGroup(rundown: Rundown, ids: readonly SegmentId[], group: GroupId | null): Rundown {
  return ids.reduce((current, id) => {
    const changed = changeTiming(current, id, { group });
    return changed.outcome === 'segmentEdited' ? changed.rundown : current;
  }, rundown);
}
