import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument, DomUtils } from 'htmlparser2';
import { NOTICE_KINDS, toPlainText, writeNotice, type NoticeBlock, type WrittenNotice } from '#notices';
import { buildFacts } from '../../../notices/testing/build-facts.js';
import { LOOK_WORDS } from './look-words.js';
import { setWords } from './set-words.js';
import { typesetNotice } from '#desk';

const read = (html: string) => {
  const page = parseDocument(html);
  const all = (name: string) => DomUtils.getElementsByTagName(name, page, true);
  return { all, text: (name: string) => all(name).map((node) => DomUtils.textContent(node)) };
};
const rowsOf = (blocks: readonly NoticeBlock[]) => blocks.flatMap((block) => (block.block === 'rows' ? block.rows : []));
const paragraphsOf = (blocks: readonly NoticeBlock[]) => blocks.flatMap((block) => (block.block === 'paragraph' ? [block.text] : []));
const noBreaks = (text: string) => text.replace(/\n/g, '');

/** What the page says must be what the words say, piece by piece. */
function expectSame(words: WrittenNotice, locale: 'fr' | 'en') {
  const { text, html } = setWords(words, locale);
  const typeset = typesetNotice(words, locale);
  const page = read(html);
  const rows = rowsOf(typeset.blocks);
  expect(text).toBe(toPlainText(typeset, locale));
  expect(page.text('title')).toEqual([typeset.subject]);
  expect(page.text('p').slice(0, paragraphsOf(typeset.blocks).length)).toEqual(paragraphsOf(typeset.blocks).map(noBreaks));
  expect(page.text('th')).toEqual(rows.map(({ label }) => noBreaks(label)));
  expect(page.text('td').filter((_, at) => page.all('td')[at]!.attribs['class'] === 'value')).toEqual(
    rows.map(({ before, value }) => (before === null ? noBreaks(value) : `${before} → ${noBreaks(value)}`)),
  );
  const { button } = typeset;
  expect(page.all('a').map(({ attribs }) => attribs['href'])).toEqual(button === null ? [] : [button.link, button.link]);
  if (button !== null) expect(page.text('a')).toEqual([expect.stringContaining(button.label), button.link]);
  return page;
}

describe('setWords', () => {
  it.each(NOTICE_KINDS.flatMap((kind) => (['fr', 'en'] as const).map((locale) => [kind, locale] as const)))('sets %s in %s as it is written', (kind, locale) => {
    const page = expectSame(writeNotice(kind, buildFacts(kind) as never, locale), locale);
    expect(page.all('html')[0]!.attribs['lang']).toBe(locale);
    // Tables are for facts, with a header for each row, or say that they are there for the look alone.
    for (const table of page.all('table')) expect(table.attribs['role'] === 'presentation').toBe(DomUtils.getElementsByTagName('th', table, true).length === 0 || DomUtils.getElementsByTagName('table', table.children, true).length > 0);
    expect(page.all('th').every(({ attribs }) => attribs['scope'] === 'row')).toBe(true);
  });

  it('fetches nothing from elsewhere and runs nothing', () => {
    const { html } = setWords(writeNotice('slotChanged', buildFacts('slotChanged'), 'fr'), 'fr');
    const page = read(html);
    expect(['img', 'script', 'link', 'iframe', 'object', 'form', 'base'].flatMap((name) => page.all(name))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|src=/i);
  });

  it('shows in the inbox what it says, without its greeting', () => {
    const ahead = (words: WrittenNotice) => DomUtils.textContent(DomUtils.getElementsByTagName('div', parseDocument(setWords(words, 'fr').html), true)[0]!);
    const shown = ahead(writeNotice('invitation', buildFacts('invitation'), 'fr'));
    expect(shown.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/^Webcastory vous invite à participer .* Date jeudi 10 décembre 2026, Présence/);
    expect(Array.from(shown)).toHaveLength(150);
    expect(Array.from(ahead({ subject: '', blocks: [{ block: 'paragraph', text: `a${'🎬'.repeat(400)}` }], button: null }))).toHaveLength(150);
  });

  it('says under the button what to do without it', () => {
    const words: WrittenNotice = { subject: 's', blocks: [], button: { label: 'OK', link: 'https://a.example/?x=1&y="2"' } };
    expect(read(setWords(words, 'fr').html).text('p')).toEqual([`${LOOK_WORDS.fr.bareLink}https://a.example/?x=1&y="2"`]);
  });

  it('escapes every sign, whatever is written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'/!-=é🎬ע\n '), maxLength: 30 }),
      fc.constantFrom('</style><script>alert(1)</script>', '<!--', ']]>', '&amp;', '<![endif]-->', '</title>', 'javascript:alert(1)', 'عبد الرحمن', '{{show}}'),
    ).map((one) => `a${one.replace(/(?!\n)\p{Cc}/gu, '')}`);
    const row = fc.record({ label: text, before: fc.option(text.map(noBreaks)), value: text });
    const block = fc.oneof(
      fc.record({ block: fc.constant('paragraph' as const), text }),
      fc.record({ block: fc.constant('rows' as const), title: text, rows: fc.array(row, { minLength: 1, maxLength: 3 }) }),
    );
    const button = fc.option(fc.record({ label: text.map(noBreaks), link: fc.webUrl({ withQueryParameters: true }) }));
    fc.assert(fc.property(fc.record({ subject: text, blocks: fc.array(block, { maxLength: 4 }), button }), fc.constantFrom('fr' as const, 'en' as const), (words, locale) => void expectSame(words, locale)), { numRuns: 60, endOnFailure: true });
  });
});
