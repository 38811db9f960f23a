import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { acceptedCoding } from './frame/accepted-coding.js';
import { keyOfForm } from './frame/form-key.js';
import { excerptOf } from './taking-part/excerpt.js';
import { LinkedText } from './taking-part/linked-text.js';
import { renderMarkdown } from './topics/render-markdown.js';
import { shorten } from './topics/topic-card.js';
import { wordsIn } from './words/words-in.js';

const ANY = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('https://a.example/x ', '<script>', '&amp;', '](javascript:alert(1))', '> ', '# ', '\n\n', '😀').chain((piece) => fc.array(fc.constant(piece), { maxLength: 30 }).map((all) => all.join(''))));

describe('an article in Markdown', () => {
  it('stands under the headings of its page, links nowhere but to the web, and shows no picture from elsewhere', () => {
    expect(renderMarkdown('# Un\n\n### Trois\n\n[a](https://a.example) [b](javascript:alert(1)) ![c](https://b.example/p.png)\n\n<b>gras</b>', 'en')).toBe(
      '<h3>Un</h3>\n<h4>Trois</h4>\n<p><a href="https://a.example" rel="nofollow ugc noopener">a</a> [b](javascript:alert(1)) <em>c</em></p>\n<p>&lt;b&gt;gras&lt;/b&gt;</p>\n',
    );
  });
  it('is set as French where it is', () => {
    expect([renderMarkdown('"Pourquoi" *non* ?', 'fr'), renderMarkdown('Why ?', 'en')]).toEqual(['<p>«\u202fPourquoi\u202f» <em>non</em>\u202f?</p>\n', '<p>Why ?</p>\n']);
  });
  it('lets nothing through that runs', () => {
    fc.assert(fc.property(ANY, fc.constantFrom('fr' as const, 'en' as const), (text, language) => {
      expect(renderMarkdown(text, language)).not.toMatch(/<(script|img|iframe|style|svg)|<[^>]*\son\w+\s*=|(href|src)="(?!https?:|mailto:)/i);
    }));
  });
});

describe('a text that somebody wrote', () => {
  it('is all there, links or not', () => {
    fc.assert(fc.property(ANY, (text) => {
      const html = renderToStaticMarkup(<LinkedText text={text} />);
      const read = html.replace(/<a [^>]*>|<\/a>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&amp;/g, '&');
      expect(read.endsWith('…') || html.includes('…') || read === text).toBe(true);
    }));
  });
  it('is cut between two words and never inside a sign, or not at all', () => {
    expect([excerptOf('un deux trois quatre', 9), excerptOf('un deux', 6), excerptOf(`${'x'.repeat(9)}😀${'y'.repeat(20)}`, 10)]).toEqual([
      { text: 'un deux…', cut: true }, { text: 'un deux', cut: false }, { text: `${'x'.repeat(9)}…`, cut: true },
    ]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 5, max: 100 }), (text, most) => {
      const { text: shown, cut } = excerptOf(text, most);
      expect(shown.length).toBeLessThanOrEqual(Math.max(most * 1.2, most + 1));
      expect(text.startsWith(cut ? shown.slice(0, -1) : shown)).toBe(true);
      expect(shorten(text, most).length).toBeLessThanOrEqual(most + 1);
    }));
  });
});

describe('the frame', () => {
  it('squeezes as the browser takes it', () => {
    expect(['gzip, deflate, br', 'gzip;q=1, br;q=0', 'gzip', '', undefined, 'identity'].map(acceptedCoding)).toEqual(['br', 'gzip', 'gzip', null, null, null]);
  });
  it('knows a form that is sent twice, and tells apart other words and other people', () => {
    const form = (words: string, key = 'k') => new URLSearchParams({ cle: key, texte: words, site: 'whatever a program fills in' });
    const keys = [keyOfForm(form('a'), 'zoe'), keyOfForm(form('a'), 'zoe'), keyOfForm(form('b'), 'zoe'), keyOfForm(form('a'), 'ana'), keyOfForm(form('a', 'l'), 'zoe')];
    expect([new Set(keys).size, keys[0] === keys[1], keys.every((key) => /^[\w-]{32}$/.test(key))]).toEqual([4, true, true]);
  });
  it('has the same words in both languages, French ones with their fine spaces', () => {
    const namesOf = (words: object): readonly string[] => Object.entries(words).flatMap(([name, word]) => (typeof word === 'object' ? namesOf(word as object).map((inner) => `${name}.${inner}`) : [name]));
    expect(namesOf(wordsIn('en'))).toEqual(namesOf(wordsIn('fr')));
    const texts = (words: object): readonly string[] => Object.values(words).flatMap((word) => (typeof word === 'object' ? texts(word as object) : typeof word === 'string' ? [word] : []));
    expect(texts(wordsIn('fr')).filter((text) => /'| [;!?»]|« /.test(text))).toEqual([]);
  });
});
