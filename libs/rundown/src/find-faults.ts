import { isDuration } from './counted-seconds.js';
import type { SegmentId } from './ids.js';
import type { Remark } from './remark.js';
import type { Rundown } from './rundown.js';
import type { Elasticity, HardStart, Segment } from './segment.js';
import { showOrigin } from './studio-clock.js';
import { placeHardStart } from './timing/place-hard-start.js';

/** What no verb lets in but a file may hold: numbers that are no durations, ids that come twice, hard starts that lie nowhere. None blocks the timing. */
export function findFaults(rundown: Pick<Rundown, 'segments' | 'reserve' | 'targetSeconds' | 'groups' | 'start'>): readonly Remark[] {
  const groups = new Set((rundown.groups ?? []).map(({ id }) => id));
  const seen = new Set<SegmentId>();
  let origin: ReturnType<typeof showOrigin> | undefined;
  const faults: Remark[] = [];
  if (!isDuration(rundown.targetSeconds)) faults.push({ code: 'targetUnusable', level: 'warn', facts: { written: String(rundown.targetSeconds) } });
  for (const segment of [...rundown.segments, ...rundown.reserve]) {
    const { id, durationSeconds, elasticity, group, hardStart } = segment;
    if (seen.has(id)) faults.push(faultOf(segment, 'duplicateSegment', { id }));
    seen.add(id);
    if (!isDuration(durationSeconds)) faults.push(faultOf(segment, 'durationUnusable', { written: String(durationSeconds) }));
    if (elasticity !== null && !isElasticity(elasticity)) {
      faults.push(faultOf(segment, 'elasticityUnusable', { written: `${elasticity.minSeconds} / ${elasticity.idealSeconds} / ${elasticity.maxSeconds}` }));
    }
    if (group !== undefined && group !== null && !groups.has(group)) faults.push(faultOf(segment, 'groupUnknown', { group }));
    if (hardStart === undefined || hardStart === null) continue;
    origin ??= showOrigin(rundown.start);
    faults.push(...hardStartFaults(segment, hardStart, origin));
  }
  return faults;
}

/** Whether least ≤ ideal ≤ most, each a duration. */
export function isElasticity({ minSeconds, idealSeconds, maxSeconds }: Elasticity): boolean {
  return minSeconds <= idealSeconds && idealSeconds <= maxSeconds && [minSeconds, idealSeconds, maxSeconds].every(isDuration);
}

function hardStartFaults(segment: Segment, hardStart: HardStart, origin: ReturnType<typeof showOrigin>): Remark[] {
  const { fault, resumesAt } = placeHardStart(hardStart, origin);
  if (fault === null) return [];
  const written = String('local' in hardStart ? hardStart.local : hardStart.offsetSeconds);
  return [faultOf(segment, fault, { written, ...(resumesAt !== undefined && { resumesAt }) })];
}

const faultOf = ({ id }: Segment, code: string, facts: Remark['facts']): Remark => ({ code, level: 'warn', segment: id, ...(facts && { facts }) });
