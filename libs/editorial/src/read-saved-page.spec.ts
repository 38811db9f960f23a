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

  it('reads markers that nested elements tear apart, and leaves out what only machines read', async () => {
    const html = `<html><head><script type="application/ld+json">{"@type":"Comment","author":"Robot","text":"Commentaire de Robot : bip"}</script></head><body><div><section>
      <div class="c"><div class="h">Commentaire de <div class="n"><b>Zo&eacute;</b>&nbsp;Martin</div> :</div><div><div>Le clocher n&#39;est pas un bruit.</div><br/><p>C&rsquo;est un voisin.</p></div></div>
      <div class="c"><span>Commentaire de</span> <a href="/luc">Luc</a><span>&#160;:</span> Oui &lt;3<script>alert("Commentaire de Pirate : non")</script></div></section></div></body></html>`;
    const page = readTopicPage(await readSavedPage(html));
    expect(page.comments.map(({ author, start, end }) => [author, page.text.slice(start, end).replace(/\n+/gu, ' | ')])).toEqual([
      ['Zoé Martin', "Le clocher n'est pas un bruit. | C’est un voisin."],
      ['Luc', 'Oui <3'],
    ]);
  });

  it('reads the comments of a blog with their dates, without its buttons and form', async () => {
    const comment = (name: string, when: string, words: string, replies = '') =>
      `<li class="comment"><article><footer><div class="comment-author vcard"><img alt=""><b class="fn">${name}</b> <span class="says">dit&nbsp;:</span></div><div class="comment-metadata"><a href="#"><time>${when}</time></a></div></footer><div class="comment-content"><p>${words}</p></div><div class="reply"><a href="#">Répondre</a></div></article>${replies}</li>`;
    const html = `<!DOCTYPE html><html><body><main><h1>Le clocher</h1><p>Une horloge est une promesse. Mon père dit :</p><p>« on la tient ».</p></main><ol class="comment-list">${comment('Zoé Martin', '12 mars 2019 à 14 h 32 min', 'Le clocher n’est pas un bruit.', `<ol class="children">${comment('Luc P.', '13/03/2019 à 8:05', 'Ma mère dit : laisse sonner.')}</ol>`)}</ol><div id="respond"><h3>Laisser un commentaire</h3><form><p>Votre adresse e-mail ne sera pas publiée.</p></form></div></body></html>`;
    const page = readTopicPage(await readSavedPage(html));
    expect(page.comments.map(({ author, date, start, end }) => [author, date, page.text.slice(start, end)])).toEqual([
      ['Zoé Martin', '2019-03-12', 'Le clocher n’est pas un bruit.'],
      ['Luc P.', '2019-03-13', 'Ma mère dit : laisse sonner.'],
    ]);
    expect(page.article === null ? '' : page.text.slice(page.article.start, page.article.end)).toContain('Une horloge est une promesse.');
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
