import { describe, expect, it } from '@jest/globals';
import { ENGLISH_PAGE } from '../testing/english-page.js';
import { NIGHT_BUSES } from '../testing/night-buses.js';
import { detectLanguage } from './detect-language.js';
import { findPositions } from './find-positions.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';
import { sourcesOf } from './sources-of.js';

const page = readTopicPage(ENGLISH_PAGE);
const matter = pickMatter(page);

describe('a page in English', () => {
  it('is told from a French one', () => {
    const french = readTopicPage(NIGHT_BUSES);
    expect([detectLanguage(sourcesOf(page), page), detectLanguage(sourcesOf(french), french)]).toEqual(['en', 'fr']);
  });

  it('is read', () => {
    expect([page.articleAuthor, page.callToTakePart, page.comments.length, page.comments[5]?.author]).toEqual(['Margaret Ashdown', 'I want to take part in this talk show!', 13, null]);
  });

  it('gives the quotes a producer would keep', () => {
    const top = matter.quotes.slice(0, 10).map((quote) => quote.text);
    expect(top).toContain('Volunteers are not free, they are unpaid. A volunteer library is a library that dies politely.');
    expect(top).toContain("A library card is not a piece of plastic, it's a passport for people who never travel.");
    expect(top).toContain('A child who never sees an adult read will never read.');
    expect(matter.questions.map((question) => question.text)).toContain('Why should taxpayers fund a museum of paper?');
  });

  it('gathers themes with English labels', () => {
    expect(matter.themes.length).toBeGreaterThanOrEqual(3);
    expect(matter.themes.map((theme) => theme.label).join(' | ')).toMatch(/budget/i);
  });

  it('takes positions from English cues', () => {
    const stances = new Map(findPositions(sourcesOf(page), page).map((position) => [position.comment, position.stance]));
    expect([stances.get(1), stances.get(2)]).toEqual(['nuance', 'disagree']);
  });
});
