import type { Instant } from '../instant.js';
import { calendarUtc, writeSpan } from './calendar-time.js';
import { entryUid, type CalendarEntry } from './calendar-entry.js';
import { escapeText, quoteParameter, writeLines } from './content-line.js';
import { isMailAddress, mailto, type Mailbox } from './mailbox.js';
import { sayPlace } from '../slot/say-place.js';
import { writeZone } from './write-zone.js';

/** Everything an invitation file is made of; the same gives the same bytes. */
export interface Invite {
  readonly entry: CalendarEntry;
  readonly summary: string;
  readonly description: string;
  /** The studio. */
  readonly organizer: Mailbox;
  /** The one person the file is for. */
  readonly attendee: Mailbox;
  /** When it is sent. */
  readonly stampedAt: Instant;
}

/** The file, or why there is none. */
export type InviteOutcome =
  /** `method` is also the parameter of the mail's `text/calendar` part. */
  | { readonly outcome: 'inviteWritten'; readonly method: CalendarEntry['method']; readonly text: string }
  /** The address itself is not repeated: it is no fact for a log. */
  | { readonly outcome: 'addressRefused'; readonly whose: 'organizer' | 'attendee' }
  | { readonly outcome: 'timeRefused'; readonly zone: string };

/** Who the files are from. */
export const PRODUCT = 'PRODID:-//Webcastory//Conducteur//FR';

/** The iCalendar file for one person: a request to put the entry into their calendar, or to take it out. */
export function writeInvite({ entry, summary, description, organizer, attendee, stampedAt }: Invite): InviteOutcome {
  if (!isMailAddress(organizer.address)) return { outcome: 'addressRefused', whose: 'organizer' };
  if (!isMailAddress(attendee.address)) return { outcome: 'addressRefused', whose: 'attendee' };
  const { slot, method, status, sequence, participation } = entry;
  const span = writeSpan({ zone: slot.zone, from: slot.call, until: slot.release });
  if (span === null) return { outcome: 'timeRefused', zone: slot.zone };
  const partstat = status === 'CONFIRMED' ? 'ACCEPTED' : 'NEEDS-ACTION';
  const text = writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    PRODUCT,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(span.moments.length === 0 ? [] : writeZone(slot.zone, span.moments)),
    'BEGIN:VEVENT',
    `UID:${entryUid(participation)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${calendarUtc(stampedAt)}`,
    ...span.lines,
    `SUMMARY:${escapeText(summary)}`,
    `LOCATION:${escapeText(sayPlace(slot.place))}`,
    `DESCRIPTION:${escapeText(description)}`,
    `STATUS:${status}`,
    'TRANSP:OPAQUE',
    `ORGANIZER;CN=${quoteParameter(organizer.name)}:${mailto(organizer.address)}`,
    // Answers come by the page, not by a reply that nobody would read.
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};RSVP=FALSE;CN=${quoteParameter(attendee.name)}:${mailto(attendee.address)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  return { outcome: 'inviteWritten', method, text };
}
