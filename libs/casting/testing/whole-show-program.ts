import type { LinearProgram, ShowInstance } from '../src/index.js';

/**
 * A whole show as one mixed program, order included, in the classic form: themes by position, speakers by position, seats, starts,
 * speech, silence. Slow beyond a few themes, and written apart from the planner: the oracle of its tests.
 */
export function writeWholeShow({ themes, speakers, prec, incompat, quotas, locks, prm }: ShowInstance): LinearProgram {
  const { P, L, tau, brk } = prm;
  const positions = Array.from({ length: P }, (_, p) => p);
  const part = 1 - prm.hostShare;
  const program = new Rows();
  const bit = (cost = 0, most = 1) => program.column(cost, 0, most, true);
  const real = (cost = 0, most = Infinity) => program.column(cost, 0, most, false);
  const x = themes.map((theme) => positions.map((p) => bit(theme.w + (theme.posPref[p] ?? 0))));
  const points = (s: number, t: number) => {
    const { aff, status, senior } = speakers[s]!;
    return Math.round(100 * (aff[t]! * (status === 'pending' ? 0.6 : 1) + (senior && aff[t]! > 0 ? 0.5 : 0))) / 100;
  };
  const y = themes.map((_, t) => speakers.map((speaker, s) => (speaker.aff[t] === undefined || speaker.status === 'declined' ? null : positions.map(() => bit(points(s, t))))));
  const sits = speakers.map(() => positions.map(() => bit()));
  const comes = speakers.map(() => bit());
  const enters = speakers.map(() => positions.map(() => bit()));
  const pause = positions.map((p) => bit(0, p < P - 1 ? 1 : 0));
  const change = positions.map((p) => bit(-prm.rho, p < P - 1 ? 1 : 0));
  const dur = positions.map(() => program.column(0, 0, L, true));
  const start = positions.map(() => real(0, L));
  const closing = program.column(0, prm.closeMin, prm.closeMax, true);
  const used = (p: number) => x.flatMap((row) => [row[p]!, 1]);
  const says = (s: number, p: number) => y.flatMap((row) => (row[s] ? [row[s][p]!, 1] : []));
  const shift = (terms: readonly number[], by: number) => terms.map((value, k) => (k % 2 ? value * by : value));
  for (const [t, theme] of themes.entries()) {
    const here = x[t]!.flatMap((column) => [column, 1]);
    program.row(Number(theme.must || locks.some((lock) => lock.kind !== 'exclude' && lock.theme === t)), 1, here);
    const away = real(-prm.alpha);
    const debate = bit(theme.debate ? prm.beta : 0);
    const lasts = positions.map(() => real(0, theme.max));
    for (const p of positions) {
      program.row(-Infinity, 0, [lasts[p]!, 1, x[t]![p]!, -theme.max]);
      program.row(0, Infinity, [lasts[p]!, 1, x[t]![p]!, -theme.min]);
      program.row(-Infinity, 0, [lasts[p]!, 1, dur[p]!, -1]);
      program.row(-L, Infinity, [lasts[p]!, 1, dur[p]!, -1, x[t]![p]!, -L]);
      const cast = y[t]!.flatMap((row) => (row ? [row[p]!, 1] : []));
      program.row(0, Infinity, [...cast, x[t]![p]!, -theme.nmin]);
      program.row(-Infinity, 0, [...cast, x[t]![p]!, -theme.nmax]);
    }
    const all = lasts.flatMap((column) => [column, 1]);
    program.row(0, Infinity, [away, 1, ...shift(all, -1), ...shift(here, theme.ideal)]);
    program.row(0, Infinity, [away, 1, ...all, ...shift(here, -theme.ideal)]);
    for (const side of ['pro', 'con']) program.row(0, Infinity, [debate, -1, ...y[t]!.flatMap((row, s) => (row && speakers[s]!.stance[t] === side ? row.flatMap((column) => [column, 1]) : []))]);
    for (const lock of locks.filter((one) => one.theme === t)) {
      if (lock.kind === 'pos') program.row(1, 1, [x[t]![lock.pos]!, 1]);
      if (lock.kind === 'dur') program.row(lock.dur, lock.dur, all);
      const row = 'speaker' in lock ? y[t]![lock.speaker] : null;
      if (lock.kind === 'speaker') program.row(1, 1, (row ?? []).flatMap((column) => [column, 1]));
      if (lock.kind === 'exclude' && row) program.row(0, 0, row.flatMap((column) => [column, 1]));
    }
  }
  for (const p of positions) {
    program.row(Number(p < Math.max(2, prm.Pmin)), 1, used(p));
    if (p > 0) program.row(0, Infinity, [...used(p - 1), ...shift(used(p), -1)]);
    program.row(-Infinity, 0, [dur[p]!, 1, ...x.flatMap((row, t) => [row[p]!, -themes[t]!.max])]);
    program.row(-Infinity, prm.seats - 1, sits.flatMap((row) => [row[p]!, 1]));
    if (p < P - 1) {
      program.row(0, 0, [start[p + 1]!, 1, start[p]!, -1, dur[p]!, -1, change[p]!, -tau, pause[p]!, -brk]);
      for (const column of [change[p]!, pause[p]!]) program.row(-Infinity, 0, [column, 1, ...shift(used(p + 1), -1)]);
      program.row(-Infinity, prm.brkHi + L, [start[p]!, 1, dur[p]!, 1, pause[p]!, L]);
      program.row(0, Infinity, [start[p]!, 1, dur[p]!, 1, pause[p]!, -prm.brkLo]);
    }
  }
  program.row(1, 1, pause.flatMap((column) => [column, 1]));
  program.row(prm.pre, prm.pre, [start[0]!, 1]);
  program.row(L, L, [start[P - 1]!, 1, dur[P - 1]!, 1, closing, 1]);
  const closeAway = real(-prm.alpha);
  program.row(-prm.closeIdeal, Infinity, [closeAway, 1, closing, -1]);
  program.row(prm.closeIdeal, Infinity, [closeAway, 1, closing, 1]);
  for (const [a, b] of prec) for (const p of positions) program.row(-Infinity, 1, [...positions.slice(p).flatMap((q) => [x[a]![q]!, 1]), ...positions.slice(0, p + 1).flatMap((q) => [x[b]![q]!, 1])]);
  for (const [a, b] of incompat) program.row(-Infinity, 1, [...x[a]!.flatMap((column) => [column, 1]), ...x[b]!.flatMap((column) => [column, 1])]);
  program.row(-Infinity, prm.maxGuests, comes.flatMap((column) => [column, 1]));
  const [most, least] = [real(-prm.lambda), real(prm.lambda, L)];
  const speech = speakers.map(() => positions.map(() => real()));
  for (const [s, speaker] of speakers.entries()) {
    const airtime = speech[s]!.flatMap((column) => [column, 1]);
    program.row(0, Infinity, [...airtime, comes[s]!, -prm.X]);
    program.row(-Infinity, 0, [...airtime, most, -1]);
    program.row(-L, Infinity, [...airtime, least, -1, comes[s]!, -L]);
    program.row(0, 0, [...enters[s]!.flatMap((column) => [column, 1]), comes[s]!, -1]);
    const arrival = real(0, L);
    let silence: number | null = null;
    for (const p of positions) {
      const seat = sits[s]![p]!;
      const turn = says(s, p);
      program.row(-Infinity, 0, [seat, 1, comes[s]!, -1]);
      program.row(-Infinity, 0, [...turn, seat, -1]);
      program.row(-Infinity, 0, [seat, 1, ...(p > 0 ? [sits[s]![p - 1]!, -1] : []), enters[s]![p]!, -1]);
      if (p > 0) {
        // Where the show is over already, everybody keeps their chair: leaving at the end costs nothing.
        for (const [one, other] of [[seat, sits[s]![p - 1]!], [sits[s]![p - 1]!, seat]] as const) {
          program.row(-Infinity, 0, [one, 1, other, -1, change[p - 1]!, -1, pause[p - 1]!, -1]);
        }
      }
      // The rules of time hold where there is a segment: behind the last one an empty one lasts nothing.
      if (speaker.from > prm.pre) program.row(0, Infinity, [start[p]!, 1, seat, -speaker.from]);
      program.row(-Infinity, speaker.to + L, [start[p]!, 1, dur[p]!, 1, seat, L]);
      program.row(-Infinity, speaker.maxPresence + L, [start[p]!, 1, dur[p]!, 1, arrival, -1, seat, L]);
      program.row(-Infinity, L, [arrival, 1, start[p]!, -1, enters[s]![p]!, L]);
      program.row(0, Infinity, [speech[s]![p]!, 1, ...shift(turn, -prm.minTurn)]);
      program.row(-Infinity, 0, [speech[s]![p]!, 1, ...shift(turn, -L)]);
      const quiet = real(0, prm.Y);
      program.row(-L, Infinity, [quiet, 1, dur[p]!, -1, ...(silence === null ? [] : [silence, -1]), ...shift(turn, 2 * L), seat, -L]);
      silence = quiet;
    }
  }
  for (const p of positions) program.row(0, 0, [dur[p]!, -part, ...speech.flatMap((row) => [row[p]!, 1])]);
  for (const { members, lo, pen } of quotas) {
    const missed = real(-pen);
    program.row(0, Infinity, [missed, 1, ...speech.flatMap((row, s) => row.flatMap((column) => [column, (members.includes(s) ? 1 : 0) - lo]))]);
  }
  return program.build();
}

class Rows {
  private readonly columns: (readonly [cost: number, lower: number, upper: number, whole: boolean])[] = [];
  private readonly rows: (readonly [lower: number, upper: number, terms: ReadonlyMap<number, number>])[] = [];

  column(cost: number, lower: number, upper: number, whole: boolean): number {
    return this.columns.push([cost, lower, upper, whole]) - 1;
  }

  row(lower: number, upper: number, terms: readonly number[]): void {
    const sums = new Map<number, number>();
    for (let k = 0; k < terms.length; k += 2) sums.set(terms[k]!, (sums.get(terms[k]!) ?? 0) + terms[k + 1]!);
    this.rows.push([lower, upper, sums]);
  }

  build(): LinearProgram {
    const starts = [0];
    for (const [, , terms] of this.rows) starts.push(starts.at(-1)! + terms.size);
    return {
      cost: Float64Array.from(this.columns, ([cost]) => cost), lower: Float64Array.from(this.columns, ([, lower]) => lower), upper: Float64Array.from(this.columns, ([, , upper]) => upper),
      whole: Uint8Array.from(this.columns, ([, , , whole]) => Number(whole)),
      rowLower: Float64Array.from(this.rows, ([lower]) => lower), rowUpper: Float64Array.from(this.rows, ([, upper]) => upper),
      rowStarts: Int32Array.from(starts),
      indices: Int32Array.from(this.rows.flatMap(([, , terms]) => [...terms.keys()])), values: Float64Array.from(this.rows.flatMap(([, , terms]) => [...terms.values()])),
    };
  }
}
