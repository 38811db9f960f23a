import { Temporal } from 'temporal-polyfill';
import type { LocalStart } from './rundown.js';

/** What a written start turned out to be. */
export type StartOutcome =
  /** `ambiguous`: the clock shows this hour twice that night; the first is meant. */
  | { readonly outcome: 'startRead'; readonly start: LocalStart; readonly ambiguous: boolean }
  /** The clocks jump over this hour; `resumesAt` is the first local time that exists after it. */
  | { readonly outcome: 'skippedHour'; readonly local: string; readonly zone: string; readonly resumesAt: string }
  | { readonly outcome: 'unknownZone'; readonly zone: string }
  | { readonly outcome: 'malformedStart'; readonly local: string };

const LOCAL = /^\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
// Before, zones ran on odd seconds; after, a show could end in a year of five digits: both are slips of the pen.
const YEAR_OF_A_SHOW = /^(?:19[7-9]|[2-8]\d\d)\d/;
const OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
// Temporal would also take bare offsets (+01:00), which are no zones: they know no change of clocks.
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9+\-_/]*$/;

/** Reads a local date-time (`2026-12-10T19:00`, seconds optional) meant in an IANA zone. */
export function readStart(local: string, zone: string): StartOutcome {
  const zoneId = zoneNamed(zone);
  if (zoneId === null) return { outcome: 'unknownZone', zone };
  const plain = YEAR_OF_A_SHOW.test(local) ? plainDateTime(local) : null;
  if (plain === null) return { outcome: 'malformedStart', local };
  const first = plain.toZonedDateTime(zoneId, { disambiguation: 'earlier' });
  const last = plain.toZonedDateTime(zoneId, { disambiguation: 'later' });
  if (!first.toPlainDateTime().equals(plain)) {
    const resumes = first.getTimeZoneTransition('next') ?? last;
    return { outcome: 'skippedHour', local, zone: zoneId, resumesAt: written(resumes.toPlainDateTime()) };
  }
  return {
    outcome: 'startRead',
    start: { local: written(plain), zone: zoneId },
    ambiguous: first.epochMilliseconds !== last.epochMilliseconds,
  };
}

function written(plain: Temporal.PlainDateTime): string {
  return plain.toString({ smallestUnit: plain.second === 0 ? 'minute' : 'second' });
}

function plainDateTime(local: string): Temporal.PlainDateTime | null {
  if (!LOCAL.test(local)) return null;
  try {
    return Temporal.PlainDateTime.from(local.replace(' ', 'T'), { overflow: 'reject' });
  } catch {
    return null;
  }
}

function zoneNamed(zone: string): string | null {
  if (!ZONE_NAME.test(zone)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return null;
  }
}

/**
 * The instant, in milliseconds since 1970 UTC, of a date-time with offset (`2026-12-10T18:00+01:00`, `…Z`) or of a local one
 * meant in `zone`; of an hour that comes twice the first. Null when it cannot be read.
 */
export function readInstant(written: string, zone: string): number | null {
  const [plain, zoneId] = [plainDateTime(written), zoneNamed(zone)];
  if (plain !== null && zoneId !== null) return plain.toZonedDateTime(zoneId).epochMilliseconds;
  if (!OFFSET.test(written)) return null;
  try {
    return Temporal.Instant.from(written).epochMilliseconds;
  } catch {
    return null;
  }
}
