import { Temporal } from 'temporal-polyfill';
import type { Milliseconds } from '../live/as-run.js';
import { readInstant } from '../read-start.js';

/**
 * The local date-time in `zone` that means an instant (whole seconds), as a start is written. Where the clocks show an hour twice only its
 * first pass can be written: an instant of the second becomes the moment after it.
 */
export function localStartAt(ms: Milliseconds, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(Math.ceil(ms / 1000) * 1000).toZonedDateTimeISO(zone);
  const written = write(there);
  const meant = readInstant(written, zone);
  if (meant === null || meant === there.epochMilliseconds) return written;
  // Of an instant that is itself a change of clocks, the one before would be told.
  const back = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous')!;
  return write(back.add({ milliseconds: there.epochMilliseconds - meant }));
}

const write = (moment: Temporal.ZonedDateTime): string => moment.toPlainDateTime().toString({ smallestUnit: moment.second === 0 ? 'minute' : 'second' });
