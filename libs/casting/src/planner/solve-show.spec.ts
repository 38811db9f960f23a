import { describe, expect, it } from '@jest/globals';
import { buildShowInstance } from '../../testing/build-show-instance.js';
import { checkPlan } from '../../testing/check-plan.js';
import { BUDGETS, EFFORTS, iterationsFor, type Budget } from './effort.js';
import type { ShowInstance } from './instance.js';
import type { ShowSolved } from './show-outcome.js';
import { solveShow } from './solve-show.js';

/** Small enough for a test, large enough to find a plan. */
const SMALL: Budget = { ...BUDGETS.quick, restarts: 2, iterations: 9000 };

const solved = (instance: ShowInstance, seed = 1): ShowSolved => {
  const outcome = solveShow(instance, { budget: SMALL, seed });
  if (outcome.outcome !== 'showSolved') throw new Error(`${instance.name}: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** The same show with its lists turned round and its ids renamed; `themes` and `people` give the new number of each. */
function turnedRound(instance: ShowInstance) {
  const [T, S] = [instance.themes.length, instance.speakers.length];
  const theme = (number: number) => T - 1 - number;
  const person = (number: number) => (number + 3) % S;
  const byTheme = <One>(values: Readonly<Record<number, One>>) => Object.fromEntries(Object.entries(values).map(([key, one]) => [theme(Number(key)), one]));
  const speakers: ShowInstance['speakers'][number][] = [];
  for (const [number, speaker] of instance.speakers.entries()) speakers[person(number)] = { ...speaker, id: `renamed ${speaker.id}`, aff: byTheme(speaker.aff), stance: byTheme(speaker.stance) };
  const turned: ShowInstance = {
    ...instance,
    themes: instance.themes.toReversed().map((one) => ({ ...one, id: `renamed ${one.id}` })),
    speakers,
    prec: instance.prec.map(([a, b]): [number, number] => [theme(a), theme(b)]).reverse(),
    incompat: instance.incompat.map(([a, b]): [number, number] => [theme(b), theme(a)]),
    quotas: instance.quotas.map((quota) => ({ ...quota, members: quota.members.map(person).reverse() })).reverse(),
  };
  return { turned, theme, person };
}

describe('solveShow', () => {
  it.each([1, 2, 3, 4, 5, 6])('keeps every rule and counts as an evaluator of its own does (show %i)', (seed) => {
    const instance = buildShowInstance({ seed, themes: seed % 2 ? 8 : 10, speakers: seed % 2 ? 8 : 12 });
    const { plan, value } = solved(instance);
    const checked = checkPlan(instance, plan);
    expect(checked.broken).toEqual([]);
    expect(value.total).toBeCloseTo(checked.value, 6);
  });

  it('plans a show with locks of every kind as they ask', () => {
    const free = buildShowInstance({ seed: 3, themes: 8, speakers: 8 });
    const { plan } = solved(free);
    const [first, second] = [plan.segs[0]!, plan.segs[1]!];
    const instance: ShowInstance = {
      ...free,
      locks: [
        { kind: 'pos', theme: first.theme, pos: 1 },
        { kind: 'dur', theme: first.theme, dur: free.themes[first.theme]!.ideal - 3 },
        { kind: 'speaker', theme: second.theme, speaker: second.speakers[0]! },
        { kind: 'exclude', theme: second.theme, speaker: second.speakers[1]! },
      ],
      prec: [], incompat: [],
    };
    const locked = solved(instance);
    expect(checkPlan(instance, locked.plan).broken).toEqual([]);
    expect(locked.value.total).toBeCloseTo(checkPlan(instance, locked.plan).value, 6);
  });

  it('gives the same plan twice, and whatever the order of the lists and the names', () => {
    const instance = buildShowInstance({ seed: 4, themes: 10, speakers: 12 });
    const plan = solved(instance).plan;
    expect(solved(instance).plan).toEqual(plan);
    const { turned, theme, person } = turnedRound(instance);
    const moved = solved(turned).plan;
    expect(moved.segs.map((seg) => seg.theme)).toEqual(plan.segs.map((seg) => theme(seg.theme)));
    expect(moved.segs.map((seg) => seg.speakers)).toEqual(plan.segs.map((seg) => seg.speakers.map(person).sort((a, b) => a - b)));
    expect(moved.segs.map((seg) => seg.dur)).toEqual(plan.segs.map((seg) => seg.dur));
    expect(checkPlan(turned, moved).value).toBeCloseTo(checkPlan(instance, plan).value, 9);
  });

  it('gives the same plan when every weight is twice as much', () => {
    const instance = buildShowInstance({ seed: 2, themes: 8, speakers: 8 });
    const { prm } = instance;
    const doubled: ShowInstance = {
      ...instance,
      prm: { ...prm, alpha: 2 * prm.alpha, lambda: 2 * prm.lambda, rho: 2 * prm.rho, beta: 2 * prm.beta },
      themes: instance.themes.map((one) => ({ ...one, w: 2 * one.w, posPref: one.posPref.map((points) => 2 * points) })),
      // Half a point for long standing cannot be doubled.
      speakers: instance.speakers.map((one) => ({ ...one, senior: false, aff: Object.fromEntries(Object.entries(one.aff).map(([key, points]) => [key, 2 * points])) })),
      quotas: instance.quotas.map((quota) => ({ ...quota, pen: 2 * quota.pen })),
    };
    const plain = { ...instance, speakers: instance.speakers.map((one) => ({ ...one, senior: false })) };
    expect(solved(doubled).plan).toEqual(solved(plain).plan);
  });

  it('tells better and better plans, each of them whole', () => {
    const instance = buildShowInstance({ seed: 5, themes: 8, speakers: 8 });
    const values: number[] = [];
    solveShow(instance, { budget: SMALL, onBetter: (plan, value) => {
      expect(checkPlan(instance, plan)).toMatchObject({ broken: [] });
      expect(checkPlan(instance, plan).value).toBeCloseTo(value, 6);
      values.push(value);
    } });
    expect(values.length).toBeGreaterThan(3);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it('says for everybody why they sit there or do not come', () => {
    const instance = buildShowInstance({ seed: 1, themes: 20, speakers: 40 });
    const { plan, people, absent } = solved(instance);
    const guests = new Set(plan.segs.flatMap(({ seated }) => seated));
    expect(people.map(({ speaker }) => speaker)).toEqual([...guests].sort((a, b) => a - b));
    expect([...people, ...absent].map(({ speaker }) => speaker).sort((a, b) => a - b)).toEqual([...instance.speakers.keys()]);
    for (const { speaker, seats, airtime } of people) {
      expect(seats.map(({ theme }) => theme)).toEqual(plan.segs.filter(({ speakers }) => speakers.includes(speaker)).map(({ theme }) => theme));
      expect(airtime).toBeCloseTo(plan.segs.reduce((sum, { speech }) => sum + (speech[speaker] ?? 0), 0), 9);
    }
  });

  it('stops when the clock says so, and says it', () => {
    const instance = buildShowInstance({ seed: 1, themes: 10, speakers: 12 });
    let now = 0;
    const outcome = solveShow(instance, { effort: 'deep', clock: () => (now += 10) });
    expect(outcome).toMatchObject({ work: { interrupted: true } });
  });

  it('says so when the clock ended the proof alone', () => {
    const instance = buildShowInstance({ seed: 1, themes: 8, speakers: 8 });
    const bound = (status: 'stopped' | 'outOfTime') => ({ solve: () => ({ status, value: -Infinity, bound: 1000, columns: new Float64Array() }) });
    expect(solveShow(instance, { budget: SMALL, bound: bound('stopped') })).toMatchObject({ work: { interrupted: false } });
    expect(solveShow(instance, { budget: SMALL, bound: bound('outOfTime') })).toMatchObject({ bound: expect.closeTo(1000, 3), work: { interrupted: true } });
  });

  it.each(EFFORTS)('ends at its ceiling on a show that is far too large for its question, and says so (%s)', (effort) => {
    const instance = farTooLarge();
    const { ceilingSeconds } = BUDGETS[effort];
    let now = 0;
    let programs = 0;
    const never = { solve: () => (programs++, { status: 'stopped' as const, value: 0, bound: Infinity, columns: new Float64Array() }) };
    // Every look at the clock finds a quarter of the ceiling gone.
    const outcome = solveShow(instance, { effort, polish: never, bound: never, clock: () => (now += ceilingSeconds / 4) });
    if (outcome.outcome !== 'showSolved') throw new Error(outcome.outcome);
    expect(checkPlan(instance, outcome.plan).broken).toEqual([]);
    // Neither polished after the ceiling nor proven: the program would not fit into any memory worth its answer.
    expect({ programs, bound: outcome.bound, ...outcome.work, iterations: 0 }).toMatchObject({ programs: 0, bound: null, polished: 0, interrupted: true });
    expect(outcome.people.length + outcome.absent.length).toBe(500);
  });

  it('ends within its steps on such a show where no clock is given', () => {
    const instance = farTooLarge();
    const { plan, bound, work } = solved(instance);
    expect(checkPlan(instance, plan).broken).toEqual([]);
    expect({ bound, interrupted: work.interrupted, iterations: work.iterations }).toEqual({ bound: null, interrupted: false, iterations: 2 * iterationsFor({ able: [new Int32Array(1000)] }, SMALL) });
  });

  it('plans a show for one guest, and says what is missing without any', () => {
    const drawn = buildShowInstance({ seed: 2, themes: 8, speakers: 1, rules: { Y: 624 } });
    const everything = Object.fromEntries(drawn.themes.map((_, t) => [t, 4]));
    const instance: ShowInstance = {
      ...drawn,
      themes: drawn.themes.map((theme) => ({ ...theme, nmin: 1, must: false })),
      speakers: [{ ...drawn.speakers[0]!, aff: everything, stance: {}, from: 0, to: 624, maxPresence: 624, status: 'confirmed' }],
    };
    const { plan, people, absent } = solved(instance);
    expect(checkPlan(instance, plan).broken).toEqual([]);
    expect({ people: people.map(({ speaker }) => speaker), absent }).toEqual({ people: [0], absent: [] });
    const nobody = { ...instance, speakers: [], quotas: [] };
    expect(solveShow(nobody, { budget: SMALL })).toEqual({ outcome: 'showImpossible', obstacles: expect.arrayContaining([{ obstacle: 'nobodyToSpeak', speakers: 0, declined: 0 }]) });
  });
});

/** Two hundred themes and five hundred people. */
function farTooLarge(): ShowInstance {
  const large = buildShowInstance({ seed: 1, themes: 200, speakers: 500 });
  return { ...large, themes: large.themes.map((theme) => ({ ...theme, must: false })) };
}
