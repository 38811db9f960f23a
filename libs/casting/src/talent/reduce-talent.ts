import type { TalentProblem } from './talent-problem.js';

/** A problem that cannot be made smaller: connected, no two scenes or actors alike, everybody in several scenes but not in all. */
export interface TalentPart extends TalentProblem {
  /** The scenes of the whole problem that each scene here stands for, in file order. */
  readonly scenes: readonly (readonly number[])[];
  /** The actors of the whole problem that each actor here stands for. */
  readonly actors: readonly (readonly number[])[];
}

/**
 * Splits a problem into parts whose best orders, one after the other, are a best order of the whole; waiting adds up.
 * Scenes with the same actors belong together; who plays in one of them, in all, or for nothing never waits for pay.
 */
export function reduceTalent(problem: TalentProblem): readonly TalentPart[] {
  return reduce({ ...problem, scenes: problem.durations.map((_, scene) => [scene]), actors: problem.pays.map((_, actor) => [actor]) });
}

function reduce(part: TalentPart): readonly TalentPart[] {
  const smaller = mergeActors(mergeScenes(part));
  const groups = connected(smaller);
  if (groups.length === 1 && smaller.casts.length === part.casts.length && smaller.pays.length === part.pays.length) return [smaller];
  return groups.flatMap((scenes) => reduce(restrict(smaller, scenes)));
}

function mergeScenes(part: TalentPart): TalentPart {
  const groups = groupBy(part.casts.keys(), (scene) => part.casts[scene]!.join());
  return {
    ...part,
    durations: groups.map((group) => group.reduce((sum, scene) => sum + part.durations[scene]!, 0)),
    casts: groups.map((group) => part.casts[group[0]!]!),
    scenes: groups.map((group) => group.flatMap((scene) => part.scenes[scene]!)),
  };
}

function mergeActors(part: TalentPart): TalentPart {
  const played = playedBy(part);
  const waits = [...part.pays.keys()].filter((actor) => part.pays[actor]! > 0 && played[actor]!.length > 1 && played[actor]!.length < part.casts.length);
  const groups = groupBy(waits, (actor) => played[actor]!.join());
  const casts: number[][] = part.casts.map(() => []);
  groups.forEach((group, index) => played[group[0]!]!.forEach((scene) => casts[scene]!.push(index)));
  return {
    ...part,
    pays: groups.map((group) => group.reduce((sum, actor) => sum + part.pays[actor]!, 0)),
    casts,
    actors: groups.map((group) => group.flatMap((actor) => part.actors[actor]!)),
  };
}

// Scenes reached from one another by common actors, in the order of their first scenes.
function connected(part: TalentPart): readonly (readonly number[])[] {
  const above = part.casts.map((_, scene) => scene);
  const top = (scene: number): number => {
    let at = scene;
    while (above[at] !== at) at = above[at]!;
    return at;
  };
  for (const [first, ...others] of playedBy(part)) {
    for (const other of others) {
      const tops = [top(first!), top(other)];
      above[Math.max(...tops)] = Math.min(...tops);
    }
  }
  return groupBy(above.keys(), (scene) => String(top(scene)));
}

function restrict(part: TalentPart, scenes: readonly number[]): TalentPart {
  const actors = [...new Set(scenes.flatMap((scene) => part.casts[scene]!))].sort((a, b) => a - b);
  const indexOf = new Map(actors.map((actor, index) => [actor, index]));
  return {
    pays: actors.map((actor) => part.pays[actor]!),
    durations: scenes.map((scene) => part.durations[scene]!),
    casts: scenes.map((scene) => part.casts[scene]!.map((actor) => indexOf.get(actor)!)),
    scenes: scenes.map((scene) => part.scenes[scene]!),
    actors: actors.map((actor) => part.actors[actor]!),
  };
}

/** For each actor the scenes they play in, ascending. */
export function playedBy(problem: TalentProblem): readonly (readonly number[])[] {
  const played: number[][] = problem.pays.map(() => []);
  problem.casts.forEach((cast, scene) => cast.forEach((actor) => played[actor]!.push(scene)));
  return played;
}

function groupBy(numbers: Iterable<number>, keyOf: (one: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const one of numbers) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
