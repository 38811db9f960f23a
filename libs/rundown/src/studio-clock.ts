import { Temporal } from 'temporal-polyfill';
import type { LocalStart } from './rundown.js';
import { readStart } from './read-start.js';
import type { Seconds } from './segment.js';

/** Tells the instant, `2026-12-10T19:00:40+01:00`, that lies so many studio seconds after the start. */
export type StudioClock = (studioSeconds: Seconds) => string;

/** The clock of a show, or null when it has no readable start. */
export function studioClock(start: LocalStart | null): StudioClock | null {
  const origin = showOrigin(start);
  return origin === null ? null : clockFrom(origin);
}

/** The clock of a show that starts at `origin`. */
export function clockFrom(origin: Temporal.ZonedDateTime): StudioClock {
  const zone = origin.timeZoneId;
  let offset = offsetFrom(origin);
  return (studioSeconds) => {
    const epoch = origin.epochMilliseconds + studioSeconds * 1000;
    if (epoch < offset.from || epoch >= offset.until) {
      offset = offsetFrom(Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone));
    }
    return new Date(epoch + offset.milliseconds).toISOString().slice(0, 19) + offset.written;
  };
}

// Asking Temporal once per clock change instead of once per line keeps re-timing a long rundown cheap.
function offsetFrom(moment: Temporal.ZonedDateTime) {
  return {
    from: moment.getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
    until: moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    milliseconds: moment.offsetNanoseconds / 1e6,
    written: moment.offset,
  };
}

/**
 * The moment a show starts, or null when it cannot be read.
 * A start that new clock rules have made impossible is moved to the hour that exists, as the studio's clocks do.
 */
export function showOrigin(start: LocalStart | null): Temporal.ZonedDateTime | null {
  if (start === null) return null;
  const read = readStart(start.local, start.zone);
  if (read.outcome !== 'startRead' && read.outcome !== 'skippedHour') return null;
  return Temporal.PlainDateTime.from(start.local.replace(' ', 'T')).toZonedDateTime(start.zone, { disambiguation: 'compatible' });
}
