import { describe, expect, it } from '@jest/globals';
import { describePaper, type GuestCardsDocument } from '#print';
import type { SpeakerId } from '#rundown';
import { buildConducteur, type ConducteurChanges } from '../../print/testing/build-conducteur.js';
import { readPdf } from '../testing/read-pdf.js';
import { readPlaces } from '../testing/read-places.js';
import { pressDocument } from './press-document.js';

const describeExample = (changes?: ConducteurChanges, size: 'a4' | 'a5' = 'a4') => describePaper('guests', buildConducteur(changes), { size }) as GuestCardsDocument;
const press = (changes?: ConducteurChanges, size?: 'a4' | 'a5') => pressDocument(describeExample(changes, size));
const run = (text: string) => text.replace(/\s+/g, '');
const told = (biography: string): ConducteurChanges => ({
  speakers: new Map([...buildConducteur().speakers].map(([id, speaker]) => [id, { ...speaker, biography, pronunciation: 'ma-ËLLE', position: 'agree' as const, chair: 2, microphone: 'HF 2' }])),
});

describe('pressDocument, GuestCards', () => {
  it.each([['a4', 2], ['a5', 4]] as const)('sets every word of four guests on %s: %i pages', async (size, count) => {
    const document = describeExample(told('Trente ans de prêt.'), size);
    const { pages } = await readPdf(await press(told('Trente ans de prêt.'), size));
    const all = run(pages.join(' '));
    const texts = document.cards.flatMap((card) => [card.name, card.pronunciation, card.office, card.organisation, card.standing, card.position, card.seat, ...card.pieces.flatMap(({ kind, label, text, source }) => [label ?? '', kind === 'heading' ? text.toUpperCase() : text, source ?? ''])]);
    expect(texts.filter((text) => !all.includes(run(text)))).toEqual([]);
    expect(pages.length).toBe(count);
    expect(all.match(/Fiche\d\/4/g)).toEqual(['Fiche1/4', 'Fiche2/4', 'Fiche3/4', 'Fiche4/4']);
  });

  it('goes on to a further card where a life is longer than a card, losing no word and no foot', async () => {
    const bytes = await press(told('Elle a longtemps réparé. '.repeat(200)));
    const { pages, outline } = await readPdf(bytes);
    const all = run(pages.join(' '));
    expect(all.match(/longtemps/g)).toHaveLength(800);
    expect(all).toContain(run('Selin Erdoğan (2/'));
    expect(outline.map((title) => run(title).replace(/\(.*/, ''))).toEqual(['MaëlleDüsseldorf-Ÿves', 'ThibaultŁukasiewicz', 'SelinErdoğan', 'OusmaneM’Baye']);
    const feet = (await readPlaces(bytes)).filter(({ text }) => text.startsWith('Fiche')).map(({ top }) => Math.round(top));
    expect([...new Set(feet)].sort((a, b) => a - b)).toEqual([140, 288]);
  });

  it('takes names that no Latin font has, very long ones, and nobody at all', async () => {
    const names = ['李明', 'محمد العربي', '🦊', 'y'.repeat(60)];
    const speakers = new Map(['maelle', 'thibault', 'selin', 'ousmane'].map((id, index) => [id as SpeakerId, { name: names[index] ?? '', title: '', organisation: '', status: null }]));
    const { pages } = await readPdf(await press({ speakers }));
    for (const text of ['李明', '🦊', 'y'.repeat(60), run('imprimés avec Noto Emoji, Noto Naskh Arabic')]) expect(run(pages.join(' '))).toContain(text);
    const empty = await readPdf(await press({ rundown: { segments: [] } }));
    expect([empty.pages.length, empty.pages[0]?.includes('Aucun invité n’a encore de place')]).toEqual([1, true]);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(await press(), await press())).toBe(0);
  });
});
