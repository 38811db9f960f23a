import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anAct, wholeTopic } from '../testing/whole-topic.js';
import type { Matter } from '../topic-matter.js';
import { applyDeed, pieceOf } from './apply-deed.js';
import type { Deed } from './deed.js';

const does = (deed: Deed, matter: Matter = wholeTopic()) => applyDeed(matter, { ...deed, key: 'k' });
const membersOf = (matter: Matter) => Object.fromEntries(matter.themes.map(({ id, members }) => [id, members.map(pieceOf)]));

describe('applyDeed', () => {
  it('keeps and pins a piece where it stands', () => {
    expect(does({ does: 'keep', piece: 'q2' }).quotes.map(({ id, hand }) => [id, hand])).toEqual([['q1', null], ['q2', 'kept'], ['q3', null], ['q4', null]]);
    expect(does({ does: 'pin', piece: 'w1' }).questions.map(({ hand }) => hand)).toEqual(['pinned']);
  });

  it('drops a piece everywhere, with what it stood in', () => {
    const { quotes, themes } = does({ does: 'drop', piece: 'q1' });
    expect(quotes.map(({ id }) => id)).toEqual(['q2', 'q3', 'q4']);
    expect(themes[0]?.members.map(pieceOf)).toEqual(['q2', 'w1']);
    expect(themes[0]?.tensions).toEqual([]);
  });

  it('moves a piece to a theme, by hand, or out of all', () => {
    const moved = does({ does: 'move', piece: 'q1', theme: 'b' });
    expect(membersOf(moved)).toEqual({ a: ['q2', 'w1'], b: ['q3', 'q1'] });
    expect(moved.quotes[0]?.theme).toEqual({ __typename: 'Theme', id: 'b', label: 'Thème b' });
    expect(moved.themes[1]?.members[1]?.why.code).toBe('theme.byHand');
    const out = does({ does: 'move', piece: 'w1', theme: null });
    expect(out.questions[0]?.theme).toBeNull();
    expect(membersOf(out)).toEqual({ a: ['q1', 'q2'], b: ['q3'] });
  });

  it('renames a theme wherever its name is written', () => {
    const { themes, quotes } = does({ does: 'relabel', theme: 'a', label: 'Le prix' });
    expect(themes.map(({ label, byHand }) => [label, byHand])).toEqual([['Le prix', true], ['Thème b', false]]);
    expect(quotes.map(({ theme }) => theme?.label)).toEqual(['Le prix', 'Le prix', 'Thème b', undefined]);
  });

  it('merges a theme into another with its voices and tensions, never into itself', () => {
    const merged = does({ does: 'merge', theme: 'a', into: 'b' });
    expect(membersOf(merged)).toEqual({ b: ['q3', 'q1', 'q2', 'w1'] });
    expect(merged.themes[0]).toMatchObject({ people: ['Bastien', 'Odile Varenne'], weight: 0.75 });
    expect(merged.themes[0]?.tensions).toHaveLength(1);
    expect(does({ does: 'merge', theme: 'a', into: 'a' })).toEqual(wholeTopic());
  });

  it('splits chosen pieces into a theme of their own beside the first', () => {
    const split = does({ does: 'split', theme: 'a', label: 'À part', pieces: ['q2', 'w1'] });
    expect(membersOf(split)).toEqual({ a: ['q1'], 'split:k': ['q2', 'w1'], b: ['q3'] });
    expect(split.questions[0]?.theme?.label).toBe('À part');
  });

  it('takes an undone act off the history and waits for the rest', () => {
    const matter = wholeTopic({ acts: [anAct('1'), anAct('2')] });
    expect(does({ does: 'undo', act: '1' }, matter).acts.map(({ id }) => id)).toEqual(['2']);
  });

  const deed = fc.oneof<fc.Arbitrary<Deed>[]>(
    fc.record({ does: fc.constantFrom('keep', 'drop', 'pin'), piece: fc.constantFrom('q1', 'q2', 'q3', 'q4', 'w1', '?') }),
    fc.record({ does: fc.constant('move'), piece: fc.constantFrom('q1', 'q4', 'w1'), theme: fc.constantFrom('a', 'b', null) }),
    fc.record({ does: fc.constant('merge'), theme: fc.constantFrom('a', 'b'), into: fc.constantFrom('a', 'b') }),
    fc.record({ does: fc.constant('split'), theme: fc.constantFrom('a', 'b'), label: fc.constant('x'), pieces: fc.subarray(['q1', 'q2', 'w1']) }),
  );

  it('never lists a piece in two themes, nor in one that its own line does not name', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), (deeds) => {
        const matter = deeds.reduce<Matter>((so, one, i) => applyDeed(so, { ...one, key: String(i) }), wholeTopic());
        const listed = matter.themes.flatMap(({ id, members }) => members.map((member) => [pieceOf(member), id]));
        const named = [...matter.quotes, ...matter.questions].flatMap(({ id, theme }) => (theme === null ? [] : [[id, theme.id]]));
        expect(listed.toSorted()).toEqual(named.toSorted());
      }),
    );
  });
});
