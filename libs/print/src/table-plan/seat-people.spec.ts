import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SpeakerId } from '#rundown';
import { chairOf, seatPeople, type Sitter } from './seat-people.js';

const sitter = (id: string, chair: number | null = null, isHost = false): Sitter => ({ id: id as SpeakerId, chair, isHost });
const stage = (...ids: string[]) => new Set(ids as SpeakerId[]);
const asText = (seats: number, people: readonly Sitter[], ...stages: ReadonlySet<SpeakerId>[]) =>
  seatPeople(seats, people, stages).map((table) => Array.from({ length: seats }, (_, index) => table.get(index + 1) ?? '-').join(' '));
const [host, a, b, c, d] = [sitter('host', null, true), ...['a', 'b', 'c', 'd'].map((id) => sitter(id))] as [Sitter, Sitter, Sitter, Sitter, Sitter];

describe('seatPeople', () => {
  it('puts the host in the middle, everybody else from the left, and lets who comes later wait at the table', () => {
    expect(asText(5, [host, a, b, c], stage('a', 'b'))).toEqual(['a b host c -']);
  });

  it('gives a settled chair to nobody else', () => {
    expect(asText(4, [host, sitter('a', 4), sitter('b', 2), c], stage('c'))).toEqual(['host b c a'].map(() => expect.stringMatching(/^(host b c a|c b host a)$/)));
  });

  it('changes only where somebody who plays needs the chair, and never that of somebody who plays', () => {
    expect(asText(3, [host, a, b, c, d], stage('a', 'b'), stage('a', 'c'), stage('c', 'd'), stage('a', 'b'))).toEqual(['a host b', 'a host c', 'd host c', 'a host b']);
  });

  it('gives people who find none no chair', () => {
    expect(asText(2, [host, a, b, c], stage('a', 'b', 'c'))).toEqual(['host a']);
    expect(chairOf(seatPeople(2, [host, a, b, c], [stage('b')])[0]!, 'c' as SpeakerId)).toBeNull();
  });

  it('keeps whatever must hold, whoever comes', () => {
    const people = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 14 }).chain((chairs) =>
      fc.tuple(fc.integer({ min: 2, max: 12 }), fc.constant(chairs), fc.array(fc.boolean(), { minLength: chairs.length, maxLength: chairs.length }))).map(([seats, chairs, settled]) => ({
      seats, people: chairs.map((chair, index) => sitter(`p${index}`, settled[index] && chair <= seats ? chair : null, index === 0)),
    }));
    const stages = fc.array(fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 14 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(people, stages, ({ seats, people }, wanted) => {
      const playing = wanted.map((ids) => stage(...ids.map((id) => `p${id}`).filter((id) => people.some((one) => one.id === id))));
      for (const [index, table] of seatPeople(seats, people, playing).entries()) {
        const seated = [...table.values()];
        expect(new Set(seated).size).toBe(seated.length);
        expect([...table.keys()].every((chair) => chair >= 1 && chair <= seats)).toBe(true);
        const needed = people.filter(({ id, isHost }) => isHost || playing[index]!.has(id));
        for (const one of needed) if (one.chair !== null) expect(chairOf(table, one.id)).toBe(one.chair);
        // A free chair, or one of somebody who does not play, is never left while somebody who plays stands.
        const standing = needed.filter(({ id }) => chairOf(table, id) === null);
        const idle = seats - needed.filter(({ id }) => chairOf(table, id) !== null).length;
        if (standing.length > 0) expect(idle).toBe(0);
      }
    }));
  });
});
