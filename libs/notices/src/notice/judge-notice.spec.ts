import { describe, expect, it } from '@jest/globals';
import { buildParticipation, DECEMBER_WINDOW } from '../../testing/build-participation.js';
import { buildSlot } from '../../testing/build-slot.js';
import { PARTICIPATION_STATUSES } from '../participation/participation.js';
import { judgeNotice } from './judge-notice.js';
import { NOTICE_KINDS, type NoticeKind } from './notice-kind.js';
import type { Told } from './person-news.js';
import { planReceipt } from './plan-receipt.js';

const AT = Date.parse('2026-12-01T09:00:00Z');
const slot = buildSlot();
const { id } = buildParticipation('invited');
const told: Told = { slotRevision: 1, status: 'invited', slot, entry: { participation: id, sequence: 6, method: 'REQUEST', status: 'TENTATIVE', slot } };

const WITHDRAWAL = { says: 'withdraws', slotRevision: 0, at: 5, channel: { by: 'link' }, stay: null, reason: '', instead: '' } as const;

const COMING = 'invited accepted confirmed toReconfirm';
const OPEN = 'invited accepted toReconfirm';
/** Where each notice is still true. */
const TRUE_IN: Readonly<Record<NoticeKind, string>> = {
  invitation: 'invited', applicationAccepted: 'accepted', applicationDeclined: 'cancelled', slotProposed: OPEN, slotChanged: OPEN,
  segmentsMoved: COMING, slotLost: COMING, cancelled: 'cancelled', confirmedReceipt: 'confirmed present', declinedReceipt: 'declined',
  withdrawnReceipt: 'withdrawn', reminder: COMING, eveReminder: COMING, recordingDay: COMING, nudge: OPEN,
  imageRightsCopy: PARTICIPATION_STATUSES.join(' '), callSheet: COMING,
};

describe('judgeNotice', () => {
  it.each(NOTICE_KINDS)('sends %s only where it is still true', (kind) => {
    const sent = PARTICIPATION_STATUSES.filter((status) => judgeNotice({ kind, slotRevision: 1, answeredAt: null }, { participation: buildParticipation(status, { slotRevision: 1 }), slot, told, at: AT }).verdict === 'send');
    expect(sent).toEqual(PARTICIPATION_STATUSES.filter((status) => TRUE_IN[kind].split(' ').includes(status)));
  });

  it.each(['slotChanged', 'segmentsMoved', 'nudge'] as const)('voids %s about a slot that changed since', (kind) => {
    const participation = buildParticipation('toReconfirm', { slotRevision: 3 });
    expect(judgeNotice({ kind, slotRevision: 2, answeredAt: null }, { participation, slot, told, at: AT })).toEqual({ verdict: 'void', why: 'slotChanged' });
  });

  it('sends a receipt for the answer that stands, at whatever revision, and voids one for an answer since replaced', () => {
    const participation = buildParticipation('confirmed', { slotRevision: 3 });
    const judge = (answeredAt: number) => judgeNotice({ kind: 'confirmedReceipt', slotRevision: 2, answeredAt }, { participation, slot, told, at: AT });
    expect(judge(0).verdict).toBe('send');
    expect(judge(1)).toEqual({ verdict: 'void', why: 'slotChanged' });
  });

  it('voids what comes after the call, but acknowledges an answer all the same', () => {
    const at = DECEMBER_WINDOW.callAt;
    expect(judgeNotice({ kind: 'slotChanged', slotRevision: 1, answeredAt: null }, { participation: buildParticipation('toReconfirm'), slot, told, at })).toEqual({ verdict: 'void', why: 'callPassed' });
    expect(judgeNotice({ kind: 'withdrawnReceipt', slotRevision: 0, answeredAt: 5 }, { participation: buildParticipation('withdrawn', { answer: WITHDRAWAL }), slot, told, at }).verdict).toBe('send');
  });

  it('settles the calendar entry on what left last, and what the person knows from then on', () => {
    const sent = judgeNotice({ kind: 'confirmedReceipt', slotRevision: 1, answeredAt: 0 }, { participation: buildParticipation('confirmed'), slot, told, at: AT });
    const entry = { participation: id, sequence: 7, method: 'REQUEST', status: 'CONFIRMED', slot };
    expect(sent).toEqual({ verdict: 'send', entry, told: { slotRevision: 1, status: 'confirmed', slot, entry } });
    const cancel = { ...told.entry, sequence: 7, method: 'CANCEL', status: 'CANCELLED' };
    expect(judgeNotice({ kind: 'cancelled', slotRevision: 1, answeredAt: null }, { participation: buildParticipation('cancelled'), slot, told, at: AT })).toEqual({
      verdict: 'send', entry: cancel, told: { slotRevision: 1, status: 'cancelled', slot: null, entry: cancel },
    });
    expect(judgeNotice({ kind: 'imageRightsCopy', slotRevision: 0, answeredAt: null }, { participation: buildParticipation('confirmed'), slot, told, at: AT })).toEqual({ verdict: 'send', entry: null, told });
  });
});

describe('planReceipt', () => {
  it.each([
    ['confirmed', 'confirmedReceipt:speaker-1:1:0', 'REQUEST'],
    ['declined', 'declinedReceipt:speaker-1:1:0', 'CANCEL'],
  ] as const)('says %s back, with the calendar', (status, key, method) => {
    expect(planReceipt(buildParticipation(status), slot, told)).toMatchObject({ key, slotRevision: 1, answeredAt: 0, optional: false, entry: { method, sequence: 7 } });
  });

  it('says a withdrawal back, also to whom no slot was told', () => {
    expect(planReceipt(buildParticipation('withdrawn', { answer: WITHDRAWAL }), null, null)).toEqual({
      key: 'withdrawnReceipt:speaker-1:0:5', kind: 'withdrawnReceipt', slotRevision: 0, answeredAt: 5, optional: false, entry: null,
    });
  });

  it.each(PARTICIPATION_STATUSES.filter((status) => !['confirmed', 'declined', 'withdrawn'].includes(status)))('says nothing back to %s', (status) => {
    expect(planReceipt(buildParticipation(status), slot, told)).toBeNull();
  });

  it('says nothing back where nothing was answered', () => {
    expect(planReceipt(buildParticipation('withdrawn'), slot, told)).toBeNull();
  });
});
