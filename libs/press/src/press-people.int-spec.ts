import { describe, expect, it } from '@jest/globals';
import { describeDay, describePaper, type PrintDocument, type PrintedSpeaker } from '#print';
import type { SpeakerId } from '#rundown';
import { manySegments, type ConducteurChanges } from '../../print/testing/build-conducteur.js';
import { buildCrew, START } from '../../print/testing/build-crew.js';
import { inspectPdf } from '../testing/inspect-pdf.js';
import { readPdf } from '../testing/read-pdf.js';
import { pressDocument } from './press-document.js';

const PAPERS = ['calls', 'day-sheet', 'lower-thirds', 'table-plan', 'image-rights'] as const;
type Paper = (typeof PAPERS)[number];
const describeExample = (paper: Paper, changes: ConducteurChanges = {}) => describePaper(paper, buildCrew({ ...changes, heading: { check: 'https://studio.example/v/k7m2p9x4ta', ...changes.heading } }));
const press = async (document: PrintDocument) => readPdf(await pressDocument(document));
/** Text as the reader sees it, whatever breaks its lines and whichever capitals its heads are set in. */
const run = (text: string) => text.replace(/\s+/g, '').toUpperCase();

/** Every text of a description that is not for the press alone. */
const UNSEEN = new Set(['form', 'locale', 'orientation', 'documentTitle', 'printedAt', 'running', 'key', 'kind', 'alt', 'address', 'href', 'words', 'remarks', 'empty']);
function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return node === '' ? [] : node.split('\n');
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).filter(([key]) => !UNSEEN.has(key)).flatMap(([, value]) => textsOf(value));
}

const WORD = 'Anticonstitutionnellement'.repeat(3).slice(0, 62);
const NAMES = ['محمد بن عبد الله', '李明 Wang', '🦊 Renard', WORD, 'שרה כהן', 'Jean-Baptiste de la Rochefoucauld-Montmorency d’Aubigné'];

/** Sixty lines with thirty people whose names are long, foreign or of emoji, in a set of five chairs. */
function hostile(): ConducteurChanges {
  const people = Array.from({ length: 30 }, (_, index): [SpeakerId, PrintedSpeaker] => [`p${index}` as SpeakerId, {
    name: `${NAMES[index % NAMES.length]} ${index}`, title: index % 3 === 0 ? WORD : 'titre '.repeat(index), organisation: WORD, status: 'invited', microphone: `HF ${index}`, telephone: '06 00 00 00 00', rightsSigned: false,
    presence: { call: '2026-12-10T18:20', makeUp: '2026-12-10T18:20', microphone: '2026-12-10T18:50', release: '2026-12-11T00:45', settled: false },
  }]);
  const segments = manySegments(60).map((line, index) => ({
    ...line, title: index % 5 === 0 ? `${WORD} 🦊` : line.title, speakers: people.slice(index % 25, (index % 25) + 6).map(([id]) => ({ id, role: 'guest' as const, seconds: 20 })),
  }));
  return { rundown: { start: START, segments }, speakers: new Map(people), heading: { title: `${WORD} `.repeat(4) } };
}

describe('pressDocument, papers about people', () => {
  it.each(PAPERS)('sets every text of %s, says on each page what it is, and names itself', async (paper) => {
    for (const locale of ['fr', 'en'] as const) {
      const document = describeExample(paper, { heading: { locale } });
      const { pages, title, language, tagged, createdAt } = await press(document);
      const all = run(pages.join(' '));
      // In a bundle of sheets the show's head stands on none of them.
      expect(textsOf(document.form === 'calls' ? document.sheets : document).filter((text) => !all.includes(run(text)))).toEqual([]);
      expect([title, language, tagged, createdAt]).toEqual([document.documentTitle, locale === 'fr' ? 'fr-FR' : 'en-GB', true, 'D:20261210132205Z']);
    }
  });

  it.each(PAPERS)('tags headings and heads of columns of %s, brings its fonts along, and gives the same bytes twice', async (paper) => {
    const bytes = await pressDocument(describeExample(paper));
    const { fonts, roles } = await inspectPdf(bytes);
    expect(Object.values(fonts).every((embedded) => embedded)).toBe(true);
    expect(roles).toEqual(expect.arrayContaining(['H1', 'TD', 'TH', 'Table']));
    expect(Buffer.compare(await pressDocument(describeExample(paper)), bytes)).toBe(0);
  });

  it.each(PAPERS)('keeps %s whole for sixty lines, thirty people and words as long as a page is wide', async (paper) => {
    const { pages } = await press(describeExample(paper, hostile()));
    const all = run(pages.join(' '));
    for (let index = 3; index < 30; index += 6) expect(all).toContain(run(`${WORD} ${index}`));
    for (const page of pages) {
      const [, number, count] = /Page (\d+) \/ (\d+)/.exec(page)!;
      expect(Number(number)).toBeLessThanOrEqual(Number(count));
      // A page is more than its head and foot.
      expect(page.length).toBeGreaterThan(260);
    }
    expect(all).toContain(run('Noto Naskh Arabic'));
  });

  it.each(PAPERS)('prints %s of an empty show, and of one without a date, on what it has', async (paper) => {
    expect((await press(describeExample(paper, { rundown: { start: START, segments: [] } }))).pages.length).toBeGreaterThan(0);
    expect((await press(describeExample(paper, { rundown: { start: null } }))).pages.length).toBeGreaterThan(0);
  });

  it('has telephones on the day sheet alone', async () => {
    for (const paper of PAPERS) {
      const text = (await press(describeExample(paper))).pages.join(' ');
      expect([paper, /06\s00\s00/.test(text), text.includes('@')]).toEqual([paper, paper === 'day-sheet', false]);
    }
  });

  it('counts the pages of each call sheet for itself', async () => {
    const { pages, outline } = await press(describeExample('calls', { rundown: { start: START, segments: manySegments(60) } }));
    const numbers = pages.map((page) => /Page (\d+) \/ (\d+)/.exec(page)!.slice(1).map(Number) as [number, number]);
    const sheets = numbers.filter(([page]) => page === 1).map(([, count]) => count);
    expect([sheets.length, Math.max(...sheets) > 1]).toEqual([5, true]);
    expect(numbers).toEqual(sheets.flatMap((count) => Array.from({ length: count }, (_, index) => [index + 1, count])));
    expect(outline.filter((heading) => !/^\P{Ll}+$/u.test(heading) && heading !== 'Convocation')).toEqual(['Camille Œuvrard', 'Maëlle Düsseldorf-Ÿves', 'Ousmane M’Baye', 'Selin Erdoğan', 'Thibault Łukasiewicz']);
  });

  it('prints a day of several shows, upright as well', async () => {
    const later = buildCrew({ rundown: { start: { local: '2026-12-10T22:50', zone: 'Europe/Paris' }, segments: manySegments(12) }, heading: { title: 'Second débat' } });
    for (const orientation of ['landscape', 'portrait'] as const) {
      const document = describeDay([buildCrew(), later], { date: '2026-12-10', locale: 'fr', now: '2026-12-10T00:00:00Z', zone: 'Europe/Paris' }, orientation);
      const all = run((await press(document)).pages.join(' '));
      expect(textsOf(document).filter((text) => !all.includes(run(text)))).toEqual([]);
    }
  });
});
