import { describe, expect, it } from '@jest/globals';
import { anAct } from '../testing/whole-topic.js';
import { actOn, isDrop, lastActBy } from './find-act.js';

describe('the acts of a history', () => {
  it('know what a person did last, whatever a colleague did since', () => {
    const acts = [anAct('3', { by: 'Bastien' }), anAct('2'), anAct('1')];
    expect(lastActBy(acts, 'Camille')?.id).toBe('2');
    expect(lastActBy(acts, 'Odile')).toBeUndefined();
    expect(lastActBy([anAct('1', { by: null })], undefined)).toBeUndefined();
  });

  it('are found by the piece they were done to', () => {
    const acts = [anAct('4', { act: 'drop', piece: 'q1' }), anAct('3', { piece: 'q2' }), anAct('2', { piece: 'q1' }), anAct('1', { piece: 'q1' })];
    expect([actOn(acts, 'keep', 'q1')?.id, actOn(acts, 'pin', 'q1'), actOn([anAct('1')], 'keep', 'q1')]).toEqual(['2', undefined, undefined]);
  });

  it('count as drops while they hold', () => {
    const lost = { __typename: 'Reason', code: 'hand.sourceGone', facts: [] } as const;
    expect([anAct('1', { act: 'drop' }), anAct('2', { act: 'drop', lost }), anAct('3')].map(isDrop)).toEqual([true, false, false]);
  });
});
