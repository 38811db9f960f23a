import { describe, expect, it } from '@jest/globals';
import { anAct } from '../testing/whole-topic.js';
import { actOn, lastActBy } from './find-act.js';

const text = (value: string) => [{ __typename: 'Fact' as const, name: 'text', value }];

describe('the acts of a history', () => {
  it('know what a person did last, whatever a colleague did since', () => {
    const acts = [anAct('3', { by: 'Bastien' }), anAct('2'), anAct('1')];
    expect(lastActBy(acts, 'Camille')?.id).toBe('2');
    expect(lastActBy(acts, 'Odile')).toBeUndefined();
    expect(lastActBy([anAct('1', { by: null })], undefined)).toBeUndefined();
  });

  it('are found by what they were done to, even remembered short', () => {
    const acts = [anAct('3', { act: 'drop', facts: text('Le prix') }), anAct('2', { facts: text('Le prix ne dit pas…') }), anAct('1', { facts: text('Le prix ne dit pas tout.') })];
    expect(actOn(acts, 'keep', 'Le prix ne dit pas tout.')?.id).toBe('2');
    expect(actOn(acts, 'pin', 'Le prix ne dit pas tout.')).toBeUndefined();
    expect(actOn([anAct('1')], 'keep', 'Le prix')).toBeUndefined();
  });
});
