import { describe, expect, it } from '@jest/globals';
import type { QuoteId, SpeakerId, ThemeId } from '#rundown';
import { buildConducteur, type ConducteurChanges } from '../../testing/build-conducteur.js';
import type { PrintedSpeaker } from '../printed-show.js';
import { describeGuestCards } from './describe-guest-cards.js';

const N = '\u202f';
const F = '\u00a0';
const cards = (changes?: ConducteurChanges) => describeGuestCards(buildConducteur(changes));
const told = (id: string, changes: Partial<PrintedSpeaker>) => {
  const { speakers } = buildConducteur();
  const speaker = speakers.get(id as SpeakerId);
  if (speaker === undefined) throw new Error(`The example has lost ${id}.`);
  return { speakers: new Map(speakers).set(id as SpeakerId, { ...speaker, ...changes }) };
};

describe('describeGuestCards', () => {
  it('gives each guest one card, in the order in which they first sit down; no host, nobody of the audience', () => {
    expect(cards().cards.map(({ name, standing }) => [name, standing])).toEqual([
      ['Maëlle Düsseldorf-Ÿves', ''],
      ['Thibault Łukasiewicz', 'à confirmer'],
      ['Selin Erdoğan', 'à reconfirmer'],
      ['Ousmane M’Baye', ''],
    ]);
  });

  it('describes a guest whole, a position as something to be confirmed', () => {
    const { quotes } = buildConducteur();
    const [first] = quotes.values();
    if (first === undefined) throw new Error('The example has lost its quotes.');
    const all = new Map(quotes)
      .set('m1' as QuoteId, { ...first, author: 'M’BAYE Ousmane', text: 'Une clé ne suffit pas.', theme: 'use' as ThemeId, score: 0.9 })
      .set('m2' as QuoteId, { ...first, author: 'Ousmane M’Baye', text: 'Le dimanche aussi est un jour de travail.', theme: 'work' as ThemeId, score: 0.3 })
      .set('m3' as QuoteId, { ...first, author: 'Ousmane M’Baye', text: 'Je suis moins bon.', theme: 'work' as ThemeId, score: 0.2 });
    all.delete('q-long' as QuoteId);
    const document = cards({
      ...told('ousmane', { pronunciation: 'ous-MANE mmm-BAÏ', biography: "Trente ans de prêt.\nA écrit 'Ouvert'.", position: 'nuance', chair: 3, microphone: 'HF 2' }),
      quotes: all,
    });
    expect(document.cards[3]).toEqual({
      name: 'Ousmane M’Baye',
      pronunciation: 'ous-MANE mmm-BAÏ',
      office: 'bibliothécaire',
      organisation: 'annexe du Port',
      standing: '',
      position: `Position${F}: nuancée (à confirmer)`,
      seat: `Place${F}3 · HF 2`,
      pieces: [
        { kind: 'biography', label: null, text: 'Trente ans de prêt.', source: null },
        { kind: 'biography', label: null, text: "A écrit 'Ouvert'.", source: null },
        { kind: 'heading', label: null, text: 'À entendre de cette personne', source: null },
        { kind: 'quote', label: 'Travailler le dimanche', text: `«${N}Le dimanche aussi est un jour de travail.${N}»`, source: `Ousmane M’Baye, commentaire, 3${F}novembre${F}2026` },
        { kind: 'quote', label: 'À quoi sert le lieu', text: `«${N}Une clé ne suffit pas.${N}»`, source: `M’BAYE Ousmane, commentaire, 3${F}novembre${F}2026` },
        { kind: 'heading', label: null, text: 'Dans le conducteur', source: null },
        { kind: 'line', label: '4', text: 'Présentation des invités', source: '19:06:00 · dure 1:20 · parole 0:20' },
        { kind: 'line', label: '6', text: `Débat 1${F}– Qui travaille le dimanche${N}?`, source: '19:10:00 · dure 6:40 · parole 2:00' },
        { kind: 'line', label: '12', text: 'Tour de table', source: expect.stringMatching(/ · dure 2:00 · parole 0:30$/) },
      ],
    });
  });

  it('says that nobody is seated, and leaves out what nobody told', () => {
    const empty = cards({ rundown: { segments: [] }, heading: { locale: 'en' } });
    expect([empty.cards, empty.words.empty]).toEqual([[], 'No guest has a seat in this rundown yet.']);
    expect(cards().cards[0]).toMatchObject({ pronunciation: '', position: '', seat: '' });
  });
});
