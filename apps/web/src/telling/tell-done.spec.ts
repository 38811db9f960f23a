import { describe, expect, it } from '@jest/globals';
import { fr } from '../words/words.fr.js';
import { tellActs, tellNudges, tellSent } from './tell-done.js';

const names = new Map([['a', 'Léa'], ['b', 'Odilon']]);
const acted = (participationId: string, messages: string[], message?: string) => ({ __typename: 'PersonActedOn' as const, participationId, messages, refusal: message === undefined ? null : { __typename: 'ActRefusal' as const, code: 'x', message } });
const nudged = (participationId: string, message: string | null, why: string | null) => ({ __typename: 'PersonNudged' as const, participationId, message, why });

describe('what was done is told', () => {
  it('with the mails it made and whom it left out', () => {
    expect(tellActs([acted('a', ['m']), acted('b', [], 'Ne participe plus.')], names, false, fr.telling)).toEqual(['1 mail en brouillon, à relire.', 'Odilon : Ne participe plus.']);
    expect(tellActs([acted('a', ['m']), acted('b', ['n'])], names, true, fr.telling)).toEqual(['2 mails en route.']);
    expect(tellActs([acted('a', [])], names, true, fr.telling)).toEqual(['C’est noté ; aucun mail n’en découle.']);
    expect(tellActs([acted('a', [], 'Non.')], names, true, fr.telling)).toEqual(['Léa : Non.']);
  });

  it('once a day for nudges', () => {
    expect(tellNudges([nudged('a', 'm', null), nudged('b', null, 'alreadyNudged')], names, true, fr.telling)).toEqual(['1 mail en route.', 'Odilon : déjà relancé aujourd’hui.']);
    expect(tellNudges([nudged('a', null, 'notWaiting')], names, false, fr.telling)).toEqual(['Léa : rien n’est attendu.']);
  });

  it('and never as a second copy', () => {
    const asked = [{ id: 'm', name: 'Léa' }, { id: 'n', name: 'Odilon' }];
    expect(tellSent(asked, ['m'], fr.telling)).toEqual(['1 mail en route.', 'Déjà envoyé ou sans objet : Odilon.']);
    expect(tellSent(asked, [], fr.telling)).toEqual(['Déjà envoyé ou sans objet : Léa, Odilon.']);
  });
});
