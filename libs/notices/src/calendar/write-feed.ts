import type { Instant } from '../instant.js';
import { calendarUtc, writeSpan, type Span } from './calendar-time.js';
import { escapeText, quoteParameter, writeLines } from './content-line.js';
import { mailto, isMailAddress, type Mailbox } from './mailbox.js';
import { PRODUCT } from './write-invite.js';
import { writeZone } from './write-zone.js';

/** One recording in a feed. */
export interface FeedEntry extends Span {
  /** The same for ever, and unlike any other's: `<episode id>@episode.conducteur`. */
  readonly uid: string;
  /** Rises with every change, as the episode's revision does. */
  readonly sequence: number;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** Page of the desk; empty: none. */
  readonly address: string;
  readonly changedAt: Instant;
}

/** A calendar that a producer or a studio subscribes to. */
export interface Feed {
  readonly name: string;
  readonly organizer: Mailbox;
  readonly entries: readonly FeedEntry[];
}

/**
 * The feed as iCalendar text: recordings in the order of their start, nobody's address but the studio's own.
 * The same entries give the same bytes, whenever it is asked for. An entry whose time cannot be read is left out.
 */
export function writeFeed({ name, organizer, entries }: Feed): string {
  const spans = entries.flatMap((entry) => {
    const span = writeSpan(entry);
    return span === null ? [] : [{ entry, span }];
  });
  const sorted = spans.toSorted((one, other) => compare(one.entry.from, other.entry.from) || compare(one.entry.uid, other.entry.uid));
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    PRODUCT,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zonesOf(sorted).flatMap(([zone, moments]) => writeZone(zone, moments)),
    ...sorted.flatMap(({ entry, span }) => writeEntry(entry, span.lines, organizer)),
    'END:VCALENDAR',
  ]);
}

function writeEntry(entry: FeedEntry, span: readonly string[], organizer: Mailbox): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${calendarUtc(entry.changedAt)}`,
    `LAST-MODIFIED:${calendarUtc(entry.changedAt)}`,
    ...span,
    `SUMMARY:${escapeText(entry.summary)}`,
    `LOCATION:${escapeText(entry.location)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    // A link is no text: its commas stay as they are, and blanks do not occur in one.
    ...(/^https?:\/\/[^\s\p{C}]+$/u.test(entry.address) ? [`URL:${entry.address}`] : []),
    `STATUS:${entry.status}`,
    'TRANSP:OPAQUE',
    ...(isMailAddress(organizer.address) ? [`ORGANIZER;CN=${quoteParameter(organizer.name)}:${mailto(organizer.address)}`] : []),
    'END:VEVENT',
  ];
}

/** Each zone once, with the moments of all its entries. */
function zonesOf(spans: readonly { readonly entry: FeedEntry; readonly span: { readonly moments: readonly Instant[] } }[]): readonly (readonly [string, readonly Instant[]])[] {
  const zones = new Map<string, readonly Instant[]>();
  for (const { entry, span } of spans) {
    if (span.moments.length > 0) zones.set(entry.zone, [...(zones.get(entry.zone) ?? []), ...span.moments]);
  }
  return [...zones].toSorted(([one], [other]) => compare(one, other));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
