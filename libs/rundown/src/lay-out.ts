import { fitDurations } from './fit-durations.js';
import type { RundownId } from './ids.js';
import type { LocalStart, Rundown, SegmentGroup } from './rundown.js';
import type { Seconds, Segment } from './segment.js';

/** What the plan proposes: segments in running order with their durations, and those kept aside. */
export interface Plan {
  readonly segments: readonly Segment[];
  readonly reserve: readonly Segment[];
}

/** What the plan may not decide. */
export interface FixedItems {
  readonly id: RundownId;
  readonly title: string;
  readonly start: LocalStart | null;
  readonly targetSeconds: Seconds;
  /** The running order before, whose locked segments keep what the producer locked. */
  readonly before?: readonly Segment[];
  readonly groups?: readonly SegmentGroup[];
}

/**
 * Turns a plan into a rundown around what is fixed. Segments the producer locked keep their place, duration or speakers, and hard starts,
 * groups and what was skipped stay as they were;
 * when that moves the length, the elastic ones make up for it, and where they cannot the rundown stays over or under.
 */
export function layOut(plan: Plan, fixed: FixedItems): Rundown {
  const before = new Map((fixed.before ?? []).map((segment) => [segment.id, segment]));
  const planned = plan.segments.map((segment) => withLocks(segment, before.get(segment.id)));
  const segments = inLockedPlaces(planned, fixed.before ?? []);
  const kept = new Set(segments.map((segment) => segment.id));
  const fitted = changesLength(plan.segments, segments) ? fitDurations(segments, fixed.targetSeconds) : null;
  return {
    id: fixed.id,
    title: fixed.title,
    start: fixed.start,
    targetSeconds: fixed.targetSeconds,
    segments: fitted?.outcome === 'durationsFitted' ? fitted.segments : segments,
    reserve: plan.reserve.filter((segment) => !kept.has(segment.id)),
    ...(fixed.groups && { groups: fixed.groups }),
  };
}

function withLocks(segment: Segment, before: Segment | undefined): Segment {
  if (before === undefined) return segment;
  return {
    ...segment,
    ...timingHeld(before),
    locks: before.locks,
    durationSeconds: before.locks.duration ? before.durationSeconds : segment.durationSeconds,
    speakers: before.locks.speakers ? before.speakers : segment.speakers,
  };
}

/** What of a line's timing only the producer decides; no key where nothing was decided. */
function timingHeld({ hardStart, skipped, group, countToEnd }: Segment): Partial<Segment> {
  return {
    ...(hardStart !== undefined && { hardStart }),
    ...(skipped !== undefined && { skipped }),
    ...(group !== undefined && { group }),
    ...(countToEnd !== undefined && { countToEnd }),
  };
}

/** Locked segments return to the position they held, also those the plan had left out; the others flow around them. */
function inLockedPlaces(planned: readonly Segment[], before: readonly Segment[]): readonly Segment[] {
  const locked = [...before.entries()].filter(([, segment]) => segment.locks.position);
  if (locked.length === 0) return planned;
  const held = new Set(locked.map(([, segment]) => segment.id));
  const proposed = new Map(planned.map((segment) => [segment.id, segment]));
  return locked.reduce(
    (order, [position, segment]) => order.toSpliced(position, 0, proposed.get(segment.id) ?? segment),
    planned.filter((segment) => !held.has(segment.id)),
  );
}

function changesLength(planned: readonly Segment[], laid: readonly Segment[]): boolean {
  const sum = (segments: readonly Segment[]) => segments.reduce((total, segment) => total + segment.durationSeconds, 0);
  return sum(planned) !== sum(laid);
}
