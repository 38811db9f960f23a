import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NIGHT_BUSES } from '../testing/night-buses.js';
import { SCHOOL_CANTEEN } from '../testing/school-canteen.js';
import { foldText } from './fold-text.js';
import { pickMatter } from './pick-matter.js';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { readTopicPage } from './read-topic-page.js';

describe.each([
  ['the school canteen', SCHOOL_CANTEEN],
  ['the night buses', NIGHT_BUSES],
])('gatherThemes on %s', (_, text) => {
  const page = readTopicPage(text);
  const matter = pickMatter(page);

  it('names four to eight themes in words that stand on the page', () => {
    expect(matter.themes.length).toBeGreaterThanOrEqual(4);
    expect(matter.themes.length).toBeLessThanOrEqual(8);
    const said = foldText(page.text);
    for (const { label } of matter.themes) for (const part of label.split(' et ')) expect(said).toContain(foldText(part));
  });

  it('gives every member a reason in its own words', () => {
    const texts = new Map<string, string>([...matter.quotes, ...matter.questions].map((one) => [one.id, one.text]));
    for (const theme of matter.themes) {
      expect(theme.members?.map((member) => member.quote ?? member.question)).toEqual([...theme.quotes, ...theme.questions]);
      for (const { quote, question, why } of theme.members ?? []) {
        const words = typeof why.facts?.words === 'string' ? why.facts.words.split(', ') : [];
        for (const word of words) expect(texts.get(quote ?? question ?? '')).toContain(word);
      }
    }
  });

  it('keeps its themes when somebody adds a word or three', () => {
    const shape = (written: string) => pickMatter(readTopicPage(written)).themes.map(({ id, label, hook, quotes, questions }) => ({ id, label, hook, quotes, questions }));
    const before = shape(text);
    const word = fc.constantFrom('merci', 'bravo', 'oui', 'non', 'prix', 'sécurité', 'jamais', 'argent', 'les', 'enfants', 'demain', '?', ':)', 'ville', 'nuit', 'santé');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('Ombeline Tarpin', '', 'Zed'), (words, author) => {
        expect(shape(`${text} Commentaire de ${author} : ${words.join(' ')}`)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('bars the names of people from labels', () => {
    const names = new Set(page.comments.flatMap(({ author }) => foldText(author ?? '').split(/[^a-z]+/)).filter((name) => name.length > 3));
    for (const { label } of matter.themes) expect(foldText(label).split(/[^a-z]+/).filter((word) => names.has(word))).toEqual([]);
  });
});

describe('gatherThemes', () => {
  it('labels the canteen page as a producer would', () => {
    expect(pickMatter(readTopicPage(SCHOOL_CANTEEN)).themes.map((theme) => theme.label)).toContain('Le prix du repas');
    expect(pickMatter(readTopicPage(NIGHT_BUSES)).themes.map((theme) => theme.label)).toContain('Le sommeil des riverains');
  });

  it('makes an angle of what only this page keeps coming back to', () => {
    const comments = ['Ida Borel', 'Luc Perrin', 'Zoé Mahaut', 'Max Odier', 'Ana Kessel', 'Tom Ravier', 'Eve Sorin', 'Jo Valin', 'Guy Nerac', 'Léa Dumas'].map((name, at): readonly [string, string] => [
      name,
      at % 3 === 0 ? 'Le cadran solaire du presbytère donne une heure que personne ne corrige. Un cadran ne tombe jamais en panne, et le cadran attend le soleil avec nous.' : 'Le prix de la réparation dépasse celui du clocher. Qui veut payer un tel prix pour une heure gratuite, et avec quel argent ?',
    ]);
    const { themes } = pickMatter(readTopicPage(writeTopicPage({ comments })));
    expect(themes.map(({ label }) => foldText(label)).filter((label) => label.includes('cadran'))).toHaveLength(1);
  });

  it('puts a short answer where what it answers is', () => {
    const comments: (readonly [string, string])[] = [
      ['Ida Borel', 'Le prix de la réparation dépasse celui du clocher, et personne ne veut payer un tel prix avec son propre argent.'],
      ['Luc Perrin', "L'école du village sonne encore : un élève qui entend la cloche apprend mieux que devant un écran de classe, et aucun professeur ne dira jamais le contraire."],
      ['Zoé Mahaut', '@Luc je le dis tous les jours autour de moi, et depuis des années.'],
      ['Max Odier', 'Chère Ida, je le dis tous les jours autour de moi, et depuis des années.'],
    ];
    const { themes } = pickMatter(readTopicPage(writeTopicPage({ comments })));
    const themeOf = (comment: number) => themes.find((theme) => theme.comments.includes(comment))?.id;
    expect([themeOf(2), themeOf(3)]).toEqual([themeOf(1), themeOf(0)]);
    expect(themeOf(0)).not.toBe(themeOf(1));
  });
});
