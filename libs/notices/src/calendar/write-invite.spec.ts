import { describe, expect, it } from '@jest/globals';
import type { SpeakerId } from '#rundown';
import { buildSlot } from '../../testing/build-slot.js';
import { readCalendar } from '../../testing/read-calendar.js';
import type { CalendarEntry } from './calendar-entry.js';
import { writeInvite, type Invite } from './write-invite.js';

const entry: CalendarEntry = { participation: 'p-1' as SpeakerId, sequence: 3, method: 'REQUEST', status: 'TENTATIVE', slot: buildSlot() };
const invite: Invite = {
  entry,
  summary: 'Enregistrement : Réparer plutôt que racheter',
  description: 'Présence : 17:30 – 20:15',
  organizer: { name: 'Webcastory', address: 'studio@conducteur.example' },
  attendee: { name: 'Maëlle Kerdoncuff', address: 'maelle@mail.example' },
  stampedAt: Date.parse('2026-12-01T09:00:00Z'),
};

function write(changes: Partial<Invite> = {}): string {
  const written = writeInvite({ ...invite, ...changes });
  if (written.outcome !== 'inviteWritten') throw new Error(written.outcome);
  return written.text;
}

describe('writeInvite', () => {
  it('writes these bytes and no others', () => {
    expect(write().split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Webcastory//Conducteur//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      'BEGIN:DAYLIGHT',
      'DTSTART:20240331T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20241027T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:p-1@participation.conducteur',
      'SEQUENCE:3',
      'DTSTAMP:20261201T090000Z',
      'DTSTART;TZID=Europe/Paris:20261210T173000',
      'DTEND;TZID=Europe/Paris:20261210T201500',
      'SUMMARY:Enregistrement : Réparer plutôt que racheter',
      'LOCATION:Studio 2\\, 14\\, quai des Tanneurs\\, 69005 Lyon',
      'DESCRIPTION:Présence : 17:30 – 20:15',
      'STATUS:TENTATIVE',
      'TRANSP:OPAQUE',
      'ORGANIZER;CN="Webcastory":mailto:studio@conducteur.example',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=',
      ' FALSE;CN="Maëlle Kerdoncuff":mailto:maelle@mail.example',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(write()).toBe(write());
  });

  it('is read by an independent reader as it was meant', () => {
    expect(readCalendar(write())).toEqual([
      {
        method: 'REQUEST', uid: 'p-1@participation.conducteur', sequence: 3, status: 'TENTATIVE', summary: invite.summary,
        location: 'Studio 2, 14, quai des Tanneurs, 69005 Lyon', description: invite.description,
        startsAt: Date.parse('2026-12-10T16:30:00Z'), endsAt: Date.parse('2026-12-10T19:15:00Z'),
        attendees: [{ name: 'Maëlle Kerdoncuff', address: 'mailto:maelle@mail.example' }],
        organizer: { name: 'Webcastory', address: 'mailto:studio@conducteur.example' },
      },
    ]);
  });

  it('says in METHOD what the mail says in its method, and takes an entry out', () => {
    const cancel = { ...entry, method: 'CANCEL', status: 'CANCELLED', sequence: 4 } as const;
    const written = writeInvite({ ...invite, entry: cancel });
    expect(written).toMatchObject({ outcome: 'inviteWritten', method: 'CANCEL' });
    expect(readCalendar(write({ entry: cancel }))[0]).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 4, uid: 'p-1@participation.conducteur' });
  });

  it('shows a confirmed person as accepted, and one person only', () => {
    const text = write({ entry: { ...entry, status: 'CONFIRMED' } }).replace(/\r\n /g, '');
    expect(text).toContain('PARTSTAT=ACCEPTED');
    expect(text.match(/^ATTENDEE/gm)).toHaveLength(1);
  });

  it.each([
    'Jean-Noël « Le Grand » D’Été',
    'Anne "Nanou" Lévêque; de, la: Tour',
    String.raw`Back\slash ^hat^ ^n`,
    '🎤 Zoë 渡辺',
  ])('keeps a name as it is written: %s', (name) => {
    expect(readCalendar(write({ attendee: { name, address: 'a@b.example' } }))[0]?.attendees).toEqual([{ name, address: 'mailto:a@b.example' }]);
  });

  it('lets no line end out of a name', () => {
    const [event] = readCalendar(write({ attendee: { name: 'Eve\r\nATTENDEE:mailto:x@y.example', address: 'a@b.example' } }));
    expect(event?.attendees).toEqual([{ name: 'Eve ATTENDEE:mailto:x@y.example', address: 'mailto:a@b.example' }]);
  });

  it('keeps commas, semicolons, backslashes and line ends of a text, and drops signs that no text has', () => {
    const description = 'Un, deux; trois\\quatre\nCinq\r\nSix\u0007\ud800';
    expect(readCalendar(write({ description }))[0]?.description).toBe('Un, deux; trois\\quatre\nCinq\nSix\ufffd');
  });

  it.each([
    'a@b.example\nBcc: c@d.example', 'a@b.example\r', 'a b@c.example', 'a@b@c.example', '', 'a', '@b', 'a@', '<a@b.example>', 'a@b.example,c@d.example', 'a\u0000@b.example', 'a\u200b@b.example',
  ])('refuses what is no one address: %j', (address) => {
    expect(writeInvite({ ...invite, attendee: { name: 'Eve', address } })).toEqual({ outcome: 'addressRefused', whose: 'attendee' });
    expect(writeInvite({ ...invite, organizer: { name: 'Eve', address } })).toEqual({ outcome: 'addressRefused', whose: 'organizer' });
  });

  it.each(['o’brien+talk@mail.example', "o'brien+talk@mail.example", 'zoë@café.example', 'a_b=c@mail.example'])('takes an address that is one: %s', (address) => {
    expect(readCalendar(write({ attendee: { name: 'Zoë', address } }))[0]?.attendees[0]?.address).toBe(`mailto:${address}`);
  });

  it('refuses a zone it does not know', () => {
    expect(writeInvite({ ...invite, entry: { ...entry, slot: buildSlot({ zone: 'Europe/Nowhere' }) } })).toEqual({ outcome: 'timeRefused', zone: 'Europe/Nowhere' });
  });
});

describe('on the days the clocks change', () => {
  const read = (call: string, release: string, zone = 'Europe/Paris') => {
    const [event] = readCalendar(write({ entry: { ...entry, slot: buildSlot({ call, release, zone }) } }));
    return [event?.startsAt, event?.endsAt].map((at) => new Date(at ?? 0).toISOString());
  };

  it.each([
    ['2026-03-29T01:25', '2026-03-29T03:35', '2026-03-29T00:25:00.000Z', '2026-03-29T01:35:00.000Z'],
    ['2026-10-25T01:30', '2026-10-25T03:15', '2026-10-24T23:30:00.000Z', '2026-10-25T02:15:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T02:45', '2026-10-25T00:30:00.000Z', '2026-10-25T00:45:00.000Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T03:15', '2026-10-25T01:30:00.000Z', '2026-10-25T02:15:00.000Z'],
  ])('Paris, %s to %s', (call, release, from, until) => {
    expect(read(call, release)).toEqual([from, until]);
  });

  it.each([
    ['2026-10-25T02:30+01:00', '2026-10-25T03:15', 'DTSTART:20261025T013000Z\r\nDTEND:20261025T021500Z'],
    ['2026-10-25T01:30', '2026-10-25T02:45', 'DTSTART:20261024T233000Z\r\nDTEND:20261025T004500Z'],
  ])('writes UTC and no zone where readers would differ about the hour: %s to %s', (call, release, lines) => {
    const text = write({ entry: { ...entry, slot: buildSlot({ call, release }) } });
    expect(text).not.toContain('VTIMEZONE');
    expect(text).toContain(lines);
  });
});
