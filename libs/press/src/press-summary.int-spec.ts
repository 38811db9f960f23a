import { describe, expect, it } from '@jest/globals';
import { describePaper, type SummaryDocument } from '#print';
import type { SpeakerId } from '#rundown';
import { buildConducteur, manySegments, type ConducteurChanges } from '../../print/testing/build-conducteur.js';
import { readPdf } from '../testing/read-pdf.js';
import { readPlaces } from '../testing/read-places.js';
import { pressDocument } from './press-document.js';

const describeExample = (changes?: ConducteurChanges) => describePaper('summary', buildConducteur(changes)) as SummaryDocument;
const press = (changes?: ConducteurChanges) => pressDocument(describeExample(changes));
const run = (text: string) => text.replace(/\s+/g, '');
const place = { name: 'Studio 4', address: '3, rue des Ateliers', access: 'Porte B '.repeat(300) };
const crowd = Array.from({ length: 30 }, (_, index) => `guest-${index}` as SpeakerId);

describe('pressDocument, Summary', () => {
  it('sets every part, line and total of a usual show', async () => {
    const document = describeExample();
    const { pages, outline } = await readPdf(await press());
    const all = run(pages.join(' '));
    const texts = [
      ...document.parts.flatMap(({ title, clock, budget, lines }) => [title.toUpperCase(), clock, budget, ...lines.flatMap((line) => [line.number, line.front, line.title, line.duration, line.people])]),
      ...[...document.totals, ...document.contacts].flatMap(({ label, value }) => [label, value]),
    ];
    expect(texts.filter((text) => !all.includes(run(text)))).toEqual([]);
    expect([pages.length, all.includes('etnséquences'), outline[1]]).toEqual([1, false, 'AVANT LE PROGRAMME']);
  });

  it.each<[string, ConducteurChanges, RegExp]>([
    ['of 60 lines', { rundown: { segments: manySegments(60) } }, /Durée du programme/],
    ['of 500 lines', { rundown: { segments: manySegments(500) } }, /… et 4\d\d séquences/],
    ['in English, of 500', { rundown: { segments: manySegments(500) }, heading: { locale: 'en' } }, /… and 4\d\d segments/],
    ['with a title of 2,000 signs and an access of 2,400', { heading: { title: 'Faut-il ouvrir '.repeat(133), topicTitle: 'x'.repeat(2000), venue: 'y'.repeat(900), place, check: 'https://conducteur.example/v/k7m2x9qa4t', recipient: 'z'.repeat(300) } }, /Durée du programme/],
    ['with titles of 400 signs and thirty in each debate', { rundown: { segments: manySegments(40).map((line) => ({ ...line, title: 'Long '.repeat(80), speakers: crowd.map((id) => ({ id, role: 'guest', seconds: 10 })) })) }, speakers: new Map(crowd.map((id) => [id, { name: `${'李'.repeat(20)} ${'w'.repeat(60)}`, title: '', organisation: '', status: 'invited' }])) }, /… et \d+ séquences/],
    ['of nothing', { rundown: { segments: [], start: null } }, /pas encore de séquence/],
  ])('is one page %s', async (_, changes, said) => {
    const bytes = await press(changes);
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBe(1);
    expect(pages[0]).toMatch(said);
    expect(pages[0]).toContain('Page 1 / 1');
    // Nothing of the page stands on its foot or below.
    const foot = changes.heading?.check === undefined ? 284 : 278;
    expect((await readPlaces(bytes)).filter(({ text, top }) => top > foot && !/Page|\d+ \/ \d+|Document de travail|Working|À|jour|conducteur\.example/.test(text))).toEqual([]);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(await press(), await press())).toBe(0);
  });
});
