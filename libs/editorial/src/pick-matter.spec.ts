import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeTopicPage } from '../testing/write-topic-page.js';
import type { ApplicationText } from './application-text.js';
import type { Matter } from './matter.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';
import type { TopicPage } from './topic-page.js';

const APPLICATIONS: readonly ApplicationText[] = [
  {
    id: 'a1',
    name: 'Ida Borel',
    motivation: "Je remonte les horloges depuis vingt ans et ce métier n'est pas un loisir, c'est une charge.",
    answers: [{ question: 'Que faut-il dire ?', text: 'Qui paiera demain le salaire de ceux qui remontent les horloges ?' }],
  },
];

const COMMENTS: [string | null, string][] = [
  ['Zoé M.', "Le prix d'une horloge n'est pas une dépense, c'est un investissement. Qui doit payer ce prix ? Le budget de la ville ne suffit pas."],
  ['Luc P.', "Le budget de la mairie paie des écrans mais jamais le prix d'une cloche. L'argent va toujours où l'on regarde."],
  ['Max R.', 'Combien coûte une heure juste ? Le prix de la main, le prix du bras, et personne ne veut payer.'],
  ['Eva T.', "La loi interdit de sonner la nuit, mais le droit au silence n'est pas le droit à l'oubli."],
  ['Noé B.', 'Aucune règle ne dit qui est responsable : faut-il une loi pour une cloche ? Le juge tranche et la règle change.'],
  ['Lia K.', "Le droit local est un brouillard : une loi dit oui, une règle dit non, et le maire n'ose jamais."],
  ['Tom V.', "Le métier d'horloger se perd : plus de formation, plus d'apprentis, et un savoir-faire qui meurt."],
  ['Ana S.', "Un métier sans formation n'est pas un métier, c'est un souvenir. Comment former des horlogers demain ?"],
  ['Guy D.', "J'ai appris ce métier seul, sans diplôme. La formation ? Une blague, et les apprentis le savent."],
];

const checkVerbatim = (page: TopicPage, matter: Matter): void => {
  const sources = new Map(matter.sources.map((source) => [source.id, source]));
  for (const excerpt of [...matter.quotes, ...matter.questions]) {
    const source = sources.get(excerpt.source);
    expect((source?.text ?? page.text).slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
    expect([excerpt.start >= (source?.start ?? 0), excerpt.end <= (source?.end ?? -1), excerpt.text.trim().length]).toEqual([true, true, excerpt.text.length]);
    expect([excerpt.author, excerpt.comment]).toEqual([source?.author, source?.comment]);
  }
};

describe('pickMatter', () => {
  it('picks only slices, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(' Commentaire de Ida : ', ' Commentaire de : ', "n'est pas une porte, c'est un mur. ", 'Certes oui, mais non ! ', 'Faut-il vraiment ouvrir la porte ? ', 'http://a.b/1Et ', '"', '(', ' :) ', '\n', '… ', '\u00a0', 'İ', 'œuf '),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.string({ unit: 'binary' }), (pieces, motivation) => {
        const page = readTopicPage(pieces.join(''));
        checkVerbatim(page, pickMatter(page, { applications: [{ id: 'a', name: 'Luc', motivation: `${motivation} ${pieces.join('')}`, answers: [] }] }));
      }),
    );
  });

  it('gives every id once', () => {
    const page = readTopicPage(writeTopicPage({ comments: [...COMMENTS, ...COMMENTS] }));
    const { sources, quotes, questions, themes } = pickMatter(page, { applications: APPLICATIONS });
    for (const ids of [sources, quotes, questions, themes].map((list) => list.map((one) => one.id as string))) expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives the same matter twice', () => {
    const read = (): string => JSON.stringify(pickMatter(readTopicPage(writeTopicPage({ comments: COMMENTS })), { applications: APPLICATIONS }));
    expect(read()).toBe(read());
  });

  it('gathers what speaks of one thing, labels it in the words of the page and shares the weight out', () => {
    const { themes, quotes, questions } = pickMatter(readTopicPage(writeTopicPage({ comments: COMMENTS })));
    const labels = new Map(themes.map((theme) => [theme.id as string, theme.label.toLowerCase()]));
    expect([...labels.keys()].sort()).toEqual(expect.arrayContaining(['t-craft', 't-law', 't-money']));
    expect(labels.get('t-money')).toContain('prix');
    expect(labels.get('t-law')).toMatch(/loi|droit|règle/);
    expect(labels.get('t-craft')).toMatch(/métier|formation/);
    expect(themes.reduce((sum, theme) => sum + theme.weight, 0)).toBeCloseTo(1, 2);
    expect(themes.map((theme) => theme.weight)).toEqual(themes.map((theme) => theme.weight).sort((a, b) => b - a));
    for (const theme of themes) {
      expect(theme.quotes).toEqual(quotes.filter((quote) => quote.theme === theme.id).map((quote) => quote.id));
      expect(theme.questions).toEqual(questions.filter((question) => question.theme === theme.id).map((question) => question.id));
      expect([...quotes, ...questions].filter((one) => one.theme === theme.id).map((one) => one.text)).toContain(theme.hook);
    }
  });

  it('puts each comment in one theme at most', () => {
    const all = pickMatter(readTopicPage(writeTopicPage({ comments: COMMENTS }))).themes.flatMap((theme) => theme.comments);
    expect(new Set(all).size).toBe(all.length);
  });

  it('draws quotes and questions from applications, pointing into their own text', () => {
    const page = readTopicPage(writeTopicPage({ comments: COMMENTS }));
    const { sources, quotes, questions } = pickMatter(page, { applications: APPLICATIONS });
    const motivation = sources.find((source) => source.kind === 'motivation');
    const answer = sources.find((source) => source.kind === 'answer');
    expect([motivation?.text, answer?.question]).toEqual([APPLICATIONS[0]?.motivation, 'Que faut-il dire ?']);
    expect(quotes.filter((quote) => quote.source === motivation?.id).map((quote) => quote.author)).toEqual(['Ida Borel']);
    expect(questions.filter((question) => question.source === answer?.id).map((question) => question.text)).toEqual(['Qui paiera demain le salaire de ceux qui remontent les horloges ?']);
  });

  it('has nothing to say of an empty page', () => {
    expect(pickMatter(readTopicPage(''))).toEqual({ sources: [], quotes: [], questions: [], themes: [] });
  });
});
