import { describe, expect, it } from '@jest/globals';
import { buildParticipation, DECEMBER_WINDOW } from '../../testing/build-participation.js';
import type { ParticipationStatus } from '../participation/participation.js';
import { answerLink, isLinkShaped, judgeLink, type Link } from './judge-link.js';

const AT = Date.parse('2026-12-01T09:00:00Z');
const invited = buildParticipation('invited');
const link: Link = { participation: invited.id, slotRevision: 1, revokedAt: null };

describe('judgeLink', () => {
  it.each<[ParticipationStatus, readonly string[]]>([
    ['invited', ['apply', 'acceptInvitation', 'confirm', 'decline']],
    ['accepted', ['confirm', 'decline', 'withdraw']],
    ['confirmed', ['decline', 'withdraw']],
    ['toReconfirm', ['confirm', 'decline', 'withdraw']],
    ['declined', ['apply', 'acceptInvitation', 'confirm']],
    ['cancelled', []],
    ['present', []],
  ])('opens the page of whoever is %s with what may be answered', (status, acts) => {
    expect(judgeLink(link, buildParticipation(status), AT)).toEqual({ outcome: 'linkOpen', acts });
  });

  it('says the same however often it is opened', () => {
    const before = structuredClone(invited);
    const outcomes = Array.from({ length: 50 }, () => judgeLink(link, invited, AT));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(invited).toEqual(before);
  });

  it('shows an old link the slot that stands', () => {
    expect(judgeLink(link, buildParticipation('toReconfirm', { slotRevision: 3 }), AT)).toEqual({
      outcome: 'slotChanged', seenRevision: 1, slotRevision: 3, acts: ['confirm', 'decline', 'withdraw'],
    });
  });

  it('is good until the call time, of the slot that stands', () => {
    const { callAt } = DECEMBER_WINDOW;
    expect(judgeLink(link, invited, callAt - 1).outcome).toBe('linkOpen');
    expect(judgeLink(link, invited, callAt)).toEqual({ outcome: 'linkExpired', callAt });
    const later = { callAt: callAt + 86_400_000, releaseAt: callAt + 90_000_000 };
    expect(judgeLink(link, buildParticipation('toReconfirm', { slotRevision: 2, window: later }), callAt).outcome).toBe('slotChanged');
    expect(judgeLink(link, buildParticipation('invited', { window: null }), callAt).outcome).toBe('linkOpen');
  });

  it('is revoked from that moment on', () => {
    expect(judgeLink({ ...link, revokedAt: AT }, invited, AT)).toEqual({ outcome: 'linkRevoked', revokedAt: AT });
    expect(judgeLink({ ...link, revokedAt: AT + 1 }, invited, AT).outcome).toBe('linkOpen');
  });

  it('answers unknown, revoked and expired alike', () => {
    const closed = [
      judgeLink(null, null, AT),
      judgeLink(link, null, AT),
      judgeLink({ ...link, participation: buildParticipation('invited', { id: 'another' }).id }, invited, AT),
      judgeLink({ ...link, revokedAt: AT }, invited, AT),
      judgeLink(link, invited, DECEMBER_WINDOW.callAt),
    ];
    expect(closed.map(answerLink)).toEqual(['closed', 'closed', 'closed', 'closed', 'closed']);
    expect([judgeLink(link, invited, AT), judgeLink({ ...link, slotRevision: 0 }, invited, AT)].map(answerLink)).toEqual(['open', 'slotChanged']);
  });
});

describe('isLinkShaped', () => {
  it.each<[string, boolean]>([
    ['A'.repeat(43), true], ['a-_9'.repeat(10) + 'xyz', true], ['A'.repeat(42), false], ['A'.repeat(44), false], ['', false],
    [`${'A'.repeat(42)}=`, false], [`${'A'.repeat(42)}/`, false], [`${'A'.repeat(43)}\n`, false],
  ])('%j: %s', (token, expected) => {
    expect(isLinkShaped(token)).toBe(expected);
  });
});
