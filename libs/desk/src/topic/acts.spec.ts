import type { Matter, PieceId, ProducerAct, RememberedAct } from '#editorial';
import { pickMatter, readTopicPage } from '#editorial';
import type { QuoteId, ThemeId, TopicId } from '#rundown';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeTopicPage } from '../../../editorial/testing/write-topic-page.js';
import type { ShapeMatterInput } from '../inputs.js';
import { toStorableText } from '../storable-text.js';
import { isRepeated } from './is-repeated.js';
import { judgeAct, LONGEST_LABEL } from './judge-act.js';
import { handsOf } from './matter-to-save.js';
import { nameAct } from './name-act.js';
import { tellAct } from './tell-act.js';

const topicId = 't' as TopicId;
const piece = (name: string) => name as QuoteId;
const theme = (name: string) => name as ThemeId;
const keys = {
  pieces: new Map<string, PieceId>([['row-a', piece('q-a')], ['row-b', piece('q-b')]]),
  themes: new Map([['row-t', theme('t-money')], ['row-u', theme('t-law')]]),
};
const done = (...acts: ProducerAct[]) => acts.map((act) => ({ act }));

describe('nameAct', () => {
  const name = (input: Omit<ShapeMatterInput, 'topicId'>) => nameAct({ topicId, ...input }, keys);

  it('says each act in content keys, and nothing of what the topic never held', () => {
    expect([
      name({ keep: piece('row-a') }), name({ move: { piece: piece('row-a'), theme: theme('row-t') } }), name({ move: { piece: piece('row-a') } }),
      name({ relabel: { theme: theme('row-t'), label: ' Le \u200b prix\u202e\n' } }), name({ merge: { theme: theme('row-t'), into: theme('row-u') } }),
    ]).toEqual([
      { act: 'keep', piece: 'q-a' }, { act: 'move', piece: 'q-a', theme: 't-money' }, { act: 'move', piece: 'q-a', theme: null },
      { act: 'relabel', theme: 't-money', label: 'Le prix' }, { act: 'merge', theme: 't-money', into: 't-law' },
    ]);
    expect([name({ pin: piece('row-x') }), name({ move: { piece: piece('row-a'), theme: theme('row-x') } }), name({ split: { theme: theme('row-t'), label: 'x', pieces: [piece('row-x')] } })]).toEqual([null, null, null]);
  });

  it('names the same split the same, in whatever order its pieces are given', () => {
    const split = (pieces: string[], label = 'À part') => name({ split: { theme: theme('row-t'), label, pieces: pieces.map(piece) } });
    expect(split(['row-b', 'row-a', 'row-b'])).toEqual(split(['row-a', 'row-b']));
    expect(split(['row-a'])).not.toEqual(split(['row-a'], 'Ailleurs'));
  });
});

describe('isRepeated', () => {
  const [keep, drop]: ProducerAct[] = [{ act: 'keep', piece: piece('q-a') }, { act: 'drop', piece: piece('q-a') }];
  it('knows an act that still stands as it was left', () => {
    expect(isRepeated([], keep!)).toBe(false);
    expect(isRepeated(done(keep!, { act: 'drop', piece: piece('q-b') }), keep!)).toBe(true);
    expect(isRepeated(done(keep!, drop!), keep!)).toBe(false);
    const merge: ProducerAct = { act: 'merge', theme: theme('t-money'), into: theme('t-law') };
    expect([isRepeated(done(merge), merge), isRepeated(done(merge, { act: 'relabel', theme: theme('t-law'), label: 'x' }), merge)]).toEqual([true, false]);
  });
});

describe('handsOf', () => {
  it('is what the last act left: a drop ends a pin, a keep does not', () => {
    const act = (kind: 'keep' | 'drop' | 'pin'): { act: RememberedAct } => ({ act: { act: { act: kind, piece: piece('q-a') }, pieces: [], themes: [] } });
    const hand = (...kinds: ('keep' | 'drop' | 'pin')[]) => handsOf(kinds.map(act)).get(piece('q-a')) ?? null;
    expect([hand(), hand('keep'), hand('pin', 'keep'), hand('pin', 'drop'), hand('pin', 'drop', 'keep'), hand('keep', 'pin')]).toEqual([null, 'kept', 'pinned', null, 'kept', 'pinned']);
  });
});

describe('judgeAct', () => {
  const page = readTopicPage(writeTopicPage({ comments: [
    ['Zoé M.', "Le prix d'une horloge n'est pas une dépense, c'est un investissement. Qui doit payer ce prix ? Le budget de la ville ne suffit pas."],
    ['Luc P.', "Le budget de la mairie paie des écrans mais jamais le prix d'une cloche. L'argent va toujours où l'on regarde."],
    ['Max R.', 'Combien coûte une heure juste ? Le prix de la main, le prix du bras, et personne ne veut payer.'],
    ['Eva T.', "La loi interdit de sonner la nuit, mais le droit au silence n'est pas le droit à l'oubli."],
    ['Noé B.', 'Aucune règle ne dit qui est responsable : faut-il une loi pour une cloche ? Le juge tranche et la règle change.'],
    ['Lia K.', "Le droit local est un brouillard : une loi dit oui, une règle dit non, et le maire n'ose jamais."],
  ] }));
  const matter: Matter = pickMatter(page);
  const [one, other] = matter.themes;
  const judged = (act: ProducerAct) => {
    const outcome = judgeAct(matter, act);
    return 'outcome' in outcome ? ('code' in outcome ? outcome.code : outcome.outcome) : outcome.act;
  };

  it('takes down what can be done, and refuses what makes no sense', () => {
    const own = [...one!.quotes, ...one!.questions];
    const split = (pieces: readonly PieceId[], label = 'À part') => judged({ act: 'split', theme: one!.id, as: theme('t-hand-x'), label, pieces });
    expect(own.length).toBeGreaterThan(1);
    expect(split(own.slice(0, 1))).toMatchObject({ act: 'split' });
    expect([split([]), split(own), split([other!.quotes[0] ?? other!.questions[0]!]), split([piece('q-x')]), split(own.slice(0, 1), ' '), split(own.slice(0, 1), 'x'.repeat(LONGEST_LABEL + 1))])
      .toEqual(['splitNothing', 'splitEverything', 'splitForeignPiece', 'PieceGone', 'labelEmpty', 'labelTooLong']);
    expect([judged({ act: 'merge', theme: one!.id, into: one!.id }), judged({ act: 'relabel', theme: theme('t-x'), label: 'x' }), judged({ act: 'keep', piece: piece('q-x') })])
      .toEqual(['mergeIntoItself', 'PieceGone', 'PieceGone']);
  });

  it('gives no two themes one name, whatever its case, accents and spaces', () => {
    const [own] = [...one!.quotes, ...one!.questions];
    const alike = ` ${other!.label.toUpperCase().normalize('NFD').replace(/ /gu, '\u00a0')}`;
    const relabel = (label: string, named = one!.id) => judged({ act: 'relabel', theme: named, label });
    expect([relabel(alike), relabel(alike, theme('t-x')), judged({ act: 'split', theme: one!.id, as: theme('t-hand-x'), label: one!.label, pieces: [own!] })]).toEqual(['labelTaken', 'PieceGone', 'labelTaken']);
    expect([relabel(one!.label.toUpperCase()), relabel(`${other!.label} encore`)]).toMatchObject([{ act: 'relabel' }, { act: 'relabel' }]);
  });

  it('is told in the words it was done with', () => {
    const remembered = judgeAct(matter, { act: 'move', piece: matter.quotes[0]!.id, theme: other!.id });
    if ('outcome' in remembered) throw new Error(remembered.outcome);
    expect(tellAct(remembered)).toEqual({ act: 'move', facts: { text: matter.quotes[0]!.text, theme: other!.label } });
  });

  it('shows at most 120 units of a piece, whole characters each', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
      const { facts } = tellAct({ act: { act: 'keep', piece: piece('q') }, pieces: [{ piece: { ...matter.quotes[0]!, text }, at: 0 }], themes: [] });
      expect(facts.text!.length).toBeLessThanOrEqual(120);
      expect(text.startsWith(facts.text!.replace(/…$/u, ''))).toBe(true);
      expect(toStorableText(facts.text!) === facts.text).toBe(toStorableText(text) === text);
    }));
  });
});
