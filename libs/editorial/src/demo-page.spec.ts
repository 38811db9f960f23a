import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareMatter } from './compare-matter.js';
import { pickMatter } from './pick-matter.js';
import { readTopicPage } from './read-topic-page.js';

const text = readFileSync(new URL('../../../apps/cli/demo/topic-page.txt', import.meta.url), 'utf8');

describe('the demo page', () => {
  const page = readTopicPage(text);
  const matter = pickMatter(page);

  it('reads and picks what it did', () => {
    expect({
      facts: [page.articleAuthor, page.venue, page.format, page.treatment, page.sector, page.speakerCount, page.callToTakePart],
      comments: page.comments.map((comment) => `${comment.author ?? '?'} ${comment.end - comment.start}`),
      quotes: matter.quotes.slice(0, 30).map((quote) => `${quote.author ?? '?'}: ${quote.text}`),
      questions: matter.questions.map((question) => question.text),
      themes: matter.themes.map((theme) => `${theme.label} (${theme.quotes.length} + ${theme.questions.length}) | ${theme.hook}`),
    }).toMatchSnapshot();
  });

  it('picks the same twice, and the same from the page with other line ends', () => {
    expect(compareMatter(matter, pickMatter(readTopicPage(text))).gonePieces).toEqual([]);
    const windows = readTopicPage(text.replace(/\r?\n/gu, '\r\n'));
    expect(windows.comments.map((comment) => comment.author)).toEqual(page.comments.map((comment) => comment.author));
    const lines = text.replace(/\r\n?/gu, '\n');
    const [unix, mac] = [lines, lines.replaceAll('\n', '\r')].map((written) => {
      const { text: kept, ...read } = readTopicPage(written);
      const picked = pickMatter({ text: kept, ...read });
      return { kept, read, spans: [...picked.quotes, ...picked.questions].map(({ start, end }) => [start, end]).toSorted(), labels: picked.themes.map((theme) => theme.label).toSorted() };
    });
    expect(mac?.kept).toBe(lines.replaceAll('\n', '\r'));
    expect({ ...mac, kept: '' }).toEqual({ ...unix, kept: '' });
  });

  it('spreads the voices and spares the host', () => {
    const authors = new Set(matter.quotes.slice(0, 30).map((quote) => quote.author ?? quote.source));
    expect(authors.size).toBeGreaterThanOrEqual(15);
    expect(matter.quotes.filter((quote) => quote.author === page.articleAuthor).length).toBeLessThanOrEqual(matter.quotes.length * 0.2);
  });
});
