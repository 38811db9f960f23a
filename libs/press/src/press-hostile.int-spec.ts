import { describe, expect, it } from '@jest/globals';
import { describePaper, PAPER_ROLES, type ConducteurDocument, type PaperWishes } from '#print';
import { buildHostile } from '../../print/testing/build-hostile.js';
import { readLayout, type PlacedText } from '../testing/read-layout.js';
import { pressDocument } from './press-document.js';

const MILLIMETRE = 72 / 25.4;
const run = (text: string) => text.replace(/\s+/g, '');

/** What is wrong with pages of a conducteur: one that says nothing, a number without its line, a heading without lines under it. */
function findOrphans(pages: readonly (readonly PlacedText[])[], document: ConducteurDocument): readonly string[] {
  const heads = new Set(document.parts.map(({ title }) => title.toUpperCase()));
  const columns = new Set(document.columns.map(({ label }) => label.toUpperCase()));
  const edge = (document.orientation === 'landscape' ? 210 : 297) * MILLIMETRE - 12 * MILLIMETRE;
  return pages.flatMap((page, index) => {
    const top = index === 0 ? 0 : 17 * MILLIMETRE;
    const body = page.filter(({ y, text }) => y > top && y < edge && !columns.has(text));
    // Numbers are set in 12 points at the left edge, as nothing else is.
    const numbers = body.filter(({ size, x, text }) => Math.abs(size - 12) < 0.2 && x < 22 * MILLIMETRE && /^\d+$/.test(text));
    const isSaid = (one: PlacedText) => !numbers.includes(one) && !heads.has(one.text);
    const said = body.filter(isSaid);
    const where = `page ${index + 1} of ${pages.length}`;
    return [
      ...(said.length === 0 ? [`${where} says nothing`] : []),
      ...numbers.filter(({ x, y }) => !said.some((one) => one.x > x && Math.abs(one.y - y) < 3 * MILLIMETRE)).map(({ text }) => `${where}: number ${text} stands alone`),
      // « 6 Titre (suite) » announces what goes on below it.
      ...said.filter(({ text, y }) => text.endsWith(document.words.continued) && !heads.has(text) && !said.some((one) => one.y > y + MILLIMETRE)).map(({ text }) => `${where}: « ${text} » has nothing under it`),
      ...body.filter(({ text, y }) => heads.has(text) && !said.some((one) => one.y > y + MILLIMETRE)).map(({ text }) => `${where}: the heading ${text} has no line under it`),
    ];
  });
}

const press = async (count: number, wishes: PaperWishes) => {
  const document = describePaper('conducteur', buildHostile(count), wishes) as ConducteurDocument;
  return { document, pages: await readLayout(await pressDocument(document)) };
};

describe('pressDocument, a show that nobody would wish to print', () => {
  it.each([[500, 'landscape'], [150, 'portrait']] as const)('sets %i lines without an empty page or an orphan, %s', async (count, orientation) => {
    const { document, pages } = await press(count, { orientation });
    expect(pages.length).toBeGreaterThan(count / 10);
    expect(findOrphans(pages, document)).toEqual([]);
    const numbers = new Set(pages.flat().filter(({ size }) => Math.abs(size - 12) < 0.2).map(({ text }) => text));
    expect(Array.from({ length: count }, (_, index) => String(index + 1)).filter((number) => !numbers.has(number))).toEqual([]);
  });

  it.each(PAPER_ROLES.flatMap((role) => (['landscape', 'portrait'] as const).map((orientation) => ({ role, orientation }))))('keeps every word for $role, $orientation', async (wishes) => {
    const { document, pages } = await press(23, wishes);
    expect(findOrphans(pages, document)).toEqual([]);
    // The order of letters in a run is the reader's for scripts that run to the left.
    const all = run(pages.flat().map(({ text }) => text).join(''));
    const texts = document.parts.flatMap(({ rows }) => rows).flatMap((row) => row.content.flatMap(({ text }) => text.split(/\s+/)));
    expect([...new Set(texts)].filter((word) => /^[\p{Script=Latin}]{2,30}$/u.test(word) && !all.includes(word))).toEqual([]);
  });
});
