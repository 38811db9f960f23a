import { describe, expect, it } from '@jest/globals';
import { describePaper, type CueCardsDocument } from '#print';
import type { SpeakerId } from '#rundown';
import { buildConducteur, manySegments, type ConducteurChanges } from '../../print/testing/build-conducteur.js';
import { inspectPdf } from '../testing/inspect-pdf.js';
import { readPdf } from '../testing/read-pdf.js';
import { readPlaces } from '../testing/read-places.js';
import { pressDocument } from './press-document.js';

const SIZES = ['a5', 'a6'] as const;
const describeExample = (changes?: ConducteurChanges, size: 'a5' | 'a6' = 'a6') => describePaper('cards', buildConducteur(changes), { size }) as CueCardsDocument;
const press = (changes?: ConducteurChanges, size?: 'a5' | 'a6') => pressDocument(describeExample(changes, size));
/** Text as the reader sees it, whatever breaks its lines. */
const run = (text: string) => text.replace(/\s+/g, '');
const MARK = /Fiche (\d+) \/ (\d+)/g;
const marksOf = (page: string) => [...page.matchAll(MARK)].map(([, number]) => Number(number));
/** Cut and laid pile on pile, the cards of the sheets in the order in which a hand holds them. */
const cut = (sheets: readonly string[]) => [0, 1, 2, 3].flatMap((pile) => sheets.map((sheet) => marksOf(sheet)[pile] ?? 0)).filter((number) => number > 0);

const [first, debate] = manySegments(2);
if (first === undefined || debate === undefined) throw new Error('The example has lost its lines.');
const hostile: ConducteurChanges = {
  heading: { title: 'Anticonstitutionnellement'.repeat(12), check: 'https://conducteur.example/v/k7m2x9qa4t', recipient: 'Camille Roche' },
  rundown: {
    segments: [
      { ...first, objective: 'Obtenir une réponse claire. '.repeat(300), title: 'Le mot '.repeat(60) },
      { ...debate, id: 'long-word' as typeof debate.id, content: 'x'.repeat(4000), notes: 'La note de la fin.' },
      { ...debate, id: 'wide' as typeof debate.id, title: 'Un titre qui tient sur deux lignes et pas sur trois, quand on en compte les signes', content: 'Rien que de très usuel. '.repeat(90) },
      { ...debate, id: 'cloud' as typeof debate.id, title: '', speakers: Array.from({ length: 30 }, (_, index) => ({ id: `guest-${index}` as SpeakerId, role: 'guest' as const, seconds: 20 })) },
    ],
  },
  speakers: new Map(Array.from({ length: 30 }, (_, index) => [`guest-${index}` as SpeakerId, { name: `${['李明', 'محمد', '🦊 Zoé'][index % 3]} ${'y'.repeat(60)}${index}`, title: 'directrice', organisation: '', status: 'invited' as const }])),
};

describe('pressDocument, CueCards', () => {
  it.each(SIZES)('sets on %s every word of every card, and says on each which paper it is', async (size) => {
    const document = describeExample({}, size);
    const { pages } = await readPdf(await press({}, size));
    const all = run(pages.join(' '));
    const texts = document.cards.flatMap(({ lines, pieces, next }) => [
      ...[...lines, ...(next === null ? [] : [next])].flatMap((line) => [line.number, line.title, line.front, line.duration]),
      ...pieces.flatMap(({ label, text, source, aside }) => [label === 'À obtenir' || label === 'Note' ? label.toUpperCase() : (label ?? ''), text, source ?? '', aside]),
    ]);
    expect(texts.filter((text) => !all.includes(run(text)))).toEqual([]);
    expect(all.match(/V3·impriméle10\/12\/2026à14h22/g)).toHaveLength(11);
    expect(pages.length).toBe(size === 'a5' ? 11 : 3);
  });

  it('deals A6 so that piles cut from the sheets keep the order of the show', async () => {
    for (const count of [1, 2, 4, 5, 9]) {
      const { pages } = await readPdf(await press({ rundown: { segments: manySegments(9).map((line) => ({ ...line, objective: 'Savoir.' })).slice(0, count) } }));
      expect(cut(pages)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }
  });

  it.each(SIZES)('cuts no text on %s however long: it goes on further cards of the same line, each closed at its foot', async (size) => {
    const bytes = await press(hostile, size);
    const { pages } = await readPdf(bytes);
    const all = run(pages.join(' '));
    expect(all.match(/Obtenir/g)).toHaveLength(300);
    expect(all.match(/claire\./g)).toHaveLength(300);
    expect(all.match(/x/g)?.length).toBeGreaterThanOrEqual(4000);
    expect(all).toContain('Lanotedelafin.');
    for (let guest = 0; guest < 30; guest += 1) expect(all).toContain(`${'y'.repeat(60)}${guest}`);
    expect(all).toContain(run('1 (2/'));
    // Whatever is too high pushes the foot of its card down: every foot is where it belongs.
    const feet = (await readPlaces(bytes)).filter(({ text }) => text.startsWith('Fiche')).map(({ top }) => Math.round(top));
    expect([...new Set(feet)].sort((a, b) => a - b)).toEqual(size === 'a5' ? [139] : [99, 204]);
  });

  it('fills a card: a title alone is set very large, and what is short is set larger than what is long', async () => {
    const segments = manySegments(3).map((line) => ({ ...line, speakers: [], objective: '', content: '', quotes: [], questions: [], notes: '' }));
    const sizeOf = async (changes: ConducteurChanges, word: string) => Math.max(...(await readPlaces(await press(changes))).flatMap(({ text, size }) => (text.includes(word) ? size : [])));
    const alone = await sizeOf({ rundown: { segments: segments.slice(0, 1).map((line) => ({ ...line, title: 'Jingle' })) } }, 'Jingle');
    const short = await sizeOf({ rundown: { segments: segments.slice(0, 1).map((line) => ({ ...line, content: 'Bonsoir.' })) } }, 'Bonsoir.');
    const long = await sizeOf({ rundown: { segments: segments.slice(0, 1).map((line) => ({ ...line, content: 'Bonsoir. '.repeat(120) })) } }, 'Bonsoir.');
    expect([alone, short]).toEqual([58, 20]);
    expect(long).toBeGreaterThanOrEqual(9);
    expect(long).toBeLessThan(14);
  });

  it('names itself and its language, titles its cards for a screen reader, and opens the check code', async () => {
    const bytes = await press({ heading: { check: 'https://conducteur.example/v/k7m2x9qa4t', recipient: 'Camille Roche' } }, 'a5');
    const { title, language, tagged, outline, pages } = await readPdf(bytes);
    expect([title, language, tagged]).toEqual(['L’Heure du débat – fiches – V3 – Camille Roche', 'fr-FR', true]);
    expect(outline.slice(0, 3).map(run)).toEqual(['Accroche', 'Génériqued’ouverture', 'Présentationdesinvités']);
    for (const page of pages) expect(page).toContain('À jour ? conducteur.example/v/k7m2x9qa4t');
    expect((await inspectPdf(bytes)).links).toEqual(['https://conducteur.example/v/k7m2x9qa4t']);
  });

  it('gives the same bytes twice, and one card that says so for an empty rundown', async () => {
    expect(Buffer.compare(await press(), await press())).toBe(0);
    const { pages } = await readPdf(await press({ rundown: { segments: [] } }));
    expect([pages.length, pages[0]?.includes('pas encore de séquence pour l’animation')]).toEqual([1, true]);
  });
});
