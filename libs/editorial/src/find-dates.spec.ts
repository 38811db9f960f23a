import { describe, expect, it } from '@jest/globals';
import { NIGHT_BUSES } from '../testing/night-buses.js';
import { writeTopicPage } from '../testing/write-topic-page.js';
import { dateQuotes } from './date-quotes.js';
import { findDate } from './find-dates.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';
import { tellAge } from './tell-age.js';

describe('findDate', () => {
  it.each([
    ['le 12 mars 2019', '2019-03-12'],
    ['1er août 2020', '2020-08-01'],
    ['March 3rd, 2021', '2021-03-03'],
    ['3 March 2021', '2021-03-03'],
    ['2018-11-30', '2018-11-30'],
    ['30/11/2018', '2018-11-30'],
    ['31/02/2018', null],
    ['en 2018, 12 mars', null],
  ])('reads « %s » as %s', (text, date) => {
    expect(findDate(text)?.date ?? null).toBe(date);
  });
});

describe('dated comments', () => {
  it('takes the date out of the name, with or without a time', () => {
    const page = readTopicPage(
      writeTopicPage({
        comments: [
          ['Ida Borel, le 12 mars 2019 à 14:32', 'Bonjour : à vous.'],
          ['Luc P. (3 avril 2020)', 'Bonsoir.'],
          [', le 04/04/2020', 'Anonyme.'],
          ['Zoé', 'Le 12 mars 2019 : un jour comme un autre.'],
        ],
      }),
    );
    expect(page.comments.map(({ author, date, start, end }) => [author, date, page.text.slice(start, end)])).toEqual([
      ['Ida Borel', '2019-03-12', 'Bonjour : à vous.'],
      ['Luc P.', '2020-04-03', 'Bonsoir.'],
      [null, '2020-04-04', 'Anonyme.'],
      ['Zoé', null, 'Le 12 mars 2019 : un jour comme un autre.'],
    ]);
  });

  it('dates the article from the pitch', () => {
    expect(readTopicPage(writeTopicPage({ pitch: 'Hélène Ferréol, dans un article paru dans La Cloche le 3 mai 2016, soutient une idée.\n\nVenez.' })).articleDate).toBe('2016-05-03');
  });

  it('carries the date to every quote and tells its age', () => {
    const matter = pickMatter(readTopicPage(NIGHT_BUSES));
    const ages = dateQuotes(matter, '2020-03-14');
    expect(ages.map(({ id }) => id)).toEqual([...matter.quotes, ...matter.questions].map(({ id }) => id));
    expect(new Set(ages.map(({ age }) => age))).toEqual(new Set(['recent', 'undated']));
    expect(new Set(dateQuotes(matter, '2031-01-01').map(({ age }) => age))).toEqual(new Set(['old', 'undated']));
  });
});

describe('tellAge', () => {
  it('turns old on the second anniversary', () => {
    expect([tellAge('2019-03-12', '2021-03-11'), tellAge('2019-03-12', '2021-03-12'), tellAge(null, '2021-03-12'), tellAge('2021-05-01', '2021-03-12')]).toEqual(['recent', 'old', 'undated', 'recent']);
  });
});
