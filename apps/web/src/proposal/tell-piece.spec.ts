import { describe, expect, it } from '@jest/globals';
import { piecesBetween, withNeeds, type Piece, type Rundown, type Segment, type SpeakerId } from '#rundown';
import { newLine } from '../rundown/change.js';
import type { SeatedPerson } from '../rundown/names.js';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { byLine, tellPiece, withoutPiece } from './tell-piece.js';

const line = (id: string, given: Partial<Segment> = {}): Segment => newLine(id, { kind: 'debate', title: id, durationSeconds: 600, ...given });
const show = (segments: readonly Segment[]): Rundown => ({ id: 'r' as Rundown['id'], title: '', start: null, targetSeconds: 600, segments, reserve: [] });
const seat = (id: string, seconds: number) => ({ id: id as SpeakerId, role: 'guest' as const, seconds });
const people = new Map(['Ada', 'Bo'].map((name): [string, SeatedPerson] => [name, { __typename: 'Participation', id: name, role: 'guest', status: 'applied', person: { __typename: 'Person', id: name, name, title: null, organisation: null } }]));

describe('pieces in words', () => {
  const before = show([line('a', { speakers: [seat('Ada', 60), seat('x', 30)], quotes: ['q'] as never }), line('b'), line('c')]);
  const after = show([line('b', { durationSeconds: 540 }), line('n', { speakers: [seat('Bo', 60)] }), line('a', { title: 'Autre', speakers: [seat('Ada', 80), seat('Bo', 30)] })]);
  const pieces = piecesBetween(before, after);
  const told = (words: typeof fr) => pieces.map((piece) => [piece.id, ...tellPiece(piece, { before, after }, people, words)]);

  it('says each change with both values, and names who is known', () => {
    expect(told(fr)).toEqual([
      ['moved b', 'de la place 2 à la place 1'], ['retimed b', 'de 10:00 à 9:00 (−1:00)'], ['added n', '10:00, Bo'],
      ['recast a', 'Ada, de 1:00 à 1:20', 'Bo entre, 0:30', 'quelqu’un sort'], ['reworded a', 'Citations : de 1 à 0', 'Titre : « a » devient « Autre »'],
      ['removed c', '10:00'],
    ].toSorted((one, other) => pieces.findIndex(({ id }) => id === one[0]) - pieces.findIndex(({ id }) => id === other[0])));
    expect(told(en).flat()).toContain('Bo comes in, 0:30');
    expect(byLine(pieces).map(({ pieces: own }) => own.length).toSorted()).toEqual([1, 1, 2, 2]);
  });

  it('gives up with a piece all that needs it', () => {
    const chain: readonly Piece[] = [{ id: '1', kind: 'framed', line: null, needs: [] }, { id: '2', kind: 'added', line: null, needs: ['1'] }, { id: '3', kind: 'added', line: null, needs: ['2'] }, { id: '4', kind: 'added', line: null, needs: [] }];
    expect([...withNeeds(chain, new Set(['3']))].toSorted()).toEqual(['1', '2', '3']);
    expect([...withoutPiece(chain, new Set(['1', '2', '3', '4']), '1')]).toEqual(['4']);
  });
});
