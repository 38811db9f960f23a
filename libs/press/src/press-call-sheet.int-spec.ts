import { describe, expect, it } from '@jest/globals';
import { describeCallSheet, type CallSheetDocument, type CallSheetInput } from '#print';
import { buildCallSheet } from '../../print/testing/build-call-sheet.js';
import { inspectPdf } from '../testing/inspect-pdf.js';
import { readPdf } from '../testing/read-pdf.js';
import { pressDocument } from './press-document.js';

const describeExample = (changes?: Partial<CallSheetInput>): CallSheetDocument => describeCallSheet(buildCallSheet(changes));
const press = async (changes?: Partial<CallSheetInput>) => readPdf(await pressDocument(describeExample(changes)));
/** Text as the reader sees it, whatever breaks its lines. */
const run = (text: string) => text.replace(/\s+/g, '');
const capital = (text: string) => text.toUpperCase();

/** Every text of the description in the order of the page, the edge last. */
function textsOf(sheet: CallSheetDocument): readonly string[] {
  const { place, contact, companions, segments } = sheet;
  const card = (it: typeof place) => (it === null ? [] : [capital(it.title), ...it.lines.flatMap(({ label, text }) => [label, text])]);
  const table = segments === null ? [] : [capital(segments.title), ...segments.columns.map(capital), ...segments.rows.flatMap((row) => [row.time, row.nextDay, row.number, row.title, row.kind, row.minutes])];
  return [
    sheet.title, sheet.letterhead, sheet.show, sheet.recipient, sheet.recipientDetail, capital(sheet.day), sheet.unsettled === '' ? '' : `${sheet.unsettled} ·`, sheet.clock,
    ...sheet.moments.flatMap(({ label, hour, day }) => [capital(label), hour, day]), ...sheet.steps.flatMap(({ label, hour, day }) => [label, hour, day]), sheet.noted, sheet.included,
    ...card(place), ...card(contact), ...table, ...card(companions), ...sheet.remarks, sheet.words.footer, 'Page 1 / 1',
  ];
}

const nothing = { letterhead: '', place: { name: '', address: '', access: '', mapAddress: '' }, contact: { name: '', telephone: '', address: '' }, segments: [], companions: [] };
const oneSegment = (title: string) => [{ number: '5', kind: 'debate' as const, title, start: '2026-12-10T19:05', seconds: 600 }];

describe('pressDocument, CallSheet', () => {
  it.each<[string, Partial<CallSheetInput>]>([
    ['as usual', {}],
    ['in English, with hours of their own', { locale: 'en', arrives: '2026-12-10T18:10', leaves: '2026-12-11T00:05', release: '2026-12-11T00:15' }],
    ['of which nothing but the hours is known', { ...nothing, recipient: { name: 'Léo', title: '', organisation: '' } }],
    ['in the hour that comes twice', { call: '2026-10-25T02:30+01:00', release: '2026-10-25T02:55+01:00', segments: [] }],
    ['of somebody written in Cyrillic', { recipient: { name: 'Анна Ковальская', title: 'социолог', organisation: '' } }],
    ['with make-up and a microphone, hours to be confirmed', { makeUp: '2026-12-10T17:30', microphone: '2026-12-11T00:05', settled: false, version: 4 }],
    ['without a place, without companions', { place: nothing.place, companions: [] }],
  ])('says on one page exactly what the description says: %s', async (_, changes) => {
    const { pages } = await press(changes);
    expect(pages.map(run)).toEqual([textsOf(describeExample(changes)).map(run).join('')]);
  });

  it('names itself, its language, the instant it was printed, and its parts to a screen reader', async () => {
    expect(await press()).toEqual({
      pages: expect.any(Array),
      title: 'Convocation – Maëlle Kerdoncuff – Réparer plutôt que racheter\u202f?',
      language: 'fr-FR',
      createdAt: 'D:20261210073005Z',
      tagged: true,
      outline: ['Convocation', 'Maëlle Kerdoncuff', 'JEUDI 10\u00a0DÉCEMBRE\u00a02026', 'OÙ VENIR', 'SUR PLACE', 'VOS SÉQUENCES', 'AVEC VOUS'],
    });
    expect((await press({ locale: 'en' })).language).toBe('en-GB');
  });

  it('brings its fonts along, and tags what it shows', async () => {
    expect(await inspectPdf(await pressDocument(describeExample()))).toEqual({
      alternatives: [],
      fonts: { 'SourceSans3-Regular': true, 'SourceSans3-SemiBold': true, 'SourceSans3-Bold': true, 'SourceSerif4-SemiBold': true },
      links: ['https://plan.example/?lieu=studio-2', 'tel:0400000000', 'mailto:production@conducteur.example'],
      roles: expect.arrayContaining(['H1', 'H2', 'Link', 'P', 'TD', 'TH', 'Table']),
    });
  });

  it('gives the same bytes twice, and others for another instant', async () => {
    const first = await pressDocument(describeExample());
    expect(Buffer.compare(await pressDocument(describeExample()), first)).toBe(0);
    expect(Buffer.compare(await pressDocument(describeExample({ printedAt: '2026-12-10T07:31:05Z' })), first)).not.toBe(0);
  });

  it('keeps sixty companions and a title of 400 signs on one page', async () => {
    const changes = {
      show: 'Réparer coûte-t-il '.repeat(22).slice(0, 400),
      segments: oneSegment('Le prix de la pièce '.repeat(20).slice(0, 400)),
      companions: Array.from({ length: 60 }, (_, index) => `Prénom-Composé Nom-de-Famille ${index + 1}`),
    };
    const { pages } = await press(changes);
    expect(pages.map(run)).toEqual([textsOf(describeExample(changes)).map(run).join('')]);
  });

  it('flows to further pages that say whose sheet it is, losing no segment', async () => {
    const segments = Array.from({ length: 40 }, (_, index) => ({ number: String(index + 1), kind: 'debate' as const, title: `Sujet ${index + 1}`, start: '2026-12-10T19:05', seconds: 60 * index }));
    const { pages } = await press({ segments });
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} / ${pages.length}`);
      expect(page).toContain('HEURE N° SÉQUENCE DURÉE');
      if (index > 0) expect(run(page)).toContain(run('Réparer plutôt que racheter ? Maëlle Kerdoncuff jeudi 10 décembre 2026, 17 h 30'));
    }
    expect(pages.join(' ').match(/Sujet \d+/g)).toEqual(segments.map(({ title }) => title));
  });

  it('takes data as data, and breaks what is wider than the page', async () => {
    const changes = { recipient: { name: '#set page(fill red) $x^2$ *gras*', title: 'x'.repeat(300), organisation: '' }, letterhead: 'L'.repeat(90) };
    const { pages } = await press(changes);
    expect(pages.map(run)).toEqual([textsOf(describeExample(changes)).map(run).join('')]);
  });

  it('names the characters it could not draw, and the fonts that are not the house’s', async () => {
    const { pages } = await press({ recipient: { name: 'Анна 한강 李明 🦊', title: '', organisation: '' } });
    const all = pages.join(' ');
    expect(all).toContain('Анна □□ 李明 🦊');
    expect(run(all)).toContain(run('Autres écritures et pictogrammes imprimés avec Noto Emoji, Noto Sans S Chinese. Caractères absents des polices, remplacés par □ : □ = U+AC15, U+D55C'));
  });
});
