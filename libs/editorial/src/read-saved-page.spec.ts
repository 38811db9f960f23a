import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NIGHT_BUSES } from '../testing/night-buses.js';
import { pickMatter } from './pick-matter.js';
import { isSavedHtml, readSavedPage } from './read-saved-page.js';
import { readTopicPage } from './read-topic-page.js';

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\u00a0/gu, '&nbsp;').replace(/é/gu, '&eacute;');

/** The page as a browser saves it: a line to each element, with what no reader sees around it. */
const saved = (text: string): string =>
  `<!DOCTYPE html>\n<html><head><title>Sujet</title><style>p { color: red }</style><script>document.write("Commentaire de Pirate : non")</script></head><body>\n<!-- Commentaire de Personne : rien -->\n${text
    .split('\n')
    .map((line) => `<div class="l">${escape(line)}</div>`)
    .join('\n')}\n<script>track()</script></body></html>`;

describe('readSavedPage', () => {
  it('gives what a reader would have pasted', async () => {
    expect(await readSavedPage('<html><body><h1>Titre</h1><p>Un <b>prix</b>&nbsp;: 3&nbsp;&euro; &amp; plus.<br>Suite</p><ul><li>un</li><li>deux</li></ul><p hidden>caché</p><p style="display: none">caché</p></body></html>')).toBe(
      'Titre\n\nUn prix\u00a0: 3\u00a0€ & plus.\nSuite\n\nun\ndeux',
    );
  });

  it('reads the saved page like the pasted one', async () => {
    const [pasted, html] = [readTopicPage(NIGHT_BUSES), readTopicPage(await readSavedPage(saved(NIGHT_BUSES)))];
    expect(html.comments.map(({ author, date, start, end }) => [author, date, html.text.slice(start, end)])).toEqual(pasted.comments.map(({ author, date, start, end }) => [author, date, pasted.text.slice(start, end)]));
    expect([html.venue, html.format, html.sector, html.articleAuthor]).toEqual([pasted.venue, pasted.format, pasted.sector, pasted.articleAuthor]);
    expect(pickMatter(html).quotes.map((quote) => quote.text)).toEqual(pickMatter(pasted).quotes.map((quote) => quote.text));
  });

  it('tells a saved page from a pasted one', () => {
    expect([isSavedHtml(saved(NIGHT_BUSES)), isSavedHtml('\n<html lang="fr">'), isSavedHtml(NIGHT_BUSES), isSavedHtml('Un <b>mot</b>')]).toEqual([true, true, false, false]);
  });

  it('never shows a script and never throws, whatever is broken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('<p>', '</p>', '<div', '>', '<script>', 'secret()', '</script>', '<!--', '-->', '&eacute', ';', '<br/>', ' mot ', '<svg>', '</svg>', '"', '\u0000'), { maxLength: 30 }), async (parts) => {
        expect(typeof (await readSavedPage(parts.join('')))).toBe('string');
        expect(await readSavedPage(`<p>avant</p><script>secret(${parts.join('').replace(/<\/script>/gu, '')})</script>`)).toBe('avant');
      }),
      { numRuns: 60 },
    );
    const deep = '<div>'.repeat(300_000);
    expect(await readSavedPage(`${deep}mot`)).toBe('mot');
    // Patterns that would try every way to group these comments never end.
    expect(isSavedHtml('<!-- -->'.repeat(500))).toBe(false);
  });
});
