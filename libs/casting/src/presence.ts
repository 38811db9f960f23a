import { readInstant, type LocalStart } from '#rundown';
import type { Candidate } from './company.js';

/** A stretch of studio time, in seconds from the start of the show; end excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * When a candidate is there, in seconds from the start of the show.
 * Without a start, or when they named no window, they are there all the time. Windows that cannot be read count as none.
 */
export function presenceOf(candidate: Candidate, start: LocalStart | null): readonly Stretch[] {
  const always = [{ from: -Infinity, to: Infinity }];
  if (start === null || candidate.availability.length === 0) return always;
  const origin = readInstant(start.local, start.zone);
  if (origin === null) return always;
  return candidate.availability.flatMap((window) => {
    const [from, to] = [readInstant(window.from, start.zone), readInstant(window.to, start.zone)];
    return from === null || to === null ? [] : [{ from: (from - origin) / 1000, to: (to - origin) / 1000 }];
  });
}

/** Whether one window holds the whole stretch. */
export function coversWhole(presence: readonly Stretch[], stretch: Stretch): boolean {
  return presence.some((window) => window.from <= stretch.from && stretch.to <= window.to);
}

/** The longest part of the stretch that one window holds, in seconds. */
export function longestWithin(presence: readonly Stretch[], stretch: Stretch): number {
  return presence.reduce((longest, window) => Math.max(longest, Math.min(window.to, stretch.to) - Math.max(window.from, stretch.from)), 0);
}
