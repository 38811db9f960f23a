import { describe, expect, it } from '@jest/globals';
import { RIGHTS_TEXT } from '#notices';
import { describeImageRights, type ImageRightsDocument, type ImageRightsInput } from '#print';
import { buildImageRights } from '../../print/testing/build-call-sheet.js';
import { inspectPdf } from '../testing/inspect-pdf.js';
import { readPdf } from '../testing/read-pdf.js';
import { pressDocument } from './press-document.js';

const describeExample = (changes?: Partial<ImageRightsInput>): ImageRightsDocument => describeImageRights(buildImageRights({ text: RIGHTS_TEXT.fr, ...changes }));
const press = async (changes?: Partial<ImageRightsInput>) => readPdf(await pressDocument(describeExample(changes)));
const run = (text: string) => text.replace(/\s+/g, '');

/** Every text of the description in the order of the page, the edge last. */
const textsOf = (copy: ImageRightsDocument): readonly string[] => [
  copy.title, copy.letterhead, copy.show, ...copy.paragraphs, copy.signatureTitle.toUpperCase(),
  ...copy.signature.flatMap(({ label, value }) => [label, value]), ...copy.remarks, copy.words.footer, 'Page 1 / 1',
];

describe('pressDocument, ImageRights', () => {
  it.each<[string, Partial<ImageRightsInput>]>([
    ['the text of the house in French', {}],
    ['the text of the house in English', { locale: 'en', text: RIGHTS_TEXT.en }],
    ['little, by somebody written in Cyrillic', { text: 'Oui.\nVraiment.', letterhead: '', signedName: 'Анна Ковальская', signedFrom: '' }],
  ])('says on one page exactly what was signed: %s', async (_, changes) => {
    const { pages } = await press(changes);
    expect(pages.map(run)).toEqual([textsOf(describeExample(changes)).map(run).join('')]);
  });

  it('names itself, its language, the instant of the signature, and its parts to a screen reader', async () => {
    expect(await press()).toEqual({
      pages: expect.any(Array),
      title: 'Autorisation de droit à l’image – Maëlle O\'Kerdoncuff – Réparer plutôt que racheter\u202f?',
      language: 'fr-FR',
      createdAt: 'D:20261208090507Z',
      tagged: true,
      outline: ['Autorisation de droit à l’image', 'SIGNATURE'],
    });
    expect((await press({ locale: 'en' })).language).toBe('en-GB');
  });

  it('brings its fonts along, and tags what it shows', async () => {
    expect(await inspectPdf(await pressDocument(describeExample()))).toEqual({
      alternatives: [],
      fonts: { 'SourceSans3-Regular': true, 'SourceSans3-SemiBold': true, 'SourceSans3-Bold': true, 'SourceSerif4-Regular': true, 'SourceSerif4-SemiBold': true },
      links: [],
      roles: expect.arrayContaining(['H1', 'H2', 'P']),
    });
  });

  it('gives the same bytes twice, and others for another signature', async () => {
    const first = await pressDocument(describeExample());
    expect(Buffer.compare(await pressDocument(describeExample()), first)).toBe(0);
    expect(Buffer.compare(await pressDocument(describeExample({ signedFrom: '192.0.2.7' })), first)).not.toBe(0);
  });

  it('flows to a second page that says whose copy it is, the signature in one piece', async () => {
    const { pages } = await press({ show: 'Réparer '.repeat(50).trim(), text: `${RIGHTS_TEXT.fr}\n\n${'Encore un mot. '.repeat(80)}`, signedName: 'Nom '.repeat(60) });
    expect(pages).toHaveLength(2);
    expect(run(pages[1] ?? '')).toMatch(/^Autorisationdedroitàl’image.*…mardi8décembre2026.*SIGNATURE.*Versiondutexte2026-12/);
    expect(pages[0]).not.toContain('SIGNATURE');
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} / 2`);
  });

  it('names the characters it could not draw, and the fonts that are not the house’s', async () => {
    const all = (await press({ signedName: '한강 李明 🦊' })).pages.join(' ');
    expect(run(all)).toContain(run('Autres écritures et pictogrammes imprimés avec Noto Emoji, Noto Sans S Chinese. Caractères absents des polices, remplacés par □ : □ = U+AC15, U+D55C'));
  });
});
