import { describe, expect, it } from '@jest/globals';
import type { BoardCardFragment } from '../operations/applications.js';
import { balanceOf, conflictsOf, filterCards, isToTell, NO_FILTERS } from './weigh-board.js';

const card = (id: string, over: object = {}) => ({
  id, email: `${id}@exemple.example`, role: 'speaker', motivation: '', answers: [], dates: [], elsewhere: [], gender: null, opinion: null, firstTimer: true, state: 'submitted', stage: 'shortlisted', told: null,
  person: { id, name: `Nom ${id}`, title: null, organisation: null }, reviews: { own: null, count: 0, others: null, mean: null, spread: null }, ...over,
}) as unknown as BoardCardFragment;

describe('the board', () => {
  it('is told of once something was decided, until that very decision was written', () => {
    const told = (stage: string) => ({ stage, state: 'sent', at: '' });
    expect([card('a'), card('a', { stage: 'accepted' }), card('a', { stage: 'accepted', told: told('accepted') }), card('a', { stage: 'declined', told: told('accepted') }), card('a', { stage: 'accepted', state: 'withdrawn' })].map(isToTell))
      .toEqual([false, true, false, true, false]);
  });

  it('counts neither for balance nor for conflicts whoever withdrew', () => {
    const cards = [card('a'), card('b', { state: 'withdrawn', email: 'a@exemple.example' }), card('c', { stage: 'declined' })];
    expect([balanceOf(cards).people, conflictsOf(cards, null).size]).toEqual([1, 0]);
  });

  it('is narrowed by every word, without accents, and by what one has not scored', () => {
    const cards = [card('a', { motivation: 'Je répare des vélos.' }), card('b', { reviews: { own: { score: 4, note: '' } } }), card('c', { elsewhere: [{ title: 'Ailleurs', start: '2026-12-10T20:00' }], role: 'expert' })];
    const conflicts = conflictsOf(cards, { id: null, day: '2026-12-10' });
    const shown = (filters: object) => filterCards(cards, { ...NO_FILTERS, ...filters }, conflicts).map(({ id }) => id);
    expect([shown({ words: 'VELOS repare' }), shown({ unread: true }), shown({ conflicts: true }), shown({ role: 'expert' }), shown({})]).toEqual([['a'], ['a', 'c'], ['c'], ['c'], ['a', 'b', 'c']]);
  });
});
