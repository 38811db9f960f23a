import { Temporal } from 'temporal-polyfill';
import type { Milliseconds } from './as-run.js';

/** How typed times of a show are understood. */
export interface RealTimeFrame {
  /** The show's IANA zone. */
  readonly zone: string;
  /** When the show was to begin; of a show without a date, when it did. */
  readonly plannedMs: Milliseconds;
  /** What durations are counted from: when the first line went on, where that is noted. */
  readonly originMs: Milliseconds;
}

const FRACTION = '(?:[.,](\\d{1,3}))?';
const CLOCK = new RegExp(`^([01]\\d|2[0-3])(?::|h ?)([0-5]\\d)(?::([0-5]\\d))?${FRACTION}$`);
const ELAPSED = new RegExp(`^(\\+)?(?:(\\d{1,2}):(?=[0-5]\\d:))?(\\d{1,3}):([0-5]\\d)${FRACTION}$`);
/** A show may start so long before its hour, and its times still be of that day. */
const EARLY_MS = 6 * 3_600_000;

/**
 * Reads a real time as people write it: `19:04:30` or `19h04` by the clock, `4:30`, `64:30` or `1:04:30` from the start (a clock has two
 * digits of hours and says its seconds, or has its h); a `+` in front always counts from the start. Null when it cannot be read.
 * The clock's day is the show's: the first such moment from six hours before it.
 */
export function readRealTime(written: string, frame: RealTimeFrame): Milliseconds | null {
  const text = written.trim().toLowerCase();
  return readClock(text, frame) ?? readElapsed(text, frame);
}

/** Writes an instant by the show's clock, `19:04:30`; tenths are left out, so that what is read again is the second that ran. */
export function writeRealTime(atMs: Milliseconds, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs / 1000) * 1000).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'second' });
}

function readClock(text: string, { zone, plannedMs }: RealTimeFrame): Milliseconds | null {
  const [, hour, minute, second, fraction] = CLOCK.exec(text) ?? [];
  // `04:30` is four and a half minutes, as durations are written everywhere else.
  if (hour === undefined || minute === undefined || (second === undefined && !text.includes('h'))) return null;
  const from = Temporal.Instant.fromEpochMilliseconds(plannedMs - EARLY_MS);
  const time = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), millisecond: thousandths(fraction) });
  const day = from.toZonedDateTimeISO(zone).toPlainDate();
  const moments = [0, 1, 2].flatMap((days) =>
    (['earlier', 'later'] as const).map((disambiguation) => day.add({ days }).toPlainDateTime(time).toZonedDateTime(zone, { disambiguation }).epochMilliseconds));
  return moments.toSorted((a, b) => a - b).find((moment) => moment >= from.epochMilliseconds) ?? null;
}

function readElapsed(text: string, { originMs }: RealTimeFrame): Milliseconds | null {
  const [, plus, hours, minutes, seconds, fraction] = ELAPSED.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined || (hours?.length === 2 && plus === undefined)) return null;
  return originMs + (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + thousandths(fraction);
}

const thousandths = (fraction: string | undefined): Milliseconds => Number((fraction ?? '').padEnd(3, '0'));
