import { describe, expect, it } from '@jest/globals';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { tellChanges, tellWhy, tellWorth } from './tell-changes.js';

const coded = <Code extends string>(code: Code, facts: Record<string, string | null> = {}) =>
  ({ __typename: 'PlanChange' as const, code, facts: Object.entries(facts).map(([name, value]) => ({ __typename: 'Fact' as const, name, value })) });
const why = (code: string, facts: Record<string, string | null> = {}) => ({ ...coded(code, facts), __typename: 'Reason' as const });

describe('tellChanges', () => {
  it('says once who comes and who goes, with the debates it is about', () => {
    const changes = [
      coded('speakerAdded', { person: 'Malo Kerbrat', title: 'Le prix' }),
      coded('speakerRemoved', { person: 'Inès Varenne', title: 'Le prix', forced: 'yes' }),
      coded('speakerRemoved', { person: 'Inès Varenne', title: 'La confiance', forced: 'yes' }),
      coded('speakerRemoved', { person: 'Oona Tellier', title: 'La confiance' }),
      coded('guestInvited', { person: 'Malo Kerbrat' }),
      coded('guestUninvited', { person: 'Inès Varenne', forced: 'yes' }),
    ];
    expect(tellChanges(changes, fr.replanning, 'fr')).toEqual([
      { sentence: 'Inès Varenne ne vient plus : « Le prix » et « La confiance ».', forced: true },
      { sentence: 'Oona Tellier quitte « La confiance ».', forced: false },
      { sentence: 'Malo Kerbrat est à inviter : « Le prix ».', forced: false },
    ]);
  });

  it('counts debates from one, in both languages', () => {
    const moved = [coded('debateMoved', { title: 'Débat 3 – Le prix', from: '1', to: '3' }), coded('debateDropped', { title: 'Le temps' }), coded('debateAdded', { title: 'La loi' })];
    expect(tellChanges(moved, fr.replanning, 'fr').map(({ sentence }) => sentence)).toEqual(['« Le prix » passe du 1er au 3e débat.', '« Le temps » passe en réserve.', '« La loi » entre dans l’émission.']);
    expect(tellChanges(moved, en.replanning, 'en')[0]?.sentence).toBe('“Le prix” moves from debate 1 to debate 3.');
  });

  it('does not keep silent about a change it has no words for', () => {
    expect(tellChanges([coded('somethingNew')], fr.replanning, 'fr')).toEqual([{ sentence: 'Autre changement (somethingNew).', forced: false }]);
  });
});

describe('tellWhy', () => {
  it('says why, with the hours of the show where they are known', () => {
    expect(['invited', 'uninvited', 'otherThemes', 'otherTimes', 'else'].map((code) => tellWhy(why(code), fr.replanning))).toEqual(['à inviter', 'ne vient plus', 'parle d’autre chose que prévu', 'vient à d’autres heures', 'à prévenir']);
    expect(tellWhy(why('otherTimes', { arrivesSeconds: '0', leavesSeconds: '1800' }), fr.replanning)).toBe('est attendu de 0:00 à 30:00 d’émission');
  });
});

describe('tellWorth', () => {
  it('tells tenths of a point, lost or won', () => {
    expect([0, 0.04, 1, 3.44, -2.5].map((lost) => tellWorth(lost, fr.replanning, 'fr'))).toEqual(['Rien de perdu.', 'Rien de perdu.', '1 point de moins que le conducteur actuel.', '3,4 points de moins que le conducteur actuel.', '2,5 points de plus que le conducteur actuel.']);
    expect(tellWorth(3.44, en.replanning, 'en')).toBe('3.4 points less than the rundown as it is.');
  });
});
