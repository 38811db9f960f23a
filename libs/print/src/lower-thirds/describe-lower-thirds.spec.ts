import { describe, expect, it } from '@jest/globals';
import type { SpeakerId } from '#rundown';
import { buildCrew } from '../../testing/build-crew.js';
import { describeLowerThirds, LONGEST_ON_SCREEN } from './describe-lower-thirds.js';

const F = '\u00a0';

describe('describeLowerThirds', () => {
  it('lists people and what lines ask for, in order of first appearance', () => {
    expect(describeLowerThirds(buildCrew()).rows.map(({ number, line, front, name, title, kind }) => [number, line, front, name, title, kind])).toEqual([
      ['1', '2', '19:05:00', 'Anaïs Bœuf-Œuvrard', 'journaliste', 'person'],
      ['2', '3', '19:05:40', 'GEN-01', '', 'line'],
      ['3', '4', '19:06:00', 'Maëlle DÜSSELDORF-ŸVES', 'Sociologue, université de la Côte', 'person'],
      ['4', '4', '19:06:00', 'Thibault Łukasiewicz', 'économiste', 'person'],
      ['5', '4', '19:06:00', 'Selin Erdoğan', 'maire, ville de Vœlfling', 'person'],
      ['6', '4', '19:06:00', 'Ousmane M’Baye', 'bibliothécaire, annexe du Port', 'person'],
      ['7', '4', '19:06:00', 'SYN-01 à SYN-05', '', 'line'],
      ['8', '6', '19:10:00', 'SYN-11 citation', '', 'line'],
      ['9', '7', '19:16:40', 'Incrusté', '', 'line'],
      ['10', '11', '19:24:50', 'Camille Œuvrard', '', 'person'],
    ]);
  });

  it('has what was settled letter for letter, and marks what was not', () => {
    const name = 'Ève "l\'As" O\'Neil...';
    const speakers = new Map(buildCrew().speakers).set('maelle' as SpeakerId, { name: 'x', title: '', organisation: '', status: null, lowerThird: { name, title: 'Titre : le sien !' } });
    const rows = describeLowerThirds(buildCrew({ speakers })).rows;
    expect(rows[2]).toMatchObject({ name, title: 'Titre : le sien !', notes: [], again: `aussi n°${F}6, 12` });
    expect(rows[3]!.notes).toEqual(['à confirmer']);
    expect(rows.at(-1)!.notes).toEqual(['à confirmer', 'sans titre']);
  });

  it('warns of a line that is too long, counting what a reader counts', () => {
    const [fits, long] = ['👩🏽‍🔧'.repeat(LONGEST_ON_SCREEN), 'é'.normalize('NFD').repeat(LONGEST_ON_SCREEN + 1)];
    const speakers = new Map(buildCrew().speakers).set('maelle' as SpeakerId, { name: 'x', title: '', organisation: '', status: null, lowerThird: { name: fits, title: long } });
    expect(describeLowerThirds(buildCrew({ speakers })).rows[2]!.notes).toEqual([`titre${F}: 41 signes, 40 au plus`]);
  });

  it('says so where there is none', () => {
    expect(describeLowerThirds(buildCrew({ rundown: { segments: [] } }))).toMatchObject({ rows: [], words: { empty: expect.stringContaining('Aucun synthé') } });
  });
});
