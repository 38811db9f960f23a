import { describe, expect, it } from '@jest/globals';
import { addressOf, choose, wishesOf, type OfferedFormat } from './choose-wishes.js';

const format = (name: string, choices: OfferedFormat['choices'] = []): OfferedFormat => ({ name, kind: 'paper', label: name, ofPeople: false, choices });
const pdf = format('pdf', [{ wish: 'orientation', values: ['landscape', 'portrait'] }, { wish: 'role', values: ['producer', 'host'] }]);
const cards = format('cards', [{ wish: 'size', values: ['a6', 'a5'] }]);
const guests = format('guests', [{ wish: 'size', values: ['a4', 'a5'] }]);

describe('the address of a paper', () => {
  it('asks for what was chosen, where that paper comes in it', () => {
    const chosen = choose(choose(null, 'orientation', 'portrait'), 'size', 'a6');
    expect(addressOf('r', null, pdf, chosen)).toBe('/rundowns/r/pdf?orientation=portrait');
    expect(addressOf('r', 3, cards, chosen)).toBe('/rundowns/r/versions/3/cards');
    expect(addressOf('r', 3, guests, chosen)).toBe('/rundowns/r/versions/3/guests');
    expect(addressOf('r', null, guests, choose(chosen, 'size', 'a5'))).toBe('/rundowns/r/guests?size=a5');
    expect(addressOf('r', null, format('json'), chosen)).toBe('/rundowns/r/json');
    expect(addressOf('r', null, pdf, null)).toBe('/rundowns/r/pdf');
  });

  it('changes by nothing that is no wish', () => {
    expect(choose(null, 'constructor', 'x')).toEqual({ orientation: null, role: null, size: null });
  });
});

it('asks for each wish once', () => {
  expect(wishesOf([pdf, cards, guests])).toEqual([
    { wish: 'orientation', values: ['landscape', 'portrait'] }, { wish: 'role', values: ['producer', 'host'] }, { wish: 'size', values: ['a6', 'a5', 'a4'] },
  ]);
});
