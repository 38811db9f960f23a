import { describe, expect, it } from '@jest/globals';
import type { ImprovingFragment } from '../operations/rundown.js';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { tellImproving } from './tell-improving.js';

const improvement: ImprovingFragment = { __typename: 'Improvement', state: 'searching', round: 1, rounds: 4, worth: 88.03, firstWorth: 86.66, won: 1.37, bound: null };
const tell = (changes: Partial<ImprovingFragment>) => tellImproving({ ...improvement, ...changes }, fr.rundown, 'fr')?.facts;

describe('tellImproving', () => {
  it('tells in tenths what it is worth, what the last find won, and what none can be worth more than', () => {
    expect([tell({ won: null }), tell({}), tell({ bound: 111.2 })]).toEqual(['Valeur : 88 points.', 'Valeur : 88 points. La dernière trouvaille a gagné 1,4 point.', 'Valeur : 88 points. La dernière trouvaille a gagné 1,4 point. Aucun ne peut dépasser 111,2 points.']);
    expect(tellImproving(improvement, en.rundown, 'en')?.facts).toBe('Worth: 88 points. The last find won 1.4 points.');
  });

  it('tells how it ended, and nothing where a person went on', () => {
    expect([tell({ state: 'proven' }), tell({ state: 'searched', worth: 86.66, bound: 90 }), tell({ state: 'kept' })]).toEqual(['Valeur : 88 points. La recherche a gagné 1,4 point.', 'Valeur : 86,7 points. Aucun ne peut dépasser 90 points.', '']);
    expect([tell({ state: 'overtaken' }), tell({ state: 'failed' })]).toEqual([undefined, undefined]);
  });
});
