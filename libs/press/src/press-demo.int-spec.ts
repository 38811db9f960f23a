import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ConducteurDocument } from '#print';
import { describeDemo } from '../testing/demo-show.js';
import { inspectPdf } from '../testing/inspect-pdf.js';
import { readPdf } from '../testing/read-pdf.js';
import { openPress } from './open-press.js';
import { pressDocument } from './press-document.js';

/**
 * SHA-256 of the demo's conducteur by platform. It changes with a template, a word, a font or the typesetter: look at the pages
 * (`npm run -s conducteur -- plan apps/cli/demo/topic-page.txt --format pdf`), then write the new one down.
 */
const GOLDEN: Readonly<Record<string, string>> = {
  'linux x64': '2ba460b821eaa60a8c8671098dbb0694ae1df8cb33b41b80abf47847f4f7fa96',
};

const press = openPress();
afterAll(() => press.close());

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the demo on paper', () => {
  it('is the same file whenever and wherever it is printed', async () => {
    const document = describeDemo();
    const first = hashOf(await pressDocument(document));
    expect([hashOf(await pressDocument(describeDemo())), hashOf(await press.pages(document))]).toEqual([first, first]);
    expect(first).toBe(GOLDEN[`${process.platform} ${process.arch}`] ?? first);
  });

  it.each(['landscape', 'portrait'] as const)('tells a screen reader its title, language, parts, table and heads, %s', async (orientation) => {
    const document = describeDemo({ orientation }) as ConducteurDocument;
    const bytes = await pressDocument(document);
    expect(await readPdf(bytes)).toMatchObject({
      title: document.documentTitle, language: 'fr-FR', tagged: true,
      outline: [document.title, ...document.parts.map(({ title }) => title.toUpperCase()), ...document.lists.map(({ title }) => title.toUpperCase())],
    });
    const { fonts, roles } = await inspectPdf(bytes);
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Quote', 'TBody', 'TD', 'TH', 'THead', 'TR', 'Table']));
    expect(Object.entries(fonts).filter(([name, embedded]) => !embedded || !/^Source(Sans3|Serif4)-/.test(name))).toEqual([]);
  });
});
