import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costOfOrder } from './cost-of-order.js';
import { solveTalent } from './solve-talent.js';
import type { TalentProblem } from './talent-problem.js';

/** The least cost by trying every set of scenes that can come first; shares nothing with the solver. */
function leastCost({ durations, pays, casts }: TalentProblem): number {
  const least = new Float64Array(1 << casts.length).fill(Infinity);
  least[0] = 0;
  for (let first = 0; first < least.length; first++) {
    const plays = (done: boolean) => new Set(casts.flatMap((cast, scene) => (((first >> scene) & 1) === (done ? 1 : 0) ? cast : [])));
    const [past, future] = [plays(true), plays(false)];
    casts.forEach((cast, scene) => {
      if (((first >> scene) & 1) === 1) return;
      const paid = [...pays.keys()].filter((actor) => cast.includes(actor) || (past.has(actor) && future.has(actor))).reduce((sum, actor) => sum + pays[actor]!, 0);
      const next = first | (1 << scene);
      least[next] = Math.min(least[next]!, least[first]! + paid * durations[scene]!);
    });
  }
  return least.at(-1)!;
}

const problems = (mostScenes: number, mostActors: number) =>
  fc.integer({ min: 0, max: mostActors }).chain((actors) =>
    fc.record({
      pays: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: actors, maxLength: actors }),
      scenes: fc.array(fc.tuple(fc.nat(4), fc.subarray([...Array(actors).keys()])), { maxLength: mostScenes }),
    }),
  ).map(({ pays, scenes }): TalentProblem => ({ pays, durations: scenes.map(([duration]) => duration), casts: scenes.map(([, cast]) => cast) }));

/** Scenes in which everybody plays with everybody else now and then, so that nothing can be merged or split. */
function tangle(scenes: number, actors: number, seed: number): TalentProblem {
  let state = seed;
  const draw = (below: number) => ((state = (state * 48271) % 2147483647) >> 8) % below;
  return {
    durations: Array.from({ length: scenes }, () => 1 + draw(4)),
    pays: Array.from({ length: actors }, () => 1 + draw(30)),
    casts: Array.from({ length: scenes }, () => [...Array(actors).keys()].filter(() => draw(10) < 4)),
  };
}

const zero = (order: readonly number[]) => order.map((scene) => scene - 1);

describe('solveTalent', () => {
  it('finds the least cost, proves it and says what it consists of', () => {
    fc.assert(
      fc.property(problems(8, 6), (problem) => {
        const { order, cost, waiting, proven, atLeast } = solveTalent(problem);
        expect(zero(order).sort((a, b) => a - b)).toEqual([...problem.durations.keys()]);
        expect({ cost, waiting }).toEqual(costOfOrder(problem, zero(order)));
        expect({ cost, proven, atLeast }).toEqual({ cost: leastCost(problem), proven: true, atLeast: cost });
      }),
      { numRuns: 80 },
    );
  });

  it.each([1, 2])('does so where many orders are nearly equal (%i)', (seed) => {
    const problem = tangle(12, 7, seed);
    const { cost, proven } = solveTalent(problem);
    expect({ cost, proven }).toEqual({ cost: leastCost(problem), proven: true });
  });

  it('stops at its ceiling with a good order and a true bound, and says so', () => {
    const problem = tangle(13, 9, 7);
    const least = leastCost(problem);
    const found = solveTalent(problem, { mostStates: 40 });
    expect({ proven: found.proven, mostStates: found.mostStates, within: found.states <= 40 }).toEqual({ proven: false, mostStates: 40, within: true });
    expect(found.atLeast).toBeLessThanOrEqual(least);
    expect(found.cost).toBeGreaterThanOrEqual(least);
    expect(found.cost).toBe(costOfOrder(problem, zero(found.order)).cost);
  });

  it('answers the same for the same seed', () => {
    const problem = tangle(16, 9, 3);
    expect(solveTalent(problem, { seed: 5, mostStates: 500 })).toEqual(solveTalent(problem, { seed: 5, mostStates: 500 }));
  });

  it('takes more actors than it can search through', () => {
    const problem = tangle(16, 40, 11);
    const found = solveTalent(problem);
    expect(zero(found.order).sort((a, b) => a - b)).toEqual([...problem.durations.keys()]);
    expect({ proven: found.proven, states: found.states, cost: found.cost }).toEqual({ proven: false, states: 0, cost: costOfOrder(problem, zero(found.order)).cost });
  });

  it('leaves nobody waiting where nobody has to', () => {
    const chain: TalentProblem = { durations: [2, 1, 3, 1, 2], pays: [5, 6, 7, 8], casts: [[0, 1], [2, 3], [1, 2], [0], [3]] };
    expect(solveTalent(chain)).toMatchObject({ waiting: 0, cost: 5 * 3 + 6 * 5 + 7 * 4 + 8 * 3, proven: true });
  });
});
