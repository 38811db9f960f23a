import { describe, expect, it } from '@jest/globals';
import { describePaper, type AudienceDocument } from '#print';
import { buildConducteur, manySegments, type ConducteurChanges } from '../../print/testing/build-conducteur.js';
import { readPdf } from '../testing/read-pdf.js';
import { pressDocument } from './press-document.js';

const describeExample = (changes?: ConducteurChanges) => describePaper('audience', buildConducteur(changes)) as AudienceDocument;
const press = (changes?: ConducteurChanges) => pressDocument(describeExample(changes));
const run = (text: string) => text.replace(/\s+/g, '');

describe('pressDocument, Audience', () => {
  it.each(['fr', 'en'] as const)('says on one page what the description says, in %s', async (locale) => {
    const document = describeExample({ heading: { locale } });
    const { pages, language, outline } = await readPdf(await press({ heading: { locale } }));
    const all = run(pages.join(' '));
    const texts = [
      document.title, document.subtitle, document.welcome, document.guestsTitle.toUpperCase(), document.momentsTitle.toUpperCase(), document.notice, ...document.facts.map(({ value }) => value),
      ...document.guests.flatMap(({ name, detail }) => [name, detail]),
      ...document.moments.flatMap(({ hour, title, text, people, cue }) => [hour, title, text, people.join(', '), cue]),
      document.words.footer,
    ];
    expect(texts.filter((text) => !all.includes(run(text)))).toEqual([]);
    expect([pages.length, language, outline.length]).toEqual([1, locale === 'fr' ? 'fr-FR' : 'en-GB', 3 + document.moments.length]);
  });

  it('flows where there is much, the notice of image rights on the first page', async () => {
    const { pages } = await readPdf(await press({ rundown: { segments: manySegments(120) } }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.includes('Droit à l’image'))).toEqual(pages.map((_, index) => index === 0));
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} / ${pages.length}`);
  });

  it('takes words wider than the page, signs that no font has, and no rundown at all', async () => {
    const { pages } = await readPdf(await press({ heading: { title: `${'x'.repeat(80)} 李明 🦊` }, rundown: { segments: [], start: null } }));
    expect(run(pages.join(' '))).toContain('x'.repeat(80));
    expect(pages[0]).toContain('Le déroulé sera annoncé sur place.');
    expect(pages.length).toBe(1);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(await press(), await press())).toBe(0);
  });
});
