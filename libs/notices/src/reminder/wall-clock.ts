import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../instant.js';

/** The moment at which the clocks of a zone show that hour, so many days from a local date; an hour they skip is the one after. */
export function momentOn(day: string, daysLater: number, hour: string, zone: string): Instant {
  return Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime({ timeZone: zone, plainTime: hour }).epochMilliseconds;
}

/** The local date, `YYYY-MM-DD`, at that moment. */
export function dateAt(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
