import { describe, expect, it } from '@jest/globals';
import { describeConducteur, describePaper, PAPER_ROLES, type ConducteurDocument } from '#print';
import { freezeNumbers, type ColumnId, type QuoteId, type SegmentId } from '#rundown';
import { buildConducteur, manySegments, type ConducteurChanges } from '../../print/testing/build-conducteur.js';
import { exampleSegments } from '../../print/testing/example-segments.js';
import { buildRundown } from '../../rundown/testing/build-rundown.js';
import { inspectPdf } from '../testing/inspect-pdf.js';
import { readPdf } from '../testing/read-pdf.js';
import { pressDocument } from './press-document.js';
import { typesetPages } from './typeset-pages.js';

const describeExample = (changes?: ConducteurChanges): ConducteurDocument => describeConducteur(buildConducteur(changes));
const press = async (changes?: ConducteurChanges) => readPdf(await pressDocument(describeExample(changes)));
/** Text as the reader sees it, whatever breaks its lines. */
const run = (text: string) => text.replace(/\s+/g, '');

describe('pressDocument, Conducteur', () => {
  it('sets every title, quote, name and head of column, and says on each page what it is', async () => {
    const document = describeExample();
    const { pages } = await readPdf(await pressDocument(document));
    const all = run(pages.join(' '));
    const texts = [
      document.title,
      ...document.columns.map(({ label }) => label.toUpperCase()),
      ...document.parts.flatMap(({ title, clock, budget, rows }) => [
        title.toUpperCase(), clock, budget,
        ...rows.flatMap((row) => [row.number, row.front, row.duration, row.title, row.kind, ...row.content.flatMap(({ text, source }) => [text, source ?? '']), ...row.speakers.map(({ name }) => name)]),
      ]),
      ...document.lists.flatMap(({ title, entries }) => [title.toUpperCase(), ...entries.map(({ text }) => text)]),
      ...document.totals.map(({ value }) => value),
    ];
    expect(texts.filter((text) => !all.includes(run(text)))).toEqual([]);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('V3 · imprimé le 10/12/2026 à 14 h 22');
      expect(page).toContain(`Page ${index + 1} / ${pages.length}`);
      expect(run(page)).toContain('NOTESRÉEL');
    }
  });

  it('sets numbers of lines that were put in after a release, upright as well, and what was removed', async () => {
    const segments = manySegments(12);
    const frozen = freezeNumbers({ segments: segments.filter((_, index) => index < 2 || index > 9) });
    for (const orientation of ['landscape', 'portrait'] as const) {
      const gone = { segment: 'gone' as SegmentId, number: '23 quinquies', title: 'Duplex avec la médiathèque' };
      const { pages } = await press({ rundown: { segments, frozen: [...frozen, gone] }, orientation });
      const all = run(pages.join(' '));
      for (const text of ['2bis', '2quinquies', '2nonies', 'SÉQUENCES SUPPRIMÉES', '23 quinquies', gone.title]) expect(all).toContain(run(text));
    }
  });

  it('names itself, its language, the instant it was printed, and its parts to a screen reader', async () => {
    expect(await press()).toMatchObject({
      title: 'L’Heure du débat – conducteur – V3',
      language: 'fr-FR',
      createdAt: 'D:20261210132205Z',
      tagged: true,
      outline: ['L’Heure du débat', 'AVANT LE PROGRAMME', 'OUVERTURE', 'DÉBATS, PREMIÈRE PARTIE', 'COUPURE', 'DÉBATS, DEUXIÈME PARTIE', 'QUESTIONS DU PUBLIC', 'FIN DE L’ÉMISSION', 'RÉSERVE'],
    });
    expect((await press({ heading: { locale: 'en' } })).language).toBe('en-GB');
  });

  it('says on every page whose copy it is and where to see whether it is current; the code is said once and opens', async () => {
    const check = 'https://conducteur.example/v/k7mq2xw9tp';
    for (const orientation of ['landscape', 'portrait'] as const) {
      const bytes = await pressDocument(describeExample({ orientation, heading: { check, recipient: 'Camille Roche' } }));
      const { pages } = await readPdf(bytes);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) for (const text of ['Exemplaire : Camille Roche', 'À jour ?', 'conducteur.example/v/k7mq2xw9tp']) expect(run(page)).toContain(run(text));
      expect(await inspectPdf(bytes)).toMatchObject({
        links: [check],
        alternatives: ['Code carré : vérifier à l’adresse conducteur.example/v/k7mq2xw9tp que ce tirage est à jour'],
      });
    }
  });

  it('gives the same bytes twice, and others for another instant', async () => {
    const first = await pressDocument(describeExample());
    expect(Buffer.compare(await pressDocument(describeExample()), first)).toBe(0);
    const later = await pressDocument(describeExample({ heading: { printedAt: '2026-12-10T13:23:05Z' } }));
    expect(Buffer.compare(later, first)).not.toBe(0);
  });

  it('repeats heads and parts on every page of sixty lines, upright as well', async () => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const { pages } = await press({ rundown: { segments: manySegments(60) }, orientation });
      expect(pages.length).toBeGreaterThan(5);
      // The last page may hold the closing lists alone.
      expect(pages.slice(0, -1).filter((page) => !/SÉQUENCE.* RÉEL (OUVERTURE|DÉBATS|COUPURE|QUESTIONS|FIN) ?/.test(page))).toEqual([]);
    }
  });

  it('splits a quote longer than a page and names the line again on each page it goes on', async () => {
    const input = buildConducteur();
    const quote = input.quotes.get('q-long' as QuoteId);
    if (quote === undefined) throw new Error('The example has lost its long quote.');
    const quotes = new Map(input.quotes).set('q-long' as QuoteId, { ...quote, text: `${quote.text} `.repeat(20).trim() });
    const { pages } = await press({ quotes });
    const pagesOn = pages.filter((page) => page.includes('Débat 1 – Qui travaille le dimanche ? (suite)'));
    expect(pagesOn.length).toBeGreaterThanOrEqual(2);
    expect(pages.join(' ').match(/chaises/g)).toHaveLength(20);
  });

  it.each([
    ['empty', { rundown: { segments: [], reserve: [], start: null }, reservedThemes: [] }, 'Ce conducteur n’a pas encore de séquence.'],
    ['without a start', { rundown: { start: null } }, 'Temps de studio 31:00'],
    ['with a word wider than any column', { heading: { title: 'Anticonstitutionnellement'.repeat(8) } }, 'Notes'],
    ['as an English draft', { heading: { locale: 'en', version: null } }, 'Draft · printed 10 Dec 2026, 14:22'],
  ] as const)('prints a rundown %s', async (_, changes, text) => {
    const { pages } = await press(changes);
    expect(run(pages.join(' ')).toLowerCase()).toContain(run(text).toLowerCase());
  });

  it('keeps every letter of a word that is wider than any column, and of the words around it', async () => {
    const { pages } = await press({ heading: { host: `${'Anticonstitutionnellement'.repeat(4)} exact` }, rundown: { segments: manySegments(1).map((segment) => ({ ...segment, title: 'x'.repeat(80) })) } });
    expect(run(pages.join(' '))).toContain('x'.repeat(80));
    expect(run(pages.join(' '))).toContain('exact');
  });

  it.each(PAPER_ROLES.flatMap((role) => (['landscape', 'portrait'] as const).map((orientation) => [role, orientation] as const)))('prints what is for the %s, %s, with marks in words and the show’s own columns', async (role, orientation) => {
    const segments = manySegments(6).map((segment, index) => ({
      ...segment,
      cells: { prompt: `Prompteur de la ligne ${index + 1}`, graphics: 'Carte' } as Readonly<Record<ColumnId, string>>,
      ...(index === 1 && { hardStart: { local: '2026-12-10T19:02:00' }, countToEnd: true }),
      ...(index === 2 && { skipped: 'floated' as const }),
      ...(index === 3 && { skipped: 'dropped' as const }),
    }));
    const columns = ['prompt', 'graphics'].map((id) => ({ id: id as ColumnId, title: id }));
    const document = describeExample({ role, orientation, rundown: { segments, columns } });
    const all = run((await readPdf(await pressDocument(document))).pages.join(' '));
    const texts = [
      'heure fixe, 1:20 de vide avant', 'finit à 19:02:20, même en retard', 'de secours', 'trappée', 'NOTES', 'RÉEL',
      ...document.parts.flatMap(({ rows }) => rows).flatMap((row) => [row.title, ...row.content.map(({ text }) => text), ...row.speakers.map(({ name }) => name), ...row.technique.map(({ value }) => value), ...Object.values(row.cells)]),
    ];
    expect(texts.filter((text) => !all.includes(run(text)))).toEqual([]);
    expect(all.includes(run('Prompteur de la ligne 1'))).toBe(role !== 'speakerSafe');
  });

  it('prints the changes since a version above the lines, and the words in the lines that changed', async () => {
    const input = buildConducteur();
    const earlier = { version: 2, releasedAt: '2026-12-09T10:00:00Z', speakers: input.speakers, rundown: buildRundown({ segments: exampleSegments().filter(({ id }) => id !== 'tape').map((segment) => (segment.id === 'round' ? { ...segment, durationSeconds: 90 } : segment)) }) };
    for (const orientation of ['landscape', 'portrait'] as const) {
      const { pages, title } = await readPdf(await pressDocument(describePaper('changes', { ...input, earlier }, { orientation })));
      expect(title).toBe('L’Heure du débat – changements depuis la V2 – V3');
      const [first] = pages.map(run);
      for (const text of ['AJOUTÉES', 'DURÉES CHANGÉES', '2:00 au lieu de 1:30 (+0:30).']) expect(first).toContain(run(text));
      const all = run(pages.join(' '));
      for (const text of ['Magnéto nouvelle', 'changée : durée']) expect(all).toContain(run(text));
    }
  });

  it('prints a conducteur whose content nobody wants: titles take its place', async () => {
    const document = describeExample({ columns: ['-content', '-speakers'], orientation: 'portrait' });
    const { pages } = await readPdf(await pressDocument(document));
    expect(run(pages.join(' '))).toContain(run('Débat 1 – Qui travaille le dimanche ?'));
    expect(run(pages.join(' '))).not.toContain('CONTENU');
  });

  it('takes data as data: markup of the typesetter is printed as it is written', async () => {
    const { pages } = await press({ heading: { topicTitle: '#set page(fill red) $x^2$ *gras* <a> \\ @x' } });
    expect(pages[0]).toContain('#set page(fill red) $x^2$ *gras* <a> \\ @x');
  });

  it('draws letters of many Latin languages with its own fonts, and says what it could not draw', async () => {
    const { pages } = await press({ heading: { host: 'Œuvrard Łukasz Erdoğan 한강' } });
    const all = pages.join(' ');
    expect(all).toContain('Œuvrard Łukasz Erdoğan □□');
    expect(all).toContain('Caractères absents des polices, remplacés par □ : □ = U+AC15, U+D55C');
    expect(all).not.toContain('imprimés avec');
  });

  it('draws Arabic, Hebrew, Chinese, Japanese and emoji with fonts that come only with the papers that need them, and names them', async () => {
    const names = { maelle: 'ليلى', thibault: 'ליאורה', selin: '李明 あきら', ousmane: 'Ousmane 👏🏽 M’Baye 🦊' };
    const input = buildConducteur();
    const speakers = new Map([...input.speakers].map(([id, speaker]) => [id, { ...speaker, name: (names as Record<string, string>)[id] ?? speaker.name }]));
    for (const orientation of ['landscape', 'portrait'] as const) {
      const bytes = await pressDocument(describeExample({ speakers, orientation }));
      const all = (await readPdf(bytes)).pages.join(' ');
      for (const text of ['ليلى', 'ליאורה', '李明', '🦊', '👏', 'Autres écritures et pictogrammes imprimés avec Noto Emoji, Noto Naskh Arabic, Noto Sans Hebrew, Noto Sans S Chinese.']) expect(run(all)).toContain(run(text));
      expect(all).not.toContain('□');
      const { fonts } = await inspectPdf(bytes);
      expect(Object.keys(fonts).filter((name) => name.startsWith('Noto')).sort()).toEqual(['NotoEmoji-Regular', 'NotoNaskhArabic', 'NotoSansHans-Regular', 'NotoSansHebrew']);
      expect(Object.values(fonts).every((embedded) => embedded)).toBe(true);
      expect(Buffer.compare(await pressDocument(describeExample({ speakers, orientation })), bytes)).toBe(0);
    }
    expect(Object.keys((await inspectPdf(await pressDocument(describeExample()))).fonts).filter((name) => name.startsWith('Noto'))).toEqual([]);
  });

  it('keeps the spelling of a word whose letters must not be joined', async () => {
    const { pages } = await press({ heading: { host: 'می‌خواهم' } });
    expect(pages[0]).toContain('می');
    expect(pages.join(' ')).toContain('Noto Naskh Arabic');
  });

  it('refuses a character without a glyph and a font that is not there, rather than print a box', async () => {
    const printedAt = '2026-12-10T13:22:05Z';
    await expect(typesetPages('../testing/glyph.typ', { printedAt })).rejects.toMatchObject({
      name: 'PressFailed',
      message: expect.stringContaining('could not be displayed with font'),
    });
    await expect(typesetPages('../testing/font.typ', { printedAt })).rejects.toMatchObject({
      name: 'PressFailed',
      message: 'The page could not be typeset: unknown font family: absent sans',
    });
  });
});
