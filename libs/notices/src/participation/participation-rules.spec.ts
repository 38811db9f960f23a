import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryAct } from '../../testing/arbitrary-act.js';
import type { ParticipationAct } from './act.js';
import { decideParticipation } from './decide-participation.js';
import { suggestParticipation, type Participation } from './participation.js';
import type { SpeakerId } from '#rundown';

const START = Date.parse('2026-12-01T09:00:00Z');

/** Plays acts one minute apart; an act that names a revision is given the one that stands, now and then the one before. */
function play(acts: readonly ParticipationAct[]): readonly Participation[] {
  const states = [suggestParticipation('speaker-1' as SpeakerId, 'guest')];
  for (const [index, act] of acts.entries()) {
    const now = states.at(-1)!;
    const named = 'slotRevision' in act ? { ...act, slotRevision: Math.max(0, now.slotRevision + act.slotRevision) } : act;
    const decided = decideParticipation(now, named, START + index * 60_000);
    if (decided.outcome === 'participationChanged') states.push(decided.participation);
  }
  return states;
}

describe('whatever two sides do', () => {
  it('keeps status and objects of one mind', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAct(START), { maxLength: 40 }), (acts) => {
        for (const { status, application, invitation, slotRevision, statusBefore } of play(acts)) {
          if (status === 'suggested') expect(slotRevision).toBe(0);
          if (status === 'applied') expect([application?.state, invitation]).toEqual(['open', null]);
          if (status === 'invited') expect(invitation?.state).toBe('open');
          if (status === 'accepted' || status === 'confirmed' || status === 'toReconfirm') {
            expect(slotRevision).toBeGreaterThan(0);
            expect([application?.state, invitation?.state]).toContain('accepted');
          }
          if (status === 'declined') expect([application?.state, invitation?.state].filter((state) => state === 'open' || state === 'accepted')).toEqual([]);
          if (status === 'cancelled') expect([application?.state, invitation?.state]).not.toContain('open');
          expect(statusBefore !== null).toBe(status === 'present');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never lowers a slot revision, and raises it by one at a time', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAct(START), { maxLength: 40 }), (acts) => {
        const revisions = play(acts).map(({ slotRevision }) => slotRevision);
        expect(revisions.every((revision, index) => index === 0 || [0, 1].includes(revision - revisions[index - 1]!))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('confirms a slot only by an answer about it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAct(START), { maxLength: 40 }), (acts) => {
        for (const { status, answer, slotRevision } of play(acts)) {
          if (status === 'confirmed') expect([answer?.says, answer?.slotRevision]).toEqual(['confirms', slotRevision]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
