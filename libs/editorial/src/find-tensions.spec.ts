import { describe, expect, it } from '@jest/globals';
import { SCHOOL_CANTEEN } from '../testing/school-canteen.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';

describe('findTensions', () => {
  const matter = pickMatter(readTopicPage(SCHOOL_CANTEEN));
  const said = new Map(matter.quotes.map((quote) => [quote.id, quote]));
  const tensions = matter.themes.flatMap((theme) => theme.tensions ?? []);

  it('sets two people against each other on the same words', () => {
    const pairs = tensions.map(({ one, other, why }) => [[said.get(one)?.author, said.get(other)?.author].toSorted(), why.facts?.words]);
    expect(pairs).toContainEqual([['Nadia Ferrand', 'Thibault Esnault'], 'produits, locaux']);
  });

  it('never sets a person against themselves', () => {
    for (const { one, other } of tensions) expect(said.get(one)?.author).not.toBe(said.get(other)?.author);
  });
});
