import type { Segment } from '#rundown';
import type { Lock } from '../planner/instance.js';
import { toTicks } from './ticks.js';

/** Lines with the durations that the producer locked. */
export function holdDurations(lines: readonly Segment[], before: readonly Segment[]): readonly Segment[] {
  const held = new Map(before.filter(({ locks }) => locks.duration).map((segment) => [segment.id, segment.durationSeconds]));
  return held.size === 0 ? lines : lines.map((line) => {
    const durationSeconds = held.get(line.id);
    return durationSeconds === undefined ? line : { ...line, durationSeconds, locks: { ...line.locks, duration: true } };
  });
}

/** The debates of the order before in which something is locked. */
export const lockedDebates = (before: readonly Segment[]): readonly Segment[] =>
  before.filter(({ kind, locks }) => kind === 'debate' && (locks.position || locks.duration || locks.speakers));

/**
 * The producer's locks on debates as the planner knows them. Themes and people by number; whoever is no candidate cannot be asked for:
 * a debate none of whose guests is one is left to the producer.
 */
export function locksOf(before: readonly Segment[], themes: readonly Segment[], people: readonly { readonly id: string }[], debates: number): readonly Lock[] {
  const order = before.filter(({ kind }) => kind === 'debate');
  return lockedDebates(before).flatMap((segment): Lock[] => {
    const theme = themes.findIndex(({ id }) => id === segment.id);
    if (theme < 0) return [];
    const guests = new Set(segment.speakers.filter(({ role }) => role === 'guest').map(({ id }) => id as string));
    const known = people.some(({ id }) => guests.has(id));
    return [
      ...(segment.locks.position ? [{ kind: 'pos' as const, theme, pos: Math.min(debates - 1, order.indexOf(segment)) }] : []),
      ...(segment.locks.duration ? [{ kind: 'dur' as const, theme, dur: toTicks(segment.durationSeconds) }] : []),
      ...(segment.locks.speakers && known ? people.map(({ id }, speaker): Lock => ({ kind: guests.has(id) ? 'speaker' : 'exclude', theme, speaker })) : []),
    ];
  });
}
