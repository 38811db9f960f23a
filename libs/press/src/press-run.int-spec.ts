import { describe, expect, it } from '@jest/globals';
import { describeConducteur, describePaper, describeRun, SHOW_PAPERS, type RunInput } from '#print';
import { buildConducteur, manySegments } from '../../print/testing/build-conducteur.js';
import { inspectPdf } from '../testing/inspect-pdf.js';
import { readPdf } from '../testing/read-pdf.js';
import { openPress } from './open-press.js';
import { pressDocument } from './press-document.js';

const conducteur = (recipient: string, title = 'La panne n’existe pas', orientation: 'landscape' | 'portrait' = 'landscape') =>
  describeConducteur({ ...buildConducteur({ rundown: { segments: manySegments(12) }, heading: { title, recipient, check: `https://conducteur.example/v/${recipient.slice(0, 3).toLowerCase()}2345678` } }), orientation });

const day: RunInput = {
  locale: 'fr',
  day: '2026-12-10',
  shows: [
    { title: 'La panne n’existe pas', start: '2026-12-10T10:00', venue: 'Studio des Tanneurs', version: 2 },
    { title: 'Et demain ?', start: '2026-12-10T14:00', venue: 'Studio des Tanneurs', version: null },
  ],
  copies: [
    {
      name: 'Camille Roche', role: 'Animation',
      papers: [
        { show: 0, paper: 'Conducteur', copies: 2, document: conducteur('Camille Roche') },
        { show: 1, paper: 'Conducteur', copies: 1, document: conducteur('Camille Roche', 'Et demain', 'portrait') },
      ],
    },
    { name: 'Régie', role: '', papers: [{ show: 0, paper: 'Conducteur', copies: 1, document: conducteur('Régie') }] },
  ],
};

describe('pressRun', () => {
  it('is one file: who gets what, then each recipient’s papers, each with its own pages', async () => {
    const told: number[] = [];
    const pdf = await readPdf(await pressDocument(describeRun(day), (done) => void told.push(done)));
    expect(told).toEqual([1, 2, 3, 4]);
    const [first, cover, ...papers] = pdf.pages;
    expect(first).toMatch(/Tirage du jour jeudi 10 décembre 2026 .*10 h 00 La panne n’existe pas Studio des Tanneurs · version 2 .*14 h 00 Et demain\s\? Studio des Tanneurs · brouillon, pas encore distribué.*Camille Roche Animation 2 × Conducteur.*Régie Conducteur/);
    expect(cover).toMatch(/Exemplaire\s*: Camille Roche Animation.*2 × Conducteur La panne n’existe pas version 2.*Conducteur Et demain/);
    const numbers = pdf.pages.map((page) => /Page (\d+) \/ (\d+)/.exec(page)!.slice(1).map(Number));
    // Each paper begins with its page 1, and every page of it knows its last.
    const begun = numbers.flatMap(([number], at) => (number === 1 ? [at] : []));
    expect(begun).toHaveLength(6);
    for (const [at, from] of begun.entries()) {
      const pages = numbers.slice(from, begun[at + 1]);
      expect(pages).toEqual(pages.map((_, index) => [index + 1, pages.length]));
    }
    expect(papers.filter((page) => page.includes('Exemplaire : Camille Roche')).length).toBeGreaterThan(2);
    expect(papers.at(-1)).toContain('conducteur.example/v/rég2345678');
    expect(papers.some((page) => page.includes('Régie'))).toBe(true);
  }, 60_000);

  it('leads to each recipient by its outline, and says of itself what it is', async () => {
    const bytes = await pressDocument(describeRun(day));
    const pdf = await readPdf(bytes);
    expect([pdf.title, pdf.language, pdf.tagged, pdf.createdAt]).toEqual(['Tirage du jour – jeudi 10\u00a0décembre\u00a02026', 'fr-FR', true, 'D:20261210132205Z']);
    expect(pdf.outline.filter((entry) => /^(Tirage|Exemplaire)/.test(entry))).toEqual(['Tirage du jour', 'Exemplaire\u00a0: Camille Roche', 'Exemplaire\u00a0: Régie']);
    expect((await inspectPdf(bytes)).roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'TH', 'Table']));
    expect(Buffer.compare(await pressDocument(describeRun(day)), bytes)).toBe(0);
  }, 60_000);

  it('takes every paper there is', async () => {
    const show = buildConducteur({ heading: { recipient: 'Camille Roche' } });
    const papers = SHOW_PAPERS.map((paper) => ({ show: 0, paper, copies: 1, document: describePaper(paper, show) }));
    const { pages } = await readPdf(await pressDocument(describeRun({ ...day, copies: [{ name: 'Camille Roche', role: '', papers }] })));
    expect(pages.length).toBeGreaterThanOrEqual(2 + SHOW_PAPERS.length);
  }, 60_000);

  it('comes from a thread of its own, told as it goes on', async () => {
    const press = openPress();
    const told: number[] = [];
    const bytes = await press.pages(describeRun({ ...day, copies: [{ name: '李明 🦊', role: '', papers: [{ show: 0, paper: 'Conducteur', copies: 1, document: conducteur('Li') }] }] }), (done) => void told.push(done));
    await press.close();
    expect(told).toEqual([1]);
    expect((await readPdf(bytes)).pages[0]).toMatch(/李明 🦊.*imprimés avec Noto Emoji, Noto Sans S Chinese/);
  }, 60_000);
});
