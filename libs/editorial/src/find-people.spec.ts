import { describe, expect, it } from '@jest/globals';
import { SCHOOL_CANTEEN } from '../testing/school-canteen.js';
import { findPeople } from './find-people.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';

describe('findPeople', () => {
  it('proves what a person wrote on a theme by their own quotes and questions', () => {
    const matter = pickMatter(readTopicPage(SCHOOL_CANTEEN));
    const pieces = new Map([...matter.quotes, ...matter.questions].map((piece) => [piece.id as string, piece]));
    const people = findPeople(matter);
    expect(people.length).toBeGreaterThan(10);
    for (const { name, voices } of people) {
      for (const { theme, quotes, questions, pieces: proofs } of voices) {
        expect(proofs).toHaveLength(quotes + questions);
        expect(proofs.map((id) => [pieces.get(id)?.author, pieces.get(id)?.theme])).toEqual(proofs.map(() => [name, theme]));
      }
    }
  });
});
