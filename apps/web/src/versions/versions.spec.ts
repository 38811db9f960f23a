import { describe, expect, it } from '@jest/globals';
import { fr } from '../words/words.fr.js';
import type { LineComparedFragment } from '../operations/versions.js';
import { addressOf, readView, type ChosenView } from './chosen-view.js';
import { countKinds, tellLine } from './tell-comparison.js';
import { tellRestored } from './tell-restored.js';

const lineOf = (line: Partial<LineComparedFragment>): LineComparedFragment => {
  const side = { __typename: 'EditionSegment', id: 's', number: '4', kind: 'debate', title: 'Débat', durationSeconds: 600 } as const;
  return { __typename: 'LineDifference', segmentId: 's', kinds: [], before: side, after: side, seats: [], fields: [], ...line };
};
const places = { before: new Map([['s', 3]]), after: new Map([['s', 7]]) };

describe('the address of a view', () => {
  it('says which one it is, there and back', () => {
    const views: ChosenView[] = [{ view: 'list' }, { view: 'read', number: 12 }, { view: 'compare', from: 1, to: null }, { view: 'compare', from: null, to: 30 }];
    for (const view of views) expect(readView(new URL(addressOf('/p', view), 'http://x').search)).toEqual(view);
  });

  it('is the list where it makes no sense', () => {
    for (const search of ['?lire=zéro', '?lire=0', '?lire=-1', '?de=1', '?de=1&a=', '?a=brouillon', '?lire=99999999999']) expect(readView(search)).toEqual({ view: 'list' });
  });
});

describe('a comparison in words', () => {
  it('counts each kind of difference once a line', () => {
    expect(countKinds([lineOf({ kinds: ['moved', 'retimed'] }), lineOf({ kinds: ['retimed'] }), lineOf({ kinds: ['added'] }), lineOf({})])).toEqual([
      { kind: 'added', count: 1 }, { kind: 'moved', count: 1 }, { kind: 'retimed', count: 2 },
    ]);
  });

  it('tells place, duration, seats and fields with both values', () => {
    const seat = { __typename: 'EditionSpeaker', name: 'Zoé', role: 'guest', seconds: 90 } as const;
    const field = (name: string, before: string, after: string) => ({ __typename: 'FieldDifference' as const, field: name, before, after });
    const line = lineOf({
      kinds: ['moved', 'retimed', 'recast', 'edited'],
      after: { ...lineOf({}).after!, durationSeconds: 545 },
      seats: [{ __typename: 'SeatDifference', before: seat, after: { ...seat, seconds: 120 } }, { __typename: 'SeatDifference', before: null, after: { ...seat, name: 'Ali', role: 'host' } }],
      fields: [field('kind', 'debate', 'tape'), field('outside', 'false', 'true'), field('locks', '', 'duration\nposition'), field('notes', '', 'Attention'), field('unheardOf', 'a', 'b')],
    });
    expect(tellLine(line, places, fr).map(({ what, before, after }) => [what, before, after])).toEqual([
      ['Place', 'place 3', 'place 7'],
      ['Durée', '10:00', '9:05 (−0:55)'],
      ['Zoé', 'invité, 1:30', 'invité, 2:00'],
      ['Ali', 'absent de la ligne', 'animation, 1:30'],
      ['Genre', 'Débat', 'Magnéto'], ['Hors durée', 'non', 'oui'], ['Verrous', '', 'durée, place'], ['Note', '', 'Attention'], ['Autre détail', 'a', 'b'],
    ]);
  });

  it('has nothing to set side by side for a line that came or went', () => {
    expect(tellLine(lineOf({ kinds: ['added'], before: null }), places, fr)).toEqual([]);
  });
});

describe('a restored version in words', () => {
  const told = (code: string, facts: Record<string, string>) => ({ code, facts: Object.entries(facts).map(([name, value]) => ({ name, value })) });
  it('says what is missing, who sits there again, and what stays', () => {
    expect(tellRestored([
      told('pieceGone', { piece: 'speaker', name: 'Zoé', segment: 'Débat' }), told('leftSince', { name: 'Ali', status: 'declined' }), told('episodeStays', {}), told('unheardOf', {}),
    ], fr)).toEqual([
      'Zoé n’est plus dans l’émission : sa place dans « Débat » reste vide.',
      'Ali a décliné depuis, et figure de nouveau dans le conducteur.',
      'La date, le titre et la durée visée restent ceux d’aujourd’hui.',
    ]);
  });
});
