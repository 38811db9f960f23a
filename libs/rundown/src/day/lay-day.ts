import { isDuration } from '../counted-seconds.js';
import type { Milliseconds } from '../live/as-run.js';
import { readInstant, readStart } from '../read-start.js';
import type { LocalStart } from '../rundown.js';
import type { Seconds } from '../segment.js';
import { localStartAt } from './local-start-at.js';

/** As many shows as a studio records in a day, and a few more. */
export const MOST_SLOTS = 20;

/** Slots of one length in one studio, one after the other. */
export interface DayToLay {
  readonly first: LocalStart;
  /** From 1 to MOST_SLOTS. */
  readonly count: number;
  /** Studio time of each. */
  readonly slotSeconds: Seconds;
  /** Least time between two. */
  readonly changeoverSeconds: Seconds;
}

export interface DaySlot {
  /** Local date-time in the zone of the first. */
  readonly start: string;
  readonly startMs: Milliseconds;
  readonly endMs: Milliseconds;
}

/** Starts are told in round figures: a changeover may be up to so much longer than asked. */
const ROUND_MS = 300_000;

/** Lays slots one after the other, each at five minutes of the clock; empty where the first start, the count or a length cannot be. */
export function layDay({ first, count, slotSeconds, changeoverSeconds }: DayToLay): readonly DaySlot[] {
  const read = readStart(first.local, first.zone);
  if (read.outcome !== 'startRead' || !Number.isInteger(count) || count < 1 || count > MOST_SLOTS) return [];
  if (![slotSeconds, changeoverSeconds].every(isDuration) || slotSeconds === 0) return [];
  const slots: DaySlot[] = [];
  for (let at = readInstant(read.start.local, first.zone)!; slots.length < count; at = Math.ceil((slots.at(-1)!.endMs + changeoverSeconds * 1000) / ROUND_MS) * ROUND_MS) {
    const start = localStartAt(at, first.zone);
    const startMs = readInstant(start, first.zone)!;
    slots.push({ start, startMs, endMs: startMs + slotSeconds * 1000 });
  }
  return slots;
}
