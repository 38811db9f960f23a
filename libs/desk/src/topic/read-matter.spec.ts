import { findPositions, pickMatter, readTopicPage, remarkOnReading } from '#editorial';
import { describe, expect, it } from '@jest/globals';
import { writeTopicPage } from '../../../editorial/testing/write-topic-page.js';
import { keepLast } from '../planning/keep-last.js';
import { openPlannerHere } from '../planning/plan-here.js';
import type { ReadingRequest } from '../ports/planner.js';
import { besidePage, readMatter, type Engine } from './read-matter.js';

const SAID = "Le clocher n'est pas un décor, c'est une promesse que la commune a oubliée.";
const given = { kind: 'comment' as const, author: 'Wanda Esterel', text: SAID, question: null, date: null };
const request = (overrides: Partial<ReadingRequest> = {}): ReadingRequest => ({ pageText: writeTopicPage(), title: null, ...overrides });

describe('a reading', () => {
  it('counts once what the page meanwhile holds itself', () => {
    const page = readTopicPage(writeTopicPage({ comments: [['Esterel Wanda', SAID]] }));
    expect(besidePage(page, { contributions: [given, { ...given, text: `${SAID} Et voilà.` }] }).contributions).toEqual([{ ...given, text: `${SAID} Et voilà.` }]);
    expect(readMatter(request({ contributions: [given] })).matter.sources.filter(({ author }) => author === 'Wanda Esterel')).toHaveLength(1);
  });

  it('ranks the engine’s own pieces, and tells which themes and acts are the producer’s', () => {
    const plain = readMatter(request());
    expect([...plain.ranks.keys()]).toEqual([...plain.matter.quotes, ...plain.matter.questions].map(({ id }) => id));
    expect([plain.themesByHand, plain.lost, plain.language]).toEqual([[], [], 'fr']);
    const [quote] = plain.matter.quotes;
    const drop = { act: { act: 'drop' as const, piece: quote!.id }, pieces: [{ piece: quote!, at: 0 }], themes: [] };
    const lost = { ...drop, pieces: [{ piece: { ...quote!, source: 's-gone', text: 'Personne n’a jamais écrit cela sur cette page.' }, at: 0 }] };
    const shaped = readMatter(request({ acts: [drop, lost] }));
    expect(shaped.matter.quotes.map(({ id }) => id)).not.toContain(quote!.id);
    expect(shaped.lost).toEqual([{ act: 1, why: expect.objectContaining({ code: 'hand.sourceGone' }) }]);
  });

  it('does an act on what was just read without reading again, and plans from it', async () => {
    const engine = { readTopicPage, pickMatter, findPositions, remarkOnReading };
    const asked: string[] = [];
    const counting = Object.fromEntries(Object.entries(engine).map(([name, work]) => [
      name, (...values: unknown[]) => (asked.push(name), (work as (...all: unknown[]) => unknown)(...values)),
    ])) as unknown as Engine;
    const planner = openPlannerHere(counting);
    const { matter } = await planner.read(request());
    const shaped = await planner.shape(request(), { act: 'pin', piece: matter.quotes.at(-1)!.id });
    if (shaped.outcome !== 'actDone') throw new Error(shaped.outcome);
    expect(shaped.reading.matter.quotes[0]!.id).toBe(matter.quotes.at(-1)!.id);
    const planned = await planner.plan({ ...request(), acts: [shaped.act], title: 'x', applications: [], start: null, targetSeconds: 1_560, seats: 3 }, () => undefined);
    expect(planned.outcome).toBe('ShowPlanned');
    expect(asked.filter((name) => name === 'readTopicPage')).toEqual(['readTopicPage']);
    expect(await planner.shape(request(), { act: 'merge', theme: matter.themes[0]!.id, into: matter.themes[0]!.id })).toEqual({ outcome: 'ActRefused', code: 'mergeIntoItself' });
  });
});

describe('keepLast', () => {
  it('answers as it would without a memory, and forgets what was asked longest ago', () => {
    const made: string[] = [];
    const ask = keepLast(2, (one: string, other: number) => (made.push(one + other), { one, other }), (one, other) => [one, other]);
    const first = ask('a', 1);
    expect([ask('b', 1), ask('a', 1)]).toEqual([{ one: 'b', other: 1 }, first]);
    expect(ask('a', 1)).toBe(first);
    ask('c', 1);
    ask('b', 1);
    ask('c', 1);
    expect(made).toEqual(['a1', 'b1', 'c1', 'b1']);
  });
});
