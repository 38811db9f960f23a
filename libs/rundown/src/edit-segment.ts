import type { SegmentId } from './ids.js';
import { findSegment, refuseTimes, type DurationRefused, type ElasticityRefused, type SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';
import type { Segment } from './segment.js';

/** What an edit may change; what is not named stays. Null takes a field away that a line need not have, so that a line without it equals one that never had it. */
export type SegmentChange = Partial<Omit<Segment, 'id'>>;

export interface SegmentEdited {
  readonly outcome: 'segmentEdited';
  readonly rundown: Rundown;
  /** The segment as it was: editing it back to this undoes the edit. */
  readonly before: Segment;
}

/** Changes fields of one segment, in the running order or in the reserve; no other segment is touched. */
export function editSegment(
  rundown: Rundown,
  id: SegmentId,
  change: SegmentChange,
): SegmentEdited | SegmentNotFound | DurationRefused | ElasticityRefused {
  const before = findSegment(rundown, id)?.segment;
  if (before === undefined) return { outcome: 'segmentNotFound', segment: id };
  const edited = changedSegment(before, change);
  const refusal = refuseTimes(edited);
  if (refusal !== null) return refusal;
  const swap = (segment: Segment) => (segment.id === id ? edited : segment);
  return {
    outcome: 'segmentEdited',
    rundown: { ...rundown, segments: rundown.segments.map(swap), reserve: rundown.reserve.map(swap) },
    before,
  };
}

/** Fields that a line need not have. */
const OPTIONAL: ReadonlySet<string> = new Set<keyof Segment>(['hardStart', 'skipped', 'group', 'countToEnd', 'colour', 'cells']);

/** The line with what is named changed; its times are not judged. */
export function changedSegment(before: Segment, change: SegmentChange): Segment {
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  const gone = new Set(named.filter(([name, value]) => OPTIONAL.has(name) && isNothing(value)).map(([name]) => name));
  return Object.fromEntries(Object.entries({ ...before, ...Object.fromEntries(named), id: before.id }).filter(([name]) => !gone.has(name))) as unknown as Segment;
}

const isNothing = (value: unknown): boolean => value === null || value === false || (typeof value === 'object' && Object.keys(value as object).length === 0);
