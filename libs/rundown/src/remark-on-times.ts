import { isPlayed } from './counted-seconds.js';
import type { Remark } from './remark.js';
import type { TimedGroup, TimedRundown, TimedSegment } from './rundown.js';
import type { Seconds } from './segment.js';

/** What hard starts and budgets make the producer look at: starts missed, out of order or overlapping, holes, groups over budget. */
export function remarkOnTimes(timed: TimedRundown): readonly Remark[] {
  const played = timed.segments.filter(isPlayed);
  const firstInside = played.findIndex((segment) => !segment.outside);
  let latestHard: Seconds | null = null;
  const remarks = played.flatMap((segment, index) => {
    const { gapSeconds, studioSeconds } = segment.times;
    if (gapSeconds === null) return [];
    const aboveIsHard = typeof played[index - 1]?.times.gapSeconds === 'number';
    const found = gapSeconds > 0
      ? gapRemark(segment, gapSeconds, !segment.outside && index > firstInside)
      : lateRemark(segment, -gapSeconds, latestHard === null ? null : latestHard - studioSeconds, aboveIsHard);
    latestHard = Math.max(latestHard ?? studioSeconds, studioSeconds);
    return found;
  });
  return [...remarks, ...timed.timedGroups.flatMap(budgetRemark)];
}

/** A hole inside the programme is silence on air; before it or outside it is waiting. */
function gapRemark(segment: TimedSegment, gapSeconds: Seconds, onAir: boolean): Remark[] {
  return [{ code: 'gap', level: onAir ? 'warn' : 'info', segment: segment.id, facts: { gapSeconds, ...momentOf(segment) } }];
}

/** `earlierSeconds`: how far the start lies before the latest hard one above, positive = out of order; null: none is above. */
function lateRemark(segment: TimedSegment, lateSeconds: Seconds, earlierSeconds: Seconds | null, aboveIsHard: boolean): Remark[] {
  if (lateSeconds === 0) return [];
  const remark = (code: string, facts: Remark['facts']): Remark[] => [{ code, level: 'warn', segment: segment.id, facts: { ...facts, ...momentOf(segment) } }];
  if (earlierSeconds !== null && earlierSeconds > 0) return remark('hardStartsOutOfOrder', { earlierSeconds });
  // Between two hard starts nothing else can give way: the two lines themselves overlap.
  return aboveIsHard ? remark('overlap', { overlapSeconds: lateSeconds }) : remark('hardStartMissed', { lateSeconds });
}

const momentOf = ({ times }: TimedSegment) => ({ at: times.start, atSeconds: times.studioSeconds });

function budgetRemark({ id, title, plannedSeconds, budgetSeconds, overSeconds, segments }: TimedGroup): Remark[] {
  if (overSeconds === null || overSeconds <= 0) return [];
  const [first] = segments;
  const facts = { group: title, groupId: id, overSeconds, plannedSeconds, budgetSeconds };
  return [{ code: 'groupOverBudget', level: 'warn', ...(first !== undefined && { segment: first }), facts }];
}
