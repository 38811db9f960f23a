import { readInstant } from '#rundown';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../instant.js';

/** A moment as clocks show it in `zone`, `YYYY-MM-DDTHH:MM`, with its offset where that minute comes twice and the second is meant. */
export function localTime(at: Instant, zone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const local = moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  const minute = at - (at % 60_000);
  return readInstant(local, zone) === minute ? local : `${local}${moment.offset}`;
}
