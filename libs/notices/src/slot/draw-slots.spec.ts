import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timeRundown, type LocalStart, type Segment, type SpeakerId, type TimedRundown } from '#rundown';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import { STUDIO } from '../../testing/build-slot.js';
import { diffTold } from './diff-told.js';
import { drawSlots, type SlotMatter } from './draw-slots.js';
import { localTime } from './local-time.js';
import { USUAL_PRESENCE } from './presence-rules.js';
import { windowOf, type Slot } from './slot.js';

const [maelle, tarek] = ['maelle', 'tarek'] as readonly string[] as readonly [SpeakerId, SpeakerId];
const seat = (...people: readonly SpeakerId[]): Pick<Segment, 'speakers'> => ({ speakers: people.map((id) => ({ id, role: 'guest', seconds: 60 })) });
const matter: SlotMatter = { place: STUDIO, rules: USUAL_PRESENCE, told: new Map() };

const show = (segments: readonly Segment[], start: LocalStart | null = { local: '2026-12-10T19:00', zone: 'Europe/Paris' }): TimedRundown =>
  timeRundown(buildRundown({ start, segments }));

const evening = (openingSeconds = 240): readonly Segment[] => [
  buildSegment({ id: 'opening', kind: 'opening', title: 'Ouverture', durationSeconds: openingSeconds, ...seat(maelle) }),
  buildSegment({ id: 'debate-1', title: 'Débat 1', durationSeconds: 600, ...seat(tarek) }),
  buildSegment({ id: 'table', kind: 'roundTable', title: 'Tour de table', durationSeconds: 300, ...seat(maelle, tarek) }),
];

describe('drawSlots', () => {
  it('runs from make-up and microphone before the first segment to the goodbye after the last', () => {
    expect(drawSlots(show(evening()), matter)).toEqual(
      new Map([
        [
          maelle,
          {
            title: 'Le centre-ville sans voitures', zone: 'Europe/Paris', call: '2026-12-10T18:15', release: '2026-12-10T19:35', place: STUDIO,
            segments: [
              { id: 'opening', number: '1', kind: 'opening', title: 'Ouverture', start: '2026-12-10T19:00', seconds: 240 },
              { id: 'table', number: '3', kind: 'roundTable', title: 'Tour de table', start: '2026-12-10T19:14', seconds: 300 },
            ],
          },
        ],
        [
          tarek,
          {
            title: 'Le centre-ville sans voitures', zone: 'Europe/Paris', call: '2026-12-10T18:15', release: '2026-12-10T19:35', place: STUDIO,
            segments: [
              { id: 'debate-1', number: '2', kind: 'debate', title: 'Débat 1', start: '2026-12-10T19:04', seconds: 600 },
              { id: 'table', number: '3', kind: 'roundTable', title: 'Tour de table', start: '2026-12-10T19:14', seconds: 300 },
            ],
          },
        ],
      ]),
    );
  });

  it('gives nobody a slot while there is no date, and none to whom no segment is left', () => {
    expect(drawSlots(show(evening(), null), matter)).toEqual(new Map());
    expect([...drawSlots(show(evening().slice(0, 1)), matter).keys()]).toEqual([maelle]);
  });

  it('counts a person once in a segment, and a segment of no length', () => {
    const slots = drawSlots(show([buildSegment({ durationSeconds: 0, ...seat(tarek, tarek) })]), matter);
    expect(slots.get(tarek)?.segments).toHaveLength(1);
    expect(slots.get(tarek)).toMatchObject({ call: '2026-12-10T18:15', release: '2026-12-10T19:15' });
  });

  it('leaves out a line that is not played, where the timing knows of such', () => {
    const timed = show(evening());
    const skipped = { ...timed, segments: timed.segments.map((segment) => (segment.id === 'debate-1' ? { ...segment, skipped: 'floated' as const } : segment)) };
    expect(drawSlots(skipped, matter).get(tarek)?.segments.map(({ id }) => id)).toEqual(['table']);
  });

  it('passes midnight', () => {
    const slot = drawSlots(show(evening(), { local: '2026-12-10T23:50', zone: 'Europe/Paris' }), matter).get(maelle);
    expect([slot?.call, slot?.release, slot?.segments[1]?.start]).toEqual(['2026-12-10T23:05', '2026-12-11T00:25', '2026-12-11T00:04']);
  });

  it('rounds as the studio does, to the minute at least', () => {
    const rules = { ...USUAL_PRESENCE, roundSeconds: 0, makeUpSeconds: 61 };
    const slot = drawSlots(show(evening()), { ...matter, rules }).get(maelle);
    expect([slot?.call, slot?.release]).toEqual(['2026-12-10T18:43', '2026-12-10T19:34']);
  });
});

describe('a window that was told', () => {
  const first = drawSlots(show(evening()), matter);
  const after = (segments: readonly Segment[], start?: LocalStart, told: ReadonlyMap<SpeakerId, Slot> = first) =>
    drawSlots(show(segments, start), { ...matter, told }).get(tarek)!;

  it('stays while the segments still fit, so that nobody confirms again for a move inside it', () => {
    const now = after(evening().toReversed());
    expect([now.call, now.release]).toEqual(['2026-12-10T18:15', '2026-12-10T19:35']);
    expect(diffTold(first.get(tarek)!, now).difference).toBe('optional');
  });

  it('changes when a segment leaves it', () => {
    const now = after(evening(1800));
    expect(diffTold(first.get(tarek)!, now)).toMatchObject({ difference: 'toReconfirm', changes: ['presence'] });
  });

  it('changes when it would make the person wait too long', () => {
    const long = drawSlots(show(evening(2 * 3600)), matter);
    const later = [...evening(2 * 3600).slice(0, 1), buildSegment({ durationSeconds: 600, ...seat(tarek) })];
    const early = new Map([[tarek, { ...long.get(tarek)!, call: '2026-12-10T18:00' }]]);
    expect(after(later, undefined, early).call).toBe('2026-12-10T20:15');
    expect(after(later, undefined, new Map([[tarek, { ...long.get(tarek)!, call: '2026-12-10T19:15' }]])).call).toBe('2026-12-10T19:15');
  });

  it.each([
    ['on another day', { local: '2026-12-11T19:00', zone: 'Europe/Paris' }, 'date'],
    ['in another zone', { local: '2026-12-10T19:00', zone: 'Europe/London' }, 'presence'],
  ])('is drawn anew %s', (_name, start, change) => {
    const now = after(evening(), start);
    expect(now.call.slice(10)).toBe('T18:15');
    expect(diffTold(first.get(tarek)!, now)).toMatchObject({ difference: 'toReconfirm', changes: [change] });
  });
});

describe('whatever the running order', () => {
  const orders = fc.array(fc.record({ seconds: fc.integer({ min: 0, max: 3600 }), who: fc.subarray([maelle, tarek]) }), { minLength: 1, maxLength: 12 });
  const starts = fc.record({ minutes: fc.integer({ min: 0, max: 3 * 525_600 }), zone: fc.constantFrom('Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns') });
  const drawn = (order: readonly { readonly seconds: number; readonly who: readonly SpeakerId[] }[], { minutes, zone }: { readonly minutes: number; readonly zone: string }, told: ReadonlyMap<SpeakerId, Slot>) => {
    const local = localTime(Date.parse('2026-01-01T00:00:00Z') + minutes * 60_000, zone).slice(0, 16);
    const timed = show(order.map(({ seconds, who }, index) => buildSegment({ id: `s-${index}`, durationSeconds: seconds, ...seat(...who) })), { local, zone });
    return { timed, slots: drawSlots(timed, { ...matter, told }) };
  };

  it('holds all that a person plays in, with make-up before and goodbye after, and nobody waits longer than was agreed', () => {
    fc.assert(
      fc.property(orders, orders, starts, (before, after, start) => {
        const told = drawn(before, start, new Map()).slots;
        const { timed, slots } = drawn(after, start, told);
        for (const [person, slot] of slots) {
          const mine = timed.segments.filter(({ speakers }) => speakers.some(({ id }) => id === person));
          const { callAt, releaseAt } = windowOf(slot)!;
          const [first, last] = [Date.parse(mine[0]!.times.start!), Date.parse(mine.at(-1)!.times.start!) + mine.at(-1)!.durationSeconds * 1000];
          expect(slot.segments.map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
          expect(first - callAt).toBeGreaterThanOrEqual(2700_000);
          expect(releaseAt - last).toBeGreaterThanOrEqual(900_000);
          expect(first - callAt).toBeLessThanOrEqual(2700_000 + 3600_000 + 300_000);
          expect(releaseAt - last).toBeLessThanOrEqual(900_000 + 3600_000 + 300_000);
          expect(diffTold(slot, drawn(after, start, slots).slots.get(person)!)).toEqual({ difference: 'none' });
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('on the days the clocks change', () => {
  const slotAt = (local: string, zone = 'Europe/Paris') => drawSlots(show(evening(), { local, zone }), matter).get(maelle)!;

  it('calls by the clock that hangs in the studio', () => {
    expect(slotAt('2026-03-29T03:10').call).toBe('2026-03-29T01:25');
    expect(slotAt('2026-10-25T12:00')).toMatchObject({ call: '2026-10-25T11:15', release: '2026-10-25T12:35' });
  });

  it('says which one is meant where a minute comes twice, and reads it back', () => {
    const slot = slotAt('2026-10-25T03:00');
    expect(slot.call).toBe('2026-10-25T02:15+01:00');
    expect(windowOf(slot)).toEqual({ callAt: Date.parse('2026-10-25T01:15:00Z'), releaseAt: Date.parse('2026-10-25T02:35:00Z') });
    expect(slotAt('2026-10-25T02:50').call).toBe('2026-10-25T02:05');
  });
});
