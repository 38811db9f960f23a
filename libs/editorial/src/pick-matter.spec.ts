import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeTopicPage } from '../testing/write-topic-page.js';
import type { ApplicationText } from './application-text.js';
import { dateQuotes } from './date-quotes.js';
import { DEBATE_FACETS, type DebateFacet } from './debate-facets.js';
import { findPeople } from './find-people.js';
import type { Matter } from './matter.js';
import { pickMatter } from './pick-matter.js';
import type { ContributionText } from './reading-settings.js';
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

  describe('with what was written elsewhere', () => {
    const page = readTopicPage(writeTopicPage({ comments: COMMENTS }));
    const contributions: readonly ContributionText[] = [
      { kind: 'insight', author: ' Rose Aubin ', text: "Une horloge publique n'est pas un meuble, c'est un contrat entre voisins qui ne se parlent plus.", question: null, date: '2020-02-03' },
      { kind: 'comment', author: null, text: 'Par courriel : qui doit payer le prix du silence, la mairie ou ceux qui dorment ?', question: null, date: '2024-11-30' },
      { kind: 'answer', author: 'Paul Néris', text: "On l'apprend seul, la nuit, avec un tournevis et une lampe, et personne ne vous dit jamais merci.", question: 'Comment se former au métier, et quelle formation faut-il aux apprentis ?', date: null },
    ];
    const matter = pickMatter(page, { contributions, applications: APPLICATIONS });
    const sourceOf = (author: string | null) => matter.sources.find((source) => source.text !== null && source.author === author);

    it('keeps author, date and question, and points into its own text', () => {
      checkVerbatim(page, matter);
      expect(matter.sources.slice(-5).map(({ kind, author, date, question, comment }) => [kind, author, date, question === null, comment])).toEqual([
        ['insight', 'Rose Aubin', '2020-02-03', true, null],
        ['comment', null, '2024-11-30', true, null],
        ['answer', 'Paul Néris', null, false, null],
        ['motivation', 'Ida Borel', null, true, null],
        ['answer', 'Ida Borel', null, false, null],
      ]);
      expect(dateQuotes(matter, '2024-12-31').filter(({ id }) => [...matter.quotes, ...matter.questions].find((one) => one.id === id)?.source === sourceOf('Rose Aubin')?.id).map(({ date, age }) => [date, age])).toEqual([['2020-02-03', 'old']]);
    });

    it('feeds quotes, questions, themes and people', () => {
      expect(matter.quotes.find((quote) => quote.author === 'Rose Aubin')?.text).toBe(contributions[0]?.text);
      expect(matter.questions.filter((one) => one.source === sourceOf(null)?.id).map((one) => one.text)).toEqual(['qui doit payer le prix du silence, la mairie ou ceux qui dorment ?']);
      expect(matter.quotes.find((quote) => quote.author === 'Paul Néris')?.theme).toBe('t-craft');
      const people = new Map(findPeople(matter).map((person) => [person.name, person]));
      expect([...people.keys()]).toEqual(expect.arrayContaining(['Rose Aubin', 'Paul Néris', 'Ida Borel']));
      for (const person of people.values()) for (const { theme, pieces } of person.voices) for (const piece of pieces) expect([...matter.quotes, ...matter.questions].find((one) => one.id === piece)).toMatchObject({ author: person.name, theme });
    });

    it('never points over the end of a contribution, whatever it holds', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('insight', 'comment', 'answer'), (text, kind) => {
          const whole = `${text} Le prix n'est pas une porte, c'est un mur. ${text}`;
          checkVerbatim(page, pickMatter(page, { contributions: [{ kind, author: 'Luc', text: whole, question: kind === 'answer' ? text : null, date: null }] }));
        }),
        { numRuns: 30 },
      );
    });
  });

  describe("with a studio's own bank", () => {
    const page = readTopicPage(writeTopicPage({ comments: COMMENTS }));
    const idsWith = (facets: readonly DebateFacet[]) => pickMatter(page, { facets }).themes.map((theme) => theme.id as string);

    it('has no theme but the page’s own where the bank is empty', () => {
      expect(idsWith([]).filter((id) => !id.startsWith('t-page-'))).toEqual([]);
    });

    it('takes one facet, and joins what is written under one key', () => {
      expect(idsWith([{ key: 'clock', words: { fr: ['horloge', 'cloche'], en: [] } }])).toContain('t-clock');
      const twice = idsWith([{ key: 'clock', words: { fr: ['horloge'], en: [] } }, { key: 'clock', words: { fr: ['cloche'], en: [] } }]);
      expect(new Set(twice).size).toBe(twice.length);
    });

    it('takes odd entries for plain words', () => {
      const words = ['prix', '.*', '(', '[a-z]+', '', '  ', 'c++', "prix de l'heure", 'HORLOGE !', '😀', '\\d'];
      expect(idsWith([{ key: 'odd one', words: { fr: words, en: words } }, { key: 'none', words: { fr: ['.*', '('], en: [] } }]).filter((id) => !id.startsWith('t-page-'))).toEqual(['t-odd one']);
    });

    it('reads with the engine’s own bank as with none given', () => {
      expect(idsWith(DEBATE_FACETS)).toEqual(pickMatter(page).themes.map((theme) => theme.id));
    });
  });

  it('reads in the language it is told', () => {
    const page = readTopicPage(writeTopicPage({ comments: [['Zoé', 'Should we pay for the clock that nobody reads? The price is not a wall, it is a door.']] }));
    const reasons = (language: 'fr' | 'en') => pickMatter(page, { language }).quotes.filter((quote) => quote.author === 'Zoé').flatMap((quote) => quote.reasons.map((reason) => reason.code));
    expect([reasons('en').includes('quote.opposition'), reasons('fr').includes('quote.opposition')]).toEqual([true, false]);
  });

  it('has nothing to say of an empty page', () => {
    expect(pickMatter(readTopicPage(''))).toEqual({ sources: [], quotes: [], questions: [], themes: [] });
  });
});
