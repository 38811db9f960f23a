import { isDuration } from './counted-seconds.js';
import type { GroupId, SegmentId } from './ids.js';
import type { Remark } from './remark.js';
import type { Rundown } from './rundown.js';
import type { Elasticity, Segment } from './segment.js';
import { showOrigin } from './studio-clock.js';
import { placeHardStart } from './timing/place-hard-start.js';

/** What no verb lets in but a file may hold: numbers that are no durations, ids that come twice, hard starts that lie nowhere. None blocks the timing. */
export function findFaults(rundown: Pick<Rundown, 'segments' | 'reserve' | 'targetSeconds' | 'groups' | 'start'>): readonly Remark[] {
  const origin = showOrigin(rundown.start);
  const groups = new Set((rundown.groups ?? []).map(({ id }) => id));
  const seen = new Set<SegmentId>();
  const faults: Remark[] = [];
  if (!isDuration(rundown.targetSeconds)) faults.push({ code: 'targetUnusable', level: 'warn', facts: { written: String(rundown.targetSeconds) } });
  for (const segment of [...rundown.segments, ...rundown.reserve]) {
    if (seen.has(segment.id)) faults.push(faultOf(segment, 'duplicateSegment', { id: segment.id }));
    seen.add(segment.id);
    faults.push(...numberFaults(segment), ...groupFaults(segment, groups), ...hardStartFaults(segment, origin));
  }
  return faults;
}

function numberFaults(segment: Segment): Remark[] {
  const { durationSeconds, elasticity } = segment;
  return [
    ...(isDuration(durationSeconds) ? [] : [faultOf(segment, 'durationUnusable', { written: String(durationSeconds) })]),
    ...(elasticity === null || isElasticity(elasticity) ? [] : [
      faultOf(segment, 'elasticityUnusable', { written: `${elasticity.minSeconds} / ${elasticity.idealSeconds} / ${elasticity.maxSeconds}` }),
    ]),
  ];
}

/** Whether least ≤ ideal ≤ most, each a duration. */
export function isElasticity({ minSeconds, idealSeconds, maxSeconds }: Elasticity): boolean {
  return minSeconds <= idealSeconds && idealSeconds <= maxSeconds && [minSeconds, idealSeconds, maxSeconds].every(isDuration);
}

function groupFaults(segment: Segment, groups: ReadonlySet<GroupId>): Remark[] {
  const { group } = segment;
  return group === undefined || group === null || groups.has(group) ? [] : [faultOf(segment, 'groupUnknown', { group })];
}

function hardStartFaults(segment: Segment, origin: ReturnType<typeof showOrigin>): Remark[] {
  const { hardStart } = segment;
  if (hardStart === undefined || hardStart === null) return [];
  const { fault, resumesAt } = placeHardStart(hardStart, origin);
  if (fault === null) return [];
  const written = 'local' in hardStart ? String(hardStart.local) : String(hardStart.offsetSeconds);
  return [faultOf(segment, fault, { written, ...(resumesAt !== undefined && { resumesAt }) })];
}

const faultOf = ({ id }: Segment, code: string, facts: Remark['facts']): Remark => ({ code, level: 'warn', segment: id, ...(facts && { facts }) });
