import { describe, expect, it } from '@jest/globals';
import type { HallSeatFragment } from '../operations/audience.js';
import { findSeats, writeSeats } from './write-seats.js';

const seat = (number: number, name: string | null, over: Partial<HallSeatFragment> = {}): HallSeatFragment =>
  ({ __typename: 'AudienceSeat', id: String(number), number, name, state: 'in', rightsVersion: '1', askedAt: '2026-12-01T10:00:00.000Z', checkedInAt: null, accessibility: '', ...over });

describe('the list at the door', () => {
  it('is found by every word of a name, with or without accents, in the order of names', () => {
    const all = [seat(1, 'Zoé Marchetti'), seat(2, 'Élise Zoéline'), seat(3, null)];
    expect(findSeats(all, ' zoe ').map(({ number }) => number)).toEqual([1, 2]);
    expect(findSeats(all, 'MARCH zoe').map(({ number }) => number)).toEqual([1]);
    expect(findSeats(all, '').map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('is written so that no name is a formula, nor breaks its row', () => {
    const words = { anonymous: 'personne', csvHead: ['n', 'nom', 'place', 'arrivée', 'besoins'], csvStates: { in: 'oui', waiting: 'attend' } };
    expect(writeSeats([seat(1, '=1+1;"a"'), seat(2, null, { state: 'waiting', checkedInAt: 'x', accessibility: '@a' })], words, () => '19 h')).toBe(
      '\uFEFF"n";"nom";"place";"arrivée";"besoins"\r\n"1";"\'=1+1;""a""";"oui";"";""\r\n"2";"personne";"attend";"19 h";"\'@a"\r\n');
  });
});
