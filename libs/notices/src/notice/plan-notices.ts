import { nextEntry } from '../calendar/calendar-entry.js';
import type { Instant } from '../instant.js';
import type { Participation } from '../participation/participation.js';
import { diffTold, type SlotDifference } from '../slot/diff-told.js';
import { windowOf, type Slot } from '../slot/slot.js';
import { act, asks, hasMoved, keepSlot, presenceOf } from './keep-slot.js';
import { knownBeforeCancellation, knownTo } from './known-to.js';
import type { SlotNoticeKind } from './notice-kind.js';
import { isOut, type PersonNews, type PersonToTell, type Silence, type Told } from './person-news.js';
import { planReceipt } from './plan-receipt.js';

/** What everybody is to be told now, or why not: after a release (`edition` is its number), an invitation or a cancellation. */
export function planNotices(people: readonly PersonToTell[], edition: number, at: Instant): readonly PersonNews[] {
  return people.map((person) => planNotice(person, edition, at));
}

function planNotice(person: PersonToTell, edition: number, at: Instant): PersonNews {
  const { participation, slot } = person;
  if (participation.status === 'cancelled') return planCancellation(person, knownBeforeCancellation(person), at);
  const known = knownTo(person);
  const difference = diffTold(known?.slot ?? null, slot);
  const silence = SILENT[participation.status];
  if (silence !== undefined) return { ...news(person, known, difference), participation: withWindow(participation, slot, at), why: silence };
  if (hasPassed(slot, at) && hasPassed(known?.slot ?? null, at)) return { ...news(person, known, difference), why: 'callPassed' };
  return planForComing(person, known, difference, { edition, at });
}

const SILENT: Partial<Record<Participation['status'], Silence>> = {
  suggested: 'notAsked',
  applied: 'notAsked',
  declined: 'declined',
  withdrawn: 'withdrawn',
  present: 'present',
};

function planForComing(person: PersonToTell, known: Told | null, difference: SlotDifference, { edition, at }: { edition: number; at: Instant }): PersonNews {
  const before = person.participation;
  const moved = hasMoved(person, known, difference);
  const found = news(person, known, difference);
  const kept = known === null || isOut(known.status) || asks(difference) ? null : keepSlot(person, known, moved, at);
  if (kept !== null) {
    const same = { ...found, ...kept };
    // A receipt that was voided on the way, while the slot was another for a moment, is owed again.
    const owed = kept.participation.status === 'confirmed' && person.reach === 'mail' && nextEntry(known?.entry ?? null, kept.participation, known?.slot ?? null) !== null;
    const receipt = owed ? planReceipt(kept.participation, person.slot, known) : null;
    if (receipt !== null) return { ...same, notice: receipt };
    return difference.difference === 'none' ? { ...same, why: 'nothingChanged' } : withNotice(same, person, known, 'segmentsMoved', `:v${edition}`);
  }
  const change = { act: 'changeSlot', slotRevision: before.slotRevision + 1, window: presenceOf(person.slot) } as const;
  const participation = moved ? act(before, change, at) : before;
  if (known !== null && !isOut(known.status) && asks(difference)) return withNotice({ ...found, participation }, person, known, CHANGE[difference.difference], '');
  // Whoever comes back after a no is asked again for the same slot: their no tells one time from the next.
  const round = before.answer === null ? '' : `:${before.answer.at}`;
  return withNotice({ ...found, participation }, person, known, firstWord(participation), round);
}

function planCancellation(person: PersonToTell, known: Told | null, at: Instant): PersonNews {
  const found = news(person, known, { difference: known?.slot ? 'lost' : 'none' });
  if (known?.status === 'cancelled') return { ...found, why: 'alreadyTold' };
  if (known !== null && isOut(known.status)) return { ...found, why: known.status === 'withdrawn' ? 'withdrawn' : 'declined' };
  if (hasPassed(known?.slot ?? null, at)) return { ...found, why: 'callPassed' };
  if (known !== null) return withNotice(found, { ...person, slot: null }, known, 'cancelled', '');
  return person.participation.application?.state === 'declined'
    ? withNotice(found, { ...person, slot: null }, known, 'applicationDeclined', '')
    : { ...found, why: 'neverTold' };
}

const CHANGE: Readonly<Record<SlotDifference['difference'], SlotNoticeKind>> = {
  none: 'segmentsMoved',
  optional: 'segmentsMoved',
  toReconfirm: 'slotChanged',
  lost: 'slotLost',
  first: 'slotProposed',
};

const hasPassed = (slot: Slot | null, at: Instant): boolean => slot !== null && (windowOf(slot)?.callAt ?? Infinity) <= at;

function firstWord({ status, invitation }: Participation): SlotNoticeKind {
  if (status === 'invited') return 'invitation';
  return status === 'accepted' && invitation === null ? 'applicationAccepted' : status === 'toReconfirm' ? 'slotChanged' : 'slotProposed';
}

function withWindow(participation: Participation, slot: Slot | null, at: Instant): Participation {
  const { status, slotRevision } = participation;
  if (status !== 'suggested' && status !== 'applied') return participation;
  return act(participation, { act: 'changeSlot', slotRevision, window: presenceOf(slot) }, at);
}

function news({ participation, slot }: PersonToTell, known: Told | null, difference: SlotDifference): PersonNews {
  return { participation, difference, before: known?.slot ?? null, after: slot, notice: null, why: null, knows: null, rebind: null };
}

/** The news with its mail, or with what stands in the way of one. */
function withNotice(found: PersonNews, { slot, reach }: PersonToTell, known: Told | null, kind: SlotNoticeKind, suffix: string): PersonNews {
  if (reach !== 'mail') return { ...found, why: reach === 'noAddress' ? 'noAddress' : 'addressBlocked' };
  const { id, slotRevision } = found.participation;
  const entry = nextEntry(known?.entry ?? null, found.participation, slot);
  return { ...found, notice: { key: `${kind}:${id}:${slotRevision}${suffix}`, kind, slotRevision, answeredAt: null, optional: kind === 'segmentsMoved', entry } };
}
