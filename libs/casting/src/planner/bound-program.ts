import type { CompiledShow } from './compiled-show.js';
import { ProgramDraft, type LinearProgram } from './linear-program.js';

/**
 * The show without its order: which themes, who speaks in them, how long. Every plan is a solution of it, so its best value bounds
 * theirs. `whole` false leaves out that people and themes cannot be halved, which is quicker and looser.
 */
export function writeBoundProgram(show: CompiledShow, whole: boolean): LinearProgram {
  const { rules, T, S, instance } = show;
  const draft = new ProgramDraft();
  const choice = (cost: number, least = 0, most = 1) => draft.column(cost, least, most, whole);
  const part = 1 - rules.hostShare;
  const castable = (t: number) => show.able[t]!.length >= show.nmin[t]! && show.nmin[t]! <= show.nmax[t]! && show.min[t]! <= show.max[t]!;
  const themes = Array.from({ length: T }, (_, t) => t).filter(castable);
  const isIn = new Map(themes.map((t) => [t, choice(show.w[t]! + (show.lockedAt[t]! < 0 ? 0 : show.pref[t * rules.P + show.lockedAt[t]!]!), show.must[t]!)]));
  const above = new Map(themes.map((t) => [t, draft.column(-rules.alpha, 0, show.max[t]! - show.ideal[t]!)]));
  const below = new Map(themes.map((t) => [t, draft.column(-rules.alpha, 0, show.ideal[t]! - show.min[t]!)]));
  const speaks: { t: number; s: number; y: number; r: number }[] = themes.flatMap((t) =>
    Array.from(show.able[t]!, (s) => ({ t, s, y: choice(show.aff[t * S + s]!, show.held[t * S + s]! * show.must[t]!), r: draft.column(0, 0, part * show.max[t]!) })));
  const comes = new Map([...new Set(speaks.map(({ s }) => s))].map((s) => [s, choice(0)]));
  const count = [...isIn.values()].flatMap((z) => [z, 1]);
  draft.row(Math.max(2, rules.Pmin), rules.P, count);
  draft.row(0, rules.maxGuests, [...comes.values()].flatMap((g) => [g, 1]));
  const changes = draft.column(-rules.rho, 0, rules.P, whole);
  if (show.chairs > 0) draft.row(-Infinity, 2 * show.chairs, [...[...comes.values()].flatMap((g) => [g, 1]), changes, -show.chairs]);
  const closing = draft.column(0, rules.closeMin, rules.closeMax);
  const closingAway = draft.column(-rules.alpha, 0, Infinity);
  draft.row(-Infinity, rules.closeIdeal, [closing, 1, closingAway, -1]);
  draft.row(rules.closeIdeal, Infinity, [closing, 1, closingAway, 1]);
  const length = themes.flatMap((t) => [isIn.get(t)!, show.ideal[t]!, above.get(t)!, 1, below.get(t)!, -1]);
  const budget = rules.L - rules.pre - rules.brk;
  draft.row(budget, budget, [...length, closing, 1, changes, rules.tau]);
  writePositions(draft, show, isIn, choice);
  for (const t of themes) {
    const here = speaks.filter((one) => one.t === t);
    const z = isIn.get(t)!;
    draft.row(-Infinity, 0, [above.get(t)!, 1, z, show.ideal[t]! - show.max[t]!]);
    draft.row(-Infinity, 0, [below.get(t)!, 1, z, show.min[t]! - show.ideal[t]!]);
    draft.row(0, Infinity, [...here.flatMap(({ y }) => [y, 1]), z, -show.nmin[t]!]);
    draft.row(-Infinity, 0, [...here.flatMap(({ y }) => [y, 1]), z, -show.nmax[t]!]);
    draft.row(0, 0, [...here.flatMap(({ r }) => [r, 1]), z, -part * show.ideal[t]!, above.get(t)!, -part, below.get(t)!, part]);
    for (const { s, y, r } of here) {
      draft.row(-Infinity, 0, [y, 1, z, -1]);
      draft.row(-Infinity, 0, [y, 1, comes.get(s)!, -1]);
      draft.row(0, Infinity, [r, 1, y, -rules.minTurn]);
      draft.row(-Infinity, 0, [r, 1, y, -(part * show.max[t]! - rules.minTurn * (show.nmin[t]! - 1))]);
    }
    if (show.debate[t] === 1 && rules.beta > 0) {
      const debate = choice(rules.beta);
      for (const side of [1, 2]) draft.row(0, Infinity, [...here.filter(({ s }) => show.stance[t * S + s] === side).flatMap(({ y }) => [y, 1]), debate, -1]);
    }
  }
  for (const [a, b] of instance.incompat) if (isIn.has(a) && isIn.has(b)) draft.row(-Infinity, 1, a === b ? [isIn.get(a)!, 2] : [isIn.get(a)!, 1, isIn.get(b)!, 1]);
  writePeople(draft, show, speaks, comes);
  return draft.build();
}

/** Each position holds one theme: points for standing somewhere are not given twice. */
function writePositions(draft: ProgramDraft, show: CompiledShow, isIn: ReadonlyMap<number, number>, choice: (cost: number) => number): void {
  const { P } = show.rules;
  const at: number[][] = Array.from({ length: P }, () => []);
  for (const [t, z] of isIn) {
    if (show.lockedAt[t]! >= 0) continue;
    const points = Array.from(show.pref.subarray(t * P, (t + 1) * P));
    // What every position gives belongs to the theme; the rest to one position at most.
    const columns = points.map((point, p) => (point > Math.min(...points) ? [p, choice(point - Math.min(...points))] as const : null)).filter((one) => one !== null);
    if (Math.min(...points) !== 0) draft.row(0, 0, [choice(Math.min(...points)), 1, z, -1]);
    for (const [p, column] of columns) at[p]!.push(column);
    if (columns.length > 0) draft.row(-Infinity, 0, [...columns.flatMap(([, column]) => [column, 1]), z, -1]);
  }
  for (const columns of at) if (columns.length > 1) draft.row(-Infinity, 1, columns.flatMap((column) => [column, 1]));
}

/** Airtime, presence, fairness and quotas. */
function writePeople(draft: ProgramDraft, show: CompiledShow, speaks: readonly { readonly t: number; readonly s: number; readonly y: number; readonly r: number }[], comes: ReadonlyMap<number, number>): void {
  const { rules, instance } = show;
  const longest = rules.L * (1 - rules.hostShare);
  const [most, least] = [draft.column(-rules.lambda, 0, longest), draft.column(rules.lambda, 0, longest)];
  for (const [s, g] of comes) {
    const here = speaks.filter((one) => one.s === s);
    const airtime = here.flatMap(({ r }) => [r, 1]);
    draft.row(0, Infinity, [...airtime, g, -rules.X]);
    draft.row(-Infinity, 0, [...airtime, most, -1]);
    // Somebody who does not come does not hold the least down.
    draft.row(-longest, Infinity, [...airtime, least, -1, g, -longest]);
    draft.row(-Infinity, Math.min(show.presence[s]!, show.to[s]! - Math.max(rules.pre, show.from[s]!)), here.flatMap(({ t, y }) => [y, show.min[t]!]));
    draft.row(-Infinity, 0, [g, 1, ...here.flatMap(({ y }) => [y, -1])]);
  }
  for (const { members, lo, pen } of instance.quotas) {
    const missed = draft.column(-pen, 0, Infinity);
    draft.row(0, Infinity, [missed, 1, ...speaks.flatMap(({ s, r }) => [r, (members.includes(s) ? 1 : 0) - lo])]);
  }
}
