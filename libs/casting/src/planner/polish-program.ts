import type { CompiledShow } from './compiled-show.js';
import { ProgramDraft, type LinearProgram } from './linear-program.js';
import type { PlannedSegment } from './instance.js';

/** A plan whose order, speakers, break and seats are settled; durations and speech are still open. */
export interface SeatedDraft {
  readonly segs: readonly Pick<PlannedSegment, 'theme' | 'speakers' | 'seated'>[];
  readonly breakAfter: number;
}

/** The program of durations and speech, and where its columns are. */
export interface PolishProgram {
  readonly program: LinearProgram;
  /** Ticks above and below the ideal, by segment; the last is the closing. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** Speech by segment, in the order of its speakers. */
  readonly speech: readonly (readonly number[])[];
}

/** Starts that people know already, by theme, in ticks; each tick away costs `price` points. */
export interface Anchors {
  readonly starts: ReadonlyMap<number, number>;
  readonly price: number;
}

/** Everything continuous of a seated draft as one linear program; what is settled is left out of its value. `durations` fixes them. */
export function writePolishProgram(show: CompiledShow, { segs, breakAfter }: SeatedDraft, durations: readonly number[] | null, whole: boolean, anchors: Anchors | null = null): PolishProgram {
  const { rules } = show;
  const draft = new ProgramDraft();
  const n = segs.length;
  const ideals = [...segs.map(({ theme }) => show.ideal[theme]!), rules.closeIdeal];
  const least = [...segs.map(({ theme }) => show.min[theme]!), rules.closeMin];
  const most = [...segs.map(({ theme }) => show.max[theme]!), rules.closeMax];
  const set = (p: number) => (durations === null ? null : durations[p]! - ideals[p]!);
  const above = ideals.map((ideal, p) => draft.column(-rules.alpha, Math.max(0, set(p) ?? 0), Math.max(0, set(p) ?? most[p]! - ideal), whole));
  const below = ideals.map((ideal, p) => draft.column(-rules.alpha, Math.max(0, -(set(p) ?? 0)), Math.max(0, -(set(p) ?? least[p]! - ideal)), whole));
  const span = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => [above[from + k]!, 1, below[from + k]!, -1]).flat();
  const idealSum = (from: number, to: number) => ideals.slice(from, to).reduce((sum, ideal) => sum + ideal, 0);
  const offsets = offsetsOf(show, segs, breakAfter);
  draft.row(rules.L - offsets[n]! - idealSum(0, n + 1), rules.L - offsets[n]! - idealSum(0, n + 1), span(0, n + 1));
  const moment = (p: number) => offsets[p]! + idealSum(0, p);
  // Where a segment ends, before what comes between it and the next.
  const end = (p: number) => offsets[p]! + idealSum(0, p + 1);
  draft.row(rules.brkLo - end(breakAfter), rules.brkHi - end(breakAfter), span(0, breakAfter + 1));
  for (const [p, { theme }] of segs.entries()) {
    const known = anchors?.starts.get(theme);
    if (known === undefined || p === 0 || durations !== null) continue;
    const shift = draft.column(-anchors!.price, 0, Infinity);
    draft.row(known - moment(p), Infinity, [...span(0, p), shift, 1]);
    draft.row(-Infinity, known - moment(p), [...span(0, p), shift, -1]);
  }
  for (const [guest, visit] of visitsOf(segs)) {
    const [arrive, leave] = [visit[0]!, visit.at(-1)!];
    if (show.from[guest]! > 0) draft.row(show.from[guest]! - moment(arrive), Infinity, span(0, arrive));
    draft.row(-Infinity, show.to[guest]! - end(leave), span(0, leave + 1));
    draft.row(-Infinity, show.presence[guest]! - (end(leave) - moment(arrive)), span(arrive, leave + 1));
    for (let p = arrive; p <= leave; p++) {
      const start = p;
      while (p <= leave && !segs[p]!.speakers.includes(guest)) p++;
      if (p > start) draft.row(-Infinity, rules.Y - idealSum(start, p), span(start, p));
    }
  }
  const speech = segs.map(({ speakers }) => speakers.map(() => draft.column(0, rules.minTurn, Infinity)));
  const part = 1 - rules.hostShare;
  for (let p = 0; p < n; p++) draft.row(part * ideals[p]!, part * ideals[p]!, [...speech[p]!.flatMap((column) => [column, 1]), above[p]!, -part, below[p]!, part]);
  writeAirtime(draft, show, segs, speech);
  return { program: draft.build(), above, below, speech };
}

function writeAirtime(draft: ProgramDraft, show: CompiledShow, segs: SeatedDraft['segs'], speech: readonly (readonly number[])[]): void {
  const { rules, instance } = show;
  const [most, least] = [draft.column(-rules.lambda, 0, Infinity), draft.column(rules.lambda, 0, Infinity)];
  const turns = new Map<number, number[]>();
  for (const [p, { speakers }] of segs.entries()) for (const [k, guest] of speakers.entries()) turns.set(guest, [...(turns.get(guest) ?? []), speech[p]![k]!]);
  for (const columns of turns.values()) {
    const all = columns.flatMap((column) => [column, 1]);
    draft.row(rules.X, Infinity, all);
    draft.row(-Infinity, 0, [...all, most, -1]);
    draft.row(0, Infinity, [...all, least, -1]);
  }
  for (const { members, lo, pen } of instance.quotas) {
    const missed = draft.column(-pen, 0, Infinity);
    draft.row(0, Infinity, [missed, 1, ...[...turns].flatMap(([guest, columns]) => columns.flatMap((column) => [column, (members.includes(guest) ? 1 : 0) - lo]))]);
  }
}

/** First to last position of each guest's visit. */
function visitsOf(segs: SeatedDraft['segs']): ReadonlyMap<number, number[]> {
  const visits = new Map<number, number[]>();
  for (const [p, { seated }] of segs.entries()) for (const guest of seated) visits.set(guest, [...(visits.get(guest) ?? []), p]);
  return visits;
}

/** Start of each segment, and of the closing, less the durations before it. */
function offsetsOf({ rules }: CompiledShow, segs: SeatedDraft['segs'], breakAfter: number): number[] {
  const offsets = [rules.pre];
  for (let p = 0; p < segs.length; p++) {
    const changes = p < segs.length - 1 && segs[p]!.seated.join() !== segs[p + 1]!.seated.join();
    offsets.push(offsets[p]! + (p === breakAfter ? rules.brk : changes ? rules.tau : 0));
  }
  return offsets;
}
