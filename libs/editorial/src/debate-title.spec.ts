import { describe, expect, it } from '@jest/globals';
import { chooseDebateTitle, debateTitle } from './debate-title.js';

describe('debateTitle', () => {
  it.each([
    ['Faut-il payer pour réparer ?', 'Faut-il payer pour réparer\u00a0?'],
    ['Mais est-ce que réparer coûte moins cher ??', 'Est-ce que réparer coûte moins cher\u00a0?'],
    ['et, donc qui paie la seconde vie des objets?', 'Qui paie la seconde vie des objets\u00a0?'],
    ['Je pose la question : qui paie la seconde vie des objets, au juste, quand plus personne ne vend de pièces ?', 'Qui paie la seconde vie des objets, au juste, quand plus personne ne vend de pièces\u00a0?'],
    ['Qui est coupable : celui qui colle, ou celui qui vend ?', 'Qui est coupable : celui qui colle, ou celui qui vend\u00a0?'],
    ['Très bien, et si on arrêtait de tout garder ?', 'Et si on arrêtait de tout garder\u00a0?'],
    ['Mais et si personne ne venait plus ?', 'Et si personne ne venait plus\u00a0?'],
    ['Peut-on vivre de la réparation de la voiture ?', 'Peut-on vivre de la réparation de la voiture\u00a0?'],
  ])('makes a title of %j', (question, title) => expect(debateTitle(question)).toBe(title));

  it('asks as the language writes', () => expect(debateTitle('But who pays for a second life?', 'en')).toBe('Who pays for a second life?'));

  it.each(['Pourquoi ?', 'Réparer coûte moins cher.', 'Qui voudrait encore revenir à ça ?', 'Est-ce que quelqu’un peut m’expliquer ?', 'Quel Total Repair Index visez-vous ?', 'Il faudrait donc payer pour cela ?', 'Quand vont-ils se mettre à le comprendre ?', 'Tu crois vraiment que ça tient debout ?', 'Un service de l’écoute, avec un guichet et un ticket ?', 'Merci pour cet échange, faut-il en faire une synthèse ?', 'Avec tout mon respect, faut-il encore réparer ?', 'Faut-il croire Madame Lamblin quand elle répare ?', 'Qui paye tout ça dans la famille ???', 'Est-ce que réparer = payer deux fois ?', `Faut-il ${'vraiment '.repeat(12)}payer ?`])(
    'leaves %j to the theme’s label', (question) => expect(debateTitle(question)).toBeNull(),
  );
});

describe('chooseDebateTitle', () => {
  const names = new Set(['lucie', 'paul']);

  it('prefers the question that names the theme, then one that says enough, then the better one', () => {
    const questions = ['Qui veut encore tout jeter dans la rivière ?', 'Quelle pièce faut-il encore fabriquer ?', 'Une pièce vaut-elle ça ou plus ?'];
    expect(chooseDebateTitle(questions, 'Les pièces', names)).toBe('Quelle pièce faut-il encore fabriquer\u00a0?');
    expect(chooseDebateTitle(questions, 'Le prix', names)).toBe('Qui veut encore tout jeter dans la rivière\u00a0?');
    expect(chooseDebateTitle(['Qui répare les pièces ?', 'Qui fabriquera encore ces pièces demain ?'], 'Les pièces', names)).toBe('Qui fabriquera encore ces pièces demain\u00a0?');
  });

  it('prefers a question put to everybody to one from somebody’s own life', () => {
    expect(chooseDebateTitle(['Si ma fille commence à neuf heures, qui la lève ?', 'Qui lève ceux qui commencent à neuf heures ?'], 'Le prix', names)).toBe('Qui lève ceux qui commencent à neuf heures\u00a0?');
  });

  it('leaves a short question that comes first before a longer one put to the reader', () => {
    expect(chooseDebateTitle(['Qui répare dans la famille ?', 'Quel objet avez-vous jeté en dernier sans hésiter ?'], 'Le prix', names)).toBe('Qui répare dans la famille\u00a0?');
  });

  it('takes no question that calls somebody by name, and none at all rather than a poor one', () => {
    expect(chooseDebateTitle(['Lucie, faut-il vraiment tout réparer ?', 'Faut-il vraiment tout réparer, Paul ?'], 'La panne', names)).toBeNull();
    expect(chooseDebateTitle(['Demain, faudra-t-il vraiment tout réparer ?'], 'La panne', names)).toBe('Demain, faudra-t-il vraiment tout réparer\u00a0?');
    expect(chooseDebateTitle([], 'La panne', names)).toBeNull();
  });
});
