import { describe, expect, it } from '@jest/globals';
import type { Conducteur1 } from '#interchange';
import { printedShow } from './printed-show.js';

type Stance = Conducteur1['positions'][number]['stance'];

/** A show of one guest and nothing else, whose contributions seem to think this and that. */
const shown = (name: string, ...positions: readonly (readonly [author: string | null, stance: Stance])[]) => {
  const document: Conducteur1 = {
    format: 'conducteur/1',
    topic: { title: 'Le dimanche', pitch: null, venue: null, format: null, treatment: null, sector: null, articleTitle: null, articleAuthor: null, article: null, callToTakePart: null, speakerCount: null, articleDate: null, detectedLanguage: 'fr' },
    recording: null,
    agesOn: null,
    length: { targetSeconds: 60, plannedSeconds: 0, studioSeconds: 0 },
    segments: [], reserve: [], notSeated: [], emptyChairs: [], remarks: [], themes: [], questions: [], points: [], comments: [], sources: [],
    quotes: [{ id: 'q', source: 's', comment: null, author: name, start: 0, end: 4, text: 'Oui.', score: 0.5, theme: 't', date: null, age: null, reasons: [], spokenSeconds: 1 }],
    speakers: [{ id: 'p', name, role: 'guest', status: 'confirmed', application: null, title: '', organisation: '', seconds: 0, why: [], affinities: [] }],
    positions: positions.map(([author, stance]) => ({ source: 's', comment: null, author, stance, toConfirm: true, cues: [] })),
  };
  return printedShow(document, { locale: 'fr', zone: 'Europe/Paris', now: '2026-12-10T13:22:05Z' });
};
const positionOf = (...positions: Parameters<typeof shown> extends [string, ...infer Rest] ? Rest : never) => [...shown('Noé Tardif', ...positions).speakers.values()][0]?.position;

describe('printedShow', () => {
  it('gives a guest the position that their own contributions point to, however the name is written', () => {
    expect(positionOf(['TARDIF Noe', 'agree'], ['Noé Tardif', 'agree'], ['Zoé Marchetti', 'disagree'], [null, 'disagree'])).toBe('agree');
  });

  it('calls a position qualified where contributions point different ways, and gives none where none points anywhere', () => {
    expect(positionOf(['Noé Tardif', 'agree'], ['Noé Tardif', 'disagree'])).toBe('nuance');
    expect(positionOf(['Zoé Marchetti', 'agree'])).toBeUndefined();
  });

  it('gives a quote its theme and its weight', () => {
    expect([...shown('Noé Tardif').quotes.values()]).toEqual([{ text: 'Oui.', author: 'Noé Tardif', source: 'comment', date: null, old: false, byArticleAuthor: false, theme: 't', score: 0.5 }]);
  });
});
