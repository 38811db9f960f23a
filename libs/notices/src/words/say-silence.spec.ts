import { describe, expect, it } from '@jest/globals';
import { buildParticipation, DECEMBER_WINDOW } from '../../testing/build-participation.js';
import { decideParticipation } from '../participation/decide-participation.js';
import type { Refusal } from '../participation/participation-outcome.js';
import { sayRefusal } from './say-refusal.js';
import { saySilence } from './say-silence.js';

const { callAt } = DECEMBER_WINDOW;

describe('to the producer', () => {
  it('says why nobody is written to, in both languages', () => {
    expect([saySilence('noAddress', 'fr'), saySilence('noAddress', 'en')]).toEqual(['Pas d’adresse : à prévenir par téléphone.', 'No address: to be told by telephone.']);
  });

  it('says what a decided refusal says, and what to do', () => {
    const decided = decideParticipation(buildParticipation('cancelled'), { act: 'markPresent' }, callAt);
    expect(decided.outcome === 'participationRefused' && sayRefusal(decided.refusal, 'Europe/Paris', 'fr')).toBe('Sa participation est annulée : rétablissez-la d’abord.');
  });

  it.each<[Refusal, string]>([
    [{ code: 'tooLate', callAt: Date.parse('2026-12-10T17:15:00Z'), answeredAt: 0 }, 'Une réponse compte jusqu’à l’heure de convocation (jeudi 10 décembre 2026, 18\u00a0h\u00a015) : notez la présence sur place.'],
    [{ code: 'stayOutsideWindow', arrivesAt: null, leavesAt: null, callAt: Date.parse('2026-12-10T17:15:00Z'), releaseAt: Date.parse('2026-12-10T18:35:00Z') },
      'Ces heures ne laissent rien de la présence demandée, de 18\u00a0h\u00a015 à 19\u00a0h\u00a035 : corrigez-les.'],
  ])('says hours by the recording’s clock: %o', (refusal, sentence) => {
    expect(sayRefusal(refusal, 'Europe/Paris', 'fr')).toBe(sentence);
    expect(sayRefusal(refusal, 'Europe/Paris', 'en')).not.toContain('undefined');
  });
});
