import ICAL from 'ical.js';

/** What an independent reader finds in a file's first event. */
export interface ReadEvent {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** Moments, by the file's own VTIMEZONE. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly attendees: readonly { readonly name: string; readonly address: string }[];
  readonly organizer: { readonly name: string; readonly address: string } | null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every event of a file; fails where a TZID has no VTIMEZONE in the same file. */
export function readCalendar(file: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[] as never);
  const zones = new Map(calendar.getAllSubcomponents('vtimezone').map((zone) => [text(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const moment = (name: string): number => {
      const property = event.getFirstProperty(name)!;
      const time = (property.getFirstValue() as ICAL.Time).clone();
      const zone = property.getParameter('tzid');
      if (typeof zone === 'string') {
        if (!zones.has(zone)) throw new Error(`${zone} is not described`);
        time.zone = zones.get(zone)!;
      }
      return time.toUnixTime() * 1000;
    };
    const person = (property: ICAL.Property) => ({ name: text(property.getParameter('cn')), address: text(property.getFirstValue()) });
    const value = (name: string) => event.getFirstPropertyValue(name);
    const organizer = event.getFirstProperty('organizer');
    return {
      method: text(calendar.getFirstPropertyValue('method')),
      uid: text(value('uid')),
      sequence: Number(value('sequence')),
      status: text(value('status')),
      summary: text(value('summary')),
      location: text(value('location')),
      description: text(value('description')),
      startsAt: moment('dtstart'),
      endsAt: moment('dtend'),
      attendees: event.getAllProperties('attendee').map(person),
      organizer: organizer === null ? null : person(organizer),
    };
  });
}
