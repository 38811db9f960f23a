import { describe, expect, it } from '@jest/globals';
import { buildParticipation, DECEMBER_WINDOW } from '../../testing/build-participation.js';
import { buildSlot, buildSlotSegment, STUDIO } from '../../testing/build-slot.js';
import type { Participation, ParticipationStatus } from '../participation/participation.js';
import { windowOf, type Slot } from '../slot/slot.js';
import type { PersonNews, PersonToTell, Told } from './person-news.js';
import { planNotices } from './plan-notices.js';
import { voidDrafts } from './void-drafts.js';

const AT = Date.parse('2026-12-01T09:00:00Z');
const slot = buildSlot();
const later = buildSlot({ call: '2026-12-11T17:30', release: '2026-12-11T20:15' });
const moved = buildSlot({ segments: [buildSlotSegment({ start: '2026-12-10T19:20' })] });

const knows = (status: ParticipationStatus, changes: Partial<Told> = {}): Told => ({
  slotRevision: 1,
  status,
  slot,
  entry: { participation: buildParticipation(status).id, sequence: 0, method: 'REQUEST', status: status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE', slot },
  ...changes,
});

/** A person who was told all there was; `changes` replace fields. */
const person = (status: ParticipationStatus, changes: Partial<PersonToTell> = {}): PersonToTell => ({
  participation: buildParticipation(status),
  standing: slot,
  slot,
  told: knows(status),
  reach: 'mail',
  ...changes,
});

const plan = (one: PersonToTell, at = AT): PersonNews => planNotices([one], 3, at)[0]!;
const say = ({ notice, why, participation }: PersonNews) => [notice?.key ?? why, notice?.entry?.method ?? null, `${participation.status}@${participation.slotRevision}`];

describe('a release', () => {
  it.each<[string, PersonToTell, readonly unknown[]]>([
    ['nothing changed', person('confirmed'), ['nothingChanged', null, 'confirmed@1']],
    ['another date', person('confirmed', { slot: later }), ['slotChanged:speaker-1:2', 'REQUEST', 'toReconfirm@2']],
    ['another date, not answered', person('invited', { slot: later }), ['slotChanged:speaker-1:2', 'REQUEST', 'invited@2']],
    ['another date, to reconfirm already', person('toReconfirm', { slot: later }), ['slotChanged:speaker-1:2', 'REQUEST', 'toReconfirm@2']],
    ['another place', person('confirmed', { slot: buildSlot({ place: { ...STUDIO, name: 'Studio 4' } }) }), ['slotChanged:speaker-1:2', 'REQUEST', 'toReconfirm@2']],
    ['a segment that moves inside the window', person('confirmed', { slot: moved }), ['segmentsMoved:speaker-1:1:v3', null, 'confirmed@1']],
    ['another title', person('confirmed', { slot: buildSlot({ title: 'Réparer ?' }) }), ['segmentsMoved:speaker-1:1:v3', 'REQUEST', 'confirmed@1']],
    ['no segment any more', person('confirmed', { slot: null }), ['slotLost:speaker-1:2', 'CANCEL', 'accepted@2']],
    ['a slot again', person('accepted', { participation: buildParticipation('accepted', { slotRevision: 2, window: null }), standing: null, told: knows('accepted', { slotRevision: 2, slot: null, entry: null }) }), ['slotProposed:speaker-1:3', 'REQUEST', 'accepted@3']],
    ['a cancellation', person('cancelled', { told: knows('confirmed') }), ['cancelled:speaker-1:1', 'CANCEL', 'cancelled@1']],
    ['a cancellation that was told', person('cancelled', { told: knows('cancelled', { slot: null }) }), ['alreadyTold', null, 'cancelled@1']],
    ['a cancellation of whom nobody had told', person('cancelled', { told: null }), ['neverTold', null, 'cancelled@1']],
    ['a cancellation after a no', person('cancelled', { told: knows('declined', { slot: null }) }), ['declined', null, 'cancelled@1']],
    ['a cancellation after a withdrawal', person('cancelled', { told: knows('withdrawn', { slot: null }) }), ['withdrawn', null, 'cancelled@1']],
    ['a cancellation of whom only the telephone had told', person('cancelled', { participation: buildParticipation('cancelled', { answer: buildParticipation('confirmed').answer }), told: null }), ['cancelled:speaker-1:1', null, 'cancelled@1']],
    ['a cancellation of whom nobody had told, after a no', person('cancelled', { participation: buildParticipation('cancelled', { answer: buildParticipation('declined').answer }), told: null }), ['neverTold', null, 'cancelled@1']],
    ['an application that was turned down', person('cancelled', { participation: buildParticipation('cancelled', { invitation: null, application: { state: 'declined', at: 0 }, slotRevision: 0 }), told: null }), ['applicationDeclined:speaker-1:0', null, 'cancelled@0']],
    ['an invitation not yet told', person('invited', { told: null }), ['invitation:speaker-1:1', 'REQUEST', 'invited@1']],
    ['an invitation without a date', person('invited', { participation: buildParticipation('invited', { window: null }), standing: null, slot: null, told: null }), ['invitation:speaker-1:1', null, 'invited@1']],
    ['an application accepted, not yet told', person('accepted', { told: null }), ['applicationAccepted:speaker-1:1', 'REQUEST', 'accepted@1']],
    ['suggested', person('suggested', { told: null, slot: later }), ['notAsked', null, 'suggested@0']],
    ['applied', person('applied', { told: null, slot: later }), ['notAsked', null, 'applied@0']],
    ['declined', person('declined', { slot: later }), ['declined', null, 'declined@1']],
    ['withdrawn', person('withdrawn', { slot: later }), ['withdrawn', null, 'withdrawn@0']],
    ['present', person('present', { slot: later }), ['present', null, 'present@1']],
    ['no address', person('confirmed', { slot: later, reach: 'noAddress' }), ['noAddress', null, 'toReconfirm@2']],
    ['an address that refuses mail', person('cancelled', { told: knows('confirmed'), reach: 'blocked' }), ['addressBlocked', null, 'cancelled@1']],
  ])('%s', (_name, one, expected) => {
    expect(say(plan(one))).toEqual(expected);
  });

  it('says old → new, and of what the person was last told', () => {
    const middle = buildSlot({ call: '2026-12-10T17:00' });
    const unsent = person('toReconfirm', { participation: buildParticipation('toReconfirm', { slotRevision: 2 }), standing: middle, slot: later, told: knows('confirmed') });
    expect(plan(unsent)).toMatchObject({ before: slot, after: later, difference: { difference: 'toReconfirm', changes: ['date'] } });
  });

  it('makes optional only what asks for no answer', () => {
    expect(plan(person('confirmed', { slot: moved })).notice?.optional).toBe(true);
    expect(plan(person('confirmed', { slot: later })).notice?.optional).toBe(false);
  });

  it('keeps the window of whom nothing was asked', () => {
    const callAt = Date.parse('2026-12-11T16:30:00Z');
    expect(plan(person('suggested', { told: null, slot: later })).participation.window?.callAt).toBe(callAt);
    expect(plan(person('applied', { told: null, slot: null })).participation.window).toBeNull();
  });

  it('tells nothing of a call that has passed, unless the new one lies ahead', () => {
    const { callAt } = DECEMBER_WINDOW;
    const other = buildSlot({ release: '2026-12-10T21:00' });
    expect(plan(person('confirmed', { slot: other }), callAt)).toMatchObject({ why: 'callPassed', participation: { status: 'confirmed' } });
    expect(plan(person('cancelled', { told: knows('confirmed') }), callAt).why).toBe('callPassed');
    expect(plan(person('confirmed', { slot: later }), callAt).notice?.kind).toBe('slotChanged');
  });
});

describe('what nobody was told', () => {
  const between = person('toReconfirm', {
    participation: { ...buildParticipation('toReconfirm', { slotRevision: 2, window: windowOf(later) }), answer: buildParticipation('confirmed').answer },
    standing: later,
    told: knows('confirmed'),
  });

  it('is undone without a word when the slot stands again as it was told, and the answer counts', () => {
    const news = plan({ ...between, slot });
    expect(say(news)).toEqual(['nothingChanged', null, 'confirmed@3']);
    expect(news.knows).toEqual({ ...knows('confirmed'), slotRevision: 3 });
    expect(news.rebind).toEqual({ fromRevision: 1, toRevision: 3 });
  });

  it('is undone with an optional word when a segment has moved', () => {
    expect(say(plan({ ...between, slot: moved }))).toEqual(['segmentsMoved:speaker-1:3:v3', null, 'confirmed@3']);
  });

  it('stays to be told, under the same key, when the next release leaves it as it is', () => {
    expect(say(plan({ ...between, slot: later }))).toEqual(['slotChanged:speaker-1:2', 'REQUEST', 'toReconfirm@2']);
  });

  it('is known all the same to whoever confirmed it by telephone', () => {
    const { answer } = buildParticipation('confirmed', { slotRevision: 2 });
    const phoned: Participation = { ...between.participation, status: 'confirmed', answer };
    // What is owed is the receipt, and with it the entry.
    expect(say(plan({ ...between, participation: phoned, slot: later }))).toEqual(['confirmedReceipt:speaker-1:2:0', 'REQUEST', 'confirmed@2']);
    const entry = { ...knows('confirmed').entry!, slot: later };
    expect(plan({ ...between, participation: phoned, slot: later, told: { slotRevision: 2, status: 'confirmed', slot: later, entry } }).why).toBe('nothingChanged');
    expect(plan({ ...between, participation: phoned, slot }).notice?.key).toBe('slotChanged:speaker-1:3');
  });
});

describe('asked again', () => {
  it.each(['declined', 'withdrawn', 'cancelled'] as const)('after %s: invited once more, the entry put back', (status) => {
    const entry = { ...knows('invited').entry!, sequence: 4, method: 'CANCEL', status: 'CANCELLED' } as const;
    const news = plan(person('invited', { participation: buildParticipation('invited', { slotRevision: 2 }), told: knows(status, { slot: null, entry }) }));
    expect(say(news)).toEqual(['invitation:speaker-1:2', 'REQUEST', 'invited@2']);
    expect(news.notice?.entry?.sequence).toBe(5);
  });

  it('before the no was acknowledged', () => {
    expect(say(plan(person('invited', { participation: buildParticipation('invited', { slotRevision: 2 }), told: knows('invited') })))).toEqual(['invitation:speaker-1:2', null, 'invited@2']);
  });

  it('each time somebody comes back to the same slot', () => {
    const back = (at: number) =>
      plan(person('accepted', {
        participation: buildParticipation('accepted', { invitation: { state: 'accepted', at: 0 }, answer: { ...buildParticipation('declined').answer!, at } }),
        told: knows('declined', { slot: null }),
      })).notice?.key;
    expect([back(1), back(1), back(2)]).toEqual(['slotProposed:speaker-1:1:1', 'slotProposed:speaker-1:1:1', 'slotProposed:speaker-1:1:2']);
  });
});

describe('voidDrafts', () => {
  const id = buildParticipation('confirmed').id;
  const draft = (key: string, kind: 'slotChanged' | 'segmentsMoved' | 'confirmedReceipt' | 'reminder', participation = id) => ({ key, kind, participation });

  it('voids what older releases left unsent, except what is still to be said and what is not about a slot', () => {
    const news = planNotices([person('confirmed', { slot: later })], 3, AT);
    const unsent = [
      draft('slotChanged:speaker-1:1', 'slotChanged'),
      draft('segmentsMoved:speaker-1:1:v2', 'segmentsMoved'),
      draft('slotChanged:speaker-1:2', 'slotChanged'),
      draft('confirmedReceipt:speaker-1:1:7', 'confirmedReceipt'),
      draft('slotChanged:speaker-2:2', 'slotChanged', 'speaker-2' as typeof id),
    ];
    expect(voidDrafts(unsent, news).map(({ key }) => key)).toEqual(['slotChanged:speaker-1:1', 'segmentsMoved:speaker-1:1:v2']);
  });

  it('voids everything about a slot when nothing is left to say', () => {
    expect(voidDrafts([draft('slotChanged:speaker-1:2', 'slotChanged')], planNotices([person('confirmed')], 3, AT))).toHaveLength(1);
  });
});

describe('many people', () => {
  it('are each told their own, in their order', () => {
    const slots: readonly (Slot | null)[] = [slot, later, null];
    const people = slots.map((now, index) => person('confirmed', { participation: buildParticipation('confirmed', { id: `p-${index}` }), slot: now }));
    expect(planNotices(people, 3, AT).map(({ notice }) => notice?.key ?? null)).toEqual([null, 'slotChanged:p-1:2', 'slotLost:p-2:2']);
  });
});
