import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pickMatter } from './pick-matter.js';
import { readMarkdown } from './read-markdown.js';
import { readTopicPage } from './read-topic-page.js';

const ARTICLE = `# La rallonge

Vingt-six tablettes, et *une* seule **rallonge** : personne n’avait compté les prises.
La ligne suivante est la même phrase.

- la voir ;
- [la brancher](https://exemple.example/prise), sans \`forcer\`.

> Est-elle chargée, demande un élève.

![un plan](plan.png)

Une école ne se débranche pas : elle se prête\\*.

Par Anselme Kervoal`;

describe('readMarkdown', () => {
  it('gives the words that the article’s author wrote, and no sign of Markdown', async () => {
    expect(await readMarkdown(ARTICLE)).toBe([
      'La rallonge', 'Vingt-six tablettes, et une seule rallonge : personne n’avait compté les prises. La ligne suivante est la même phrase.', 'la voir ;', 'la brancher, sans forcer.',
      'Une école ne se débranche pas : elle se prête*.', 'Par Anselme Kervoal',
    ].join('\n\n'));
  });

  it('takes any text, and plain paragraphs as they are', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => typeof (await readMarkdown(text)) === 'string'));
    await fc.assert(fc.asyncProperty(fc.array(fc.stringMatching(/^[a-zé][a-zé ,]{0,40}[a-zé]$/), { minLength: 1 }), async (paragraphs) => (await readMarkdown(paragraphs.join('\n\n'))) === paragraphs.join('\n\n')));
  });
});

describe('a written article', () => {
  const PAGE = 'L’article complet :\nUn autre texte, plus ancien, qui tenait ici sa place.\n\nCommentaire de Odile Ferrand :\nMoi, la rallonge, je la range chaque soir, et personne ne me le demande.\n';

  it('is read in the place of the page’s own, by its author, in verbatim spans', async () => {
    const text = await readMarkdown(ARTICLE);
    const page = readTopicPage(PAGE, [], text);
    const { sources, quotes } = pickMatter(page);
    expect([page.articleAuthor, sources.filter(({ kind }) => kind === 'article').map((source) => [source.author, source.text, source.start, source.end])]).toEqual(['Anselme Kervoal', [['Anselme Kervoal', text, 0, text.length]]]);
    const own = quotes.filter((quote) => sources.find(({ id }) => id === quote.source)!.kind === 'article');
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((quote) => [quote.author, text.slice(quote.start, quote.end)])).toEqual(own.map((quote) => ['Anselme Kervoal', quote.text]));
  });

  it('leaves a page as it is where none was written', () => {
    expect(readTopicPage(PAGE, [], null)).toEqual(readTopicPage(PAGE));
  });
});
