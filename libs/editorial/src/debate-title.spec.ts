import { describe, expect, it } from '@jest/globals';
import { debateTitle } from './debate-title.js';

describe('debateTitle', () => {
  it.each([
    ['Faut-il payer pour réparer ?', 'Faut-il payer pour réparer\u00a0?'],
    ['Mais est-ce que réparer coûte moins cher ??', 'Est-ce que réparer coûte moins cher\u00a0?'],
    ['et, donc qui paie la seconde vie des objets?', 'Qui paie la seconde vie des objets\u00a0?'],
    ['Je pose la question : qui paie la seconde vie des objets, au juste, quand plus personne ne vend de pièces ?', 'Qui paie la seconde vie des objets, au juste, quand plus personne ne vend de pièces\u00a0?'],
    ['Qui est coupable : celui qui colle, ou celui qui vend ?', 'Qui est coupable : celui qui colle, ou celui qui vend\u00a0?'],
    ['Peut-on vivre de la réparation de la voiture ?', 'Peut-on vivre de la réparation de la voiture\u00a0?'],
  ])('makes a title of %j', (question, title) => expect(debateTitle(question)).toBe(title));

  it.each(['Pourquoi ?', 'Réparer coûte moins cher.', 'Il faudrait donc payer pour cela ?', 'Quand vont-ils se mettre à le comprendre ?', 'Tu crois vraiment que ça tient debout ?', `Faut-il ${'vraiment '.repeat(12)}payer ?`])(
    'leaves %j to the theme’s label', (question) => expect(debateTitle(question)).toBeNull(),
  );
});
