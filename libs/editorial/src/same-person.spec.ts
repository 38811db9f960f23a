import { describe, expect, it } from '@jest/globals';
import { samePerson } from './same-person.js';

describe('samePerson', () => {
  it.each([
    ['Inès Muñoz', 'Ines MUNOZ'],
    ['MUÑOZ Inès', 'inès muñoz'],
    ['Luc Perrot - Horlogerie', 'Luc Perrot'],
    ['Luc Perrot, maire', 'PERROT Luc'],
    ['M. Luc Perrot', 'Luc Perrot'],
    ['Sir.clocher', 'sir clocher'],
    ['Anne-Line Roy', 'Anne Line ROY'],
  ])('%s is %s', (a, b) => expect(samePerson(a, b)).toBe(true));

  it.each([
    ['Antoine G.', 'Antoine DURAND'],
    ['Antoine G.', 'Antoine GIRARD'],
    ['Carole', 'Carole BRUN'],
    ['Éric Morel', 'Éric Moreau'],
    [null, null],
    [null, 'Luc'],
    ['', ''],
    ['Jean - Horlogerie', 'Jean - Boulangerie'],
  ])('%s is not %s', (a, b) => expect(samePerson(a, b)).toBe(false));
});
