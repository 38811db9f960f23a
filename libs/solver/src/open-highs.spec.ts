import GLPK from 'glpk.js/node';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BUDGETS, boundShow, prepareShow, solveShow, type LinearProgram, type LinearSolver, type Lock, type ShowInstance } from '#casting';
import { buildShowInstance } from '../../casting/testing/build-show-instance.js';
import { checkPlan } from '../../casting/testing/check-plan.js';
import { writeWholeShow } from '../../casting/testing/whole-show-program.js';
import { openHighs } from './open-highs.js';

let highs: LinearSolver;
beforeAll(async () => {
  highs = await openHighs();
});

/** Three segments of three or four themes: small enough for every order to be proven. */
const tiny = (seed: number, themes = 3): ShowInstance => {
  const instance = buildShowInstance({ seed, themes, speakers: 5, rules: { P: 3, Pmin: 2, L: 340, brkLo: 100, brkHi: 230, seats: 4, maxGuests: 5, Y: 150 } });
  return { ...instance, themes: instance.themes.map((theme) => ({ ...theme, min: Math.round(theme.min * 0.8), max: theme.max + 30, must: false })) };
};
const budget = { ...BUDGETS.quick, iterations: 12_000, polished: 8, whole: 2 };
const optimumOf = (instance: ShowInstance) => highs.solve(writeWholeShow(instance), { nodes: 20_000, gap: 1e-9 });

describe('openHighs', () => {
  it('solves what can be checked by hand', () => {
    const program: LinearProgram = {
      cost: Float64Array.of(30, 50), lower: Float64Array.of(0, 0), upper: Float64Array.of(Infinity, Infinity), whole: Uint8Array.of(1, 1),
      rowLower: Float64Array.of(-Infinity, -Infinity), rowUpper: Float64Array.of(40, 50), rowStarts: Int32Array.of(0, 2, 4), indices: Int32Array.of(0, 1, 0, 1), values: Float64Array.of(1, 2, 2, 1),
    };
    const { status, value, bound, columns } = highs.solve(program);
    expect({ status, value, bound, columns: [...columns].map(Math.round) }).toEqual({ status: 'optimal', value: 1100, bound: 1100, columns: [20, 10] });
    expect(highs.solve({ ...program, rowUpper: Float64Array.of(-1, 50) }).status).toBe('infeasible');
  });

  it.each([1, 2])('agrees with another solver on a whole show (show %i)', async (seed) => {
    const program = writeWholeShow(tiny(seed));
    const ours = highs.solve(program, { gap: 1e-9 });
    expect(ours.status).toBe('optimal');
    expect(await solveByGlpk(program)).toBeCloseTo(ours.value, 4);
  });
});

describe('a plan', () => {
  it.each([1, 2, 3, 5])('is the proven optimum of a small show, and never above it or its bound (show %i)', (seed) => {
    const instance = tiny(seed, 4);
    const optimum = optimumOf(instance);
    expect(optimum.status).toBe('optimal');
    const outcome = solveShow(instance, { budget, polish: highs, bound: highs });
    if (outcome.outcome !== 'showSolved') throw new Error(outcome.outcome);
    expect(checkPlan(instance, outcome.plan).broken).toEqual([]);
    expect(outcome.value.total).toBeCloseTo(optimum.value, 4);
    expect(outcome.bound!).toBeGreaterThanOrEqual(optimum.value - 1e-6);
    for (const nodes of [0, 50]) expect(boundShow(prepareShow(instance).show, highs, { boundNodes: nodes, boundSeconds: 20 }).bound!).toBeGreaterThanOrEqual(optimum.value - 1e-6);
  });

  it.each([1, 2, 4, 7])('is worth no more than its bound (show %i)', (seed) => {
    const instance = buildShowInstance({ seed, themes: 6 + seed, speakers: 8 + seed });
    const outcome = solveShow(instance, { budget: { ...budget, iterations: 8000 }, polish: highs, bound: highs });
    if (outcome.outcome !== 'showSolved') throw new Error(outcome.outcome);
    expect(outcome.bound!).toBeGreaterThanOrEqual(outcome.value.total);
    expect(checkPlan(instance, outcome.plan)).toMatchObject({ broken: [] });
    expect(outcome.value.total).toBeCloseTo(checkPlan(instance, outcome.plan).value, 6);
  });

  it('is polished to no less than the search left it', () => {
    const instance = buildShowInstance({ seed: 3, themes: 8, speakers: 8 });
    const [plain, polished] = [solveShow(instance, { budget }), solveShow(instance, { budget, polish: highs })];
    if (plain.outcome !== 'showSolved' || polished.outcome !== 'showSolved') throw new Error('no plan');
    expect(polished.value.total).toBeGreaterThanOrEqual(plain.value.total);
  });
});

describe('a wish more', () => {
  const instance = tiny(2, 4);
  const lock = (lock: Lock): ShowInstance => ({ ...instance, locks: [lock] });
  it.each<[string, ShowInstance]>([
    ['a theme that must be in', { ...instance, themes: instance.themes.map((theme, k) => ({ ...theme, must: k === 1 })) }],
    ['a precedence', { ...instance, prec: [...instance.prec, [3, 2]] }],
    ['an exclusion', { ...instance, incompat: [...instance.incompat, [0, 1]] }],
    ['a locked position', lock({ kind: 'pos', theme: 0, pos: 1 })],
    ['a locked speaker', lock({ kind: 'exclude', theme: 0, speaker: 0 })],
    ['a chair less', { ...instance, prm: { ...instance.prm, seats: 3 } }],
    ['a shorter silence', { ...instance, prm: { ...instance.prm, Y: 60 } }],
    ['somebody who leaves early', { ...instance, speakers: instance.speakers.map((speaker, k) => (k === 1 ? { ...speaker, to: 200 } : speaker)) }],
  ])('never raises the optimum: %s', (_wish, asked) => {
    const { status, value } = optimumOf(asked);
    expect(status === 'infeasible' ? -Infinity : value).toBeLessThanOrEqual(optimumOf(instance).value + 1e-6);
  });
});

async function solveByGlpk({ cost, lower, upper, whole, rowLower, rowUpper, rowStarts, indices, values }: LinearProgram): Promise<number> {
  const glpk = await GLPK();
  const name = (column: number) => `c${column}`;
  const bounds = (least: number, most: number) =>
    least === most ? { type: glpk.GLP_FX, lb: least, ub: most } : least === -Infinity ? { type: glpk.GLP_UP, lb: 0, ub: most } : most === Infinity ? { type: glpk.GLP_LO, lb: least, ub: 0 } : { type: glpk.GLP_DB, lb: least, ub: most };
  const { result } = await glpk.solve({
    name: 'show',
    objective: { direction: glpk.GLP_MAX, name: 'value', vars: [...cost].map((coef, column) => ({ name: name(column), coef })) },
    subjectTo: [...rowLower].map((least, row) => ({
      name: `r${row}`,
      vars: Array.from({ length: rowStarts[row + 1]! - rowStarts[row]! }, (_, k) => ({ name: name(indices[rowStarts[row]! + k]!), coef: values[rowStarts[row]! + k]! })),
      bnds: bounds(least, rowUpper[row]!),
    })),
    bounds: [...lower].map((least, column) => ({ name: name(column), ...bounds(least, upper[column]!) })),
    generals: [...whole].flatMap((marked, column) => (marked ? [name(column)] : [])),
  }, { msglev: glpk.GLP_MSG_OFF, presol: true, tmlim: 60 });
  return result.z;
}
