import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSlot, buildSlotSegment, STUDIO } from '../../testing/build-slot.js';
import { liveStudio, type Happening, type Mail, type Studio } from '../../testing/live-studio.js';
import { readCalendar, type ReadEvent } from '../../testing/read-calendar.js';
import type { ParticipationAct } from '../participation/act.js';
import { windowOf, type Slot } from '../slot/slot.js';

const START = Date.parse('2026-06-01T08:00:00Z');
const link = { by: 'link' } as const;
const seen = fc.constantFrom(0, 0, 0, -1);

const usual = [buildSlot({ call: '2026-10-25T17:30', release: '2026-10-25T20:00' }), buildSlot({ call: '2026-10-26T17:30', release: '2026-10-26T20:00' }), buildSlot({ call: '2026-10-25T02:30+01:00', release: '2026-10-25T09:00' })] as const;

/** Slots on both change days and elsewhere; few enough for a date to come back to what was told. */
const slots: fc.Arbitrary<Slot | null> = fc.oneof(
  { weight: 8, arbitrary: fc.record({
      day: fc.constantFrom('2026-10-24', '2026-10-25', '2027-03-28'),
      hour: fc.constantFrom('01:45', '17:30', '23:10'),
      place: fc.constantFrom(STUDIO, { ...STUDIO, name: 'Studio 4' }),
      zone: fc.constantFrom('Europe/Paris', 'Europe/Paris', 'Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns'),
      start: fc.constantFrom('19:05', '19:20'),
    }).map(({ day, hour, place, zone, start }) =>
      buildSlot({ zone, place, call: `${day}T${hour}`, release: `${day}T23:50`, segments: [buildSlotSegment({ start: `${day}T${start}` })] })) },
  { weight: 8, arbitrary: fc.constantFrom(...usual) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const acts: fc.Arbitrary<ParticipationAct> = fc.oneof(
  fc.constantFrom<ParticipationAct>(
    { act: 'apply' }, { act: 'invite' }, { act: 'invite' }, { act: 'acceptApplication' }, { act: 'declineApplication' }, { act: 'cancel' }, { act: 'reinstate' },
    { act: 'acceptInvitation', channel: link }, { act: 'withdraw', channel: link, reason: '' },
  ),
  fc.record({ act: fc.constant('confirm' as const), channel: fc.constantFrom(link, { by: 'telephone' as const, notedBy: 'Inès', calledAt: START }), slotRevision: seen, stay: fc.constant(null) }),
  fc.record({ act: fc.constant('decline' as const), channel: fc.constant(link), slotRevision: seen, reason: fc.constant(''), instead: fc.constant('') }),
);
const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), slot: slots }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'release' as const }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('act' as const), act: acts }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('send' as const), count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'settle' as const }) },
);

const parsed = new Map<string, ReadEvent>();
function read(file: string): ReadEvent {
  const event = parsed.get(file) ?? readCalendar(file)[0]!;
  parsed.set(file, event);
  return event;
}

/** A calendar program: of one UID the highest SEQUENCE wins, whatever comes in first. */
function holds(mails: readonly Mail[], order: (one: Mail, other: Mail) => number): ReadEvent | null {
  let held: ReadEvent | null = null;
  for (const { calendar } of mails.toSorted(order)) {
    const event = calendar === null ? null : read(calendar);
    if (event !== null && (held === null || event.sequence > held.sequence)) held = event;
  }
  return held?.method === 'CANCEL' ? null : held;
}

function check({ participation, released, mails }: Studio): void {
  const events = mails.flatMap(({ calendar, released: stood }) => (calendar === null ? [] : [{ event: read(calendar), stood }]));
  expect(new Set(events.map(({ event }) => event.uid)).size).toBeLessThanOrEqual(1);
  expect(events.every(({ event }, index) => index === 0 || event.sequence > events[index - 1]!.event.sequence)).toBe(true);
  expect(new Set(mails.map(({ key }) => key)).size).toBe(mails.length);
  for (const { event, stood } of events) {
    expect(event.attendees).toHaveLength(1);
    if (event.method === 'REQUEST') expect([event.startsAt, event.endsAt, event.location]).toEqual(timesOf(stood));
  }
  const comes = ['invited', 'accepted', 'confirmed', 'toReconfirm'].includes(participation.status) && released !== null;
  const expected = comes ? timesOf(released) : null;
  for (const held of [holds(mails, () => 0), holds(mails.toReversed(), () => 0), holds(mails, (one, other) => (one.key < other.key ? -1 : 1))]) {
    expect(held && [held.startsAt, held.endsAt, held.location]).toEqual(expected);
    if (held !== null) expect(held.status).toBe(participation.status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE');
  }
}

function timesOf(slot: Slot | null): readonly unknown[] | null {
  const window = slot && windowOf(slot);
  return window && [window.callAt, window.releaseAt, `${slot?.place.name}, ${slot?.place.address}`];
}

const settle: readonly Happening[] = [{ kind: 'release' }, { kind: 'settle' }];

describe('whatever is edited, released, answered and cancelled', () => {
  it('leaves one UID, rising SEQUENCE, and every calendar as the released version says', () => {
    fc.assert(fc.property(fc.array(happenings, { maxLength: 40, size: 'max' }), (events) => liveStudio([{ kind: 'act', act: { act: 'invite' } }, ...events, ...settle], START).forEach(check)), { numRuns: 250 });
  });

  it('does so through a thousand of them', () => {
    fc.assert(fc.property(fc.array(happenings, { minLength: 1000, maxLength: 1000 }), (events) => liveStudio([...events, ...settle], START).forEach(check)), { numRuns: 5, endOnFailure: true });
  });

  it('is told from the invitation to the cancellation, each thing once', () => {
    const [first, second] = [buildSlot(), buildSlot({ call: '2026-12-11T17:30', release: '2026-12-11T20:15' })];
    const send: Happening = { kind: 'send', count: 9 };
    const act = (what: ParticipationAct): Happening => ({ kind: 'act', act: what });
    const confirm = act({ act: 'confirm', channel: link, slotRevision: 0, stay: null });
    const studio = liveStudio(
      [
        { kind: 'edit', slot: first }, { kind: 'release' }, act({ act: 'invite' }), send, send, confirm, confirm, send,
        { kind: 'release' }, send, { kind: 'edit', slot: second }, { kind: 'release' }, { kind: 'release' }, send, confirm, send, act({ act: 'cancel' }), act({ act: 'cancel' }), send, { kind: 'release' }, send,
      ],
      START,
    );
    expect(studio.at(-1)!.mails.map(({ kind, calendar }) => [kind, ...(calendar === null ? [] : readCalendar(calendar).map(({ method, sequence, status }) => `${method} ${sequence} ${status}`))])).toEqual([
      ['invitation', 'REQUEST 0 TENTATIVE'],
      ['confirmedReceipt', 'REQUEST 1 CONFIRMED'],
      ['slotChanged', 'REQUEST 2 TENTATIVE'],
      ['confirmedReceipt', 'REQUEST 3 CONFIRMED'],
      ['cancelled', 'CANCEL 4 CANCELLED'],
    ]);
  });
});
