import { describe, expect, it } from '@jest/globals';
import { SEGMENT_KINDS } from '../segment.js';
import { countPieces } from './count-pieces.js';
import { refuseTemplate } from './refuse-template.js';
import { HOUSE_SHOW_KEYS, HOUSE_SHOWS } from './house-shows.js';
import { SHOW_PIECES, type ShowTemplate } from './show-template.js';
import { TALKSHOW } from './talkshow.js';

const debates = (minutes: number) => countPieces(TALKSHOW, minutes * 60).debates;

describe('TALKSHOW', () => {
  it('is a template, with a piece for every kind of line', () => {
    expect(refuseTemplate(TALKSHOW)).toBeNull();
    expect(new Set(SHOW_PIECES.map((piece) => TALKSHOW.pieces[piece].kind))).toEqual(new Set(SEGMENT_KINDS));
  });

  it('fills 52 minutes with five people exactly', () => {
    const { debates: held, breaks, questions } = countPieces(TALKSHOW, 3120);
    const counts = { introduction: 5, lastWord: 5, debate: held, break: breaks, question: questions, menu: 0, tape: 0, sting: 0, offAir: 0 } as const;
    const ideal = SHOW_PIECES.reduce((sum, piece) => sum + (piece in counts ? counts[piece as keyof typeof counts] : 1) * TALKSHOW.pieces[piece].seconds.idealSeconds, 0);
    expect([ideal, held, breaks, questions]).toEqual([3120, 3, 1, 4]);
  });
});

describe('the shows of the house', () => {
  it('are the five, with a name in each language', () => {
    expect(HOUSE_SHOWS.map(({ key }) => key)).toEqual([...HOUSE_SHOW_KEYS]);
    expect(HOUSE_SHOWS.map(({ names, targetSeconds }) => [names.fr, targetSeconds / 60])).toEqual([['Talkshow 52′', 52], ['Format court 26′', 26], ['Interview croisée', 26], ['Débat', 52], ['Talk 90′', 90]]);
    expect(new Set(HOUSE_SHOWS.map(({ names }) => names.en)).size).toBe(5);
  });

  it.each(HOUSE_SHOWS.map((show) => [show.names.fr, show] as const))('%s is a template whose ideal durations fill its length exactly', (_, { template, targetSeconds, seats }) => {
    expect(refuseTemplate(template)).toBeNull();
    const { debates: held, breaks, questions } = countPieces(template, targetSeconds);
    const counts: Readonly<Partial<Record<string, number>>> = { introduction: seats, lastWord: seats, debate: held, break: breaks, question: questions, menu: 0, tape: 0, sting: 0, offAir: 0 };
    const ideal = SHOW_PIECES.reduce((sum, piece) => sum + (counts[piece] ?? 1) * template.pieces[piece].seconds.idealSeconds, 0);
    expect(ideal).toBe(targetSeconds);
  });
});

describe('countPieces', () => {
  it('holds debates as the lengths it knows tell', () => {
    expect([5, 20, 26, 32.5, 39, 52, 60, 61, 90, 180].map(debates)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 5, 11]);
  });

  it('knows templates without breaks, and with one length only', () => {
    const template: ShowTemplate = { ...TALKSHOW, debates: [{ targetSeconds: 600, count: 2 }], breakEverySeconds: 0, questionEverySeconds: 0 };
    expect(countPieces(template, 3000)).toEqual({ debates: 2, breaks: 0, questions: 0 });
  });
});

describe('refuseTemplate', () => {
  it.each<[string, Partial<ShowTemplate>, object]>([
    ['bounds out of order', { pieces: { ...TALKSHOW.pieces, debate: { ...TALKSHOW.pieces.debate, seconds: { minSeconds: 9, idealSeconds: 3, maxSeconds: 10 } } } }, { code: 'secondsOutOfOrder', piece: 'debate' }],
    ['a share that is none', { pieces: { ...TALKSHOW.pieces, opening: { ...TALKSHOW.pieces.opening, hostPercent: 120 } } }, { code: 'hostPercentOutOfRange', piece: 'opening' }],
    ['lengths out of order', { debates: [{ targetSeconds: 600, count: 2 }, { targetSeconds: 600, count: 3 }] }, { code: 'debatesOutOfOrder', piece: null }],
    ['no lengths', { debates: [] }, { code: 'debatesOutOfOrder', piece: null }],
    ['half a second', { breakEverySeconds: 0.5 }, { code: 'everyOutOfRange', piece: null }],
  ])('refuses %s', (_, change, refusal) => expect(refuseTemplate({ ...TALKSHOW, ...change })).toEqual({ outcome: 'templateRefused', ...refusal }));
});
