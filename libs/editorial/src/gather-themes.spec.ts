import { describe, expect, it } from '@jest/globals';
import { NIGHT_BUSES } from '../testing/night-buses.js';
import { SCHOOL_CANTEEN } from '../testing/school-canteen.js';
import { foldText } from './fold-text.js';
import { pickMatter } from './pick-matter.js';
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
});
