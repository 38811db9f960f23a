import type { ShowInstance } from '../planner/instance.js';

/** When a theme can start at all, judged by who could speak in it; ticks from the start of the show. */
export interface ThemeWindows {
  readonly least: number;
  readonly most: number;
  /** Stretches in which it can start, ascending and apart. */
  readonly starts: readonly (readonly [number, number])[];
  /** The moment by which it must be over. */
  readonly over: number;
  /** Speakers without whom it cannot be held. */
  readonly forced: readonly number[];
}

/** For each theme its windows with nobody but `guests` at the table; null: nobody can hold it, whenever it is. */
export function themeWindows(instance: ShowInstance, guests: ReadonlySet<number>): readonly (ThemeWindows | null)[] {
  return instance.themes.map((_, theme) => windowsOf(instance, theme, guests));
}

/** Speakers who could come at all: not declined, and with time for the least airtime of a guest. */
export function possibleGuests({ speakers, prm }: ShowInstance): readonly number[] {
  return [...speakers.keys()].filter((speaker) => {
    const { status, from, to, maxPresence } = speakers[speaker]!;
    const there = Math.min(to, prm.L - prm.closeMin) - (from > prm.pre ? from : prm.pre);
    return status !== 'declined' && (1 - prm.hostShare) * Math.min(there, maxPresence) >= prm.X - 1e-9;
  });
}

function windowsOf(instance: ShowInstance, number: number, guests: ReadonlySet<number>): ThemeWindows | null {
  const { themes, speakers, locks, prm } = instance;
  const theme = themes[number]!;
  const here = locks.filter((lock) => lock.theme === number);
  const held = [...new Set(here.flatMap((lock) => (lock.kind === 'speaker' ? [lock.speaker] : [])))];
  const excluded = new Set(here.flatMap((lock) => (lock.kind === 'exclude' ? [lock.speaker] : [])));
  const durations = here.flatMap((lock) => (lock.kind === 'dur' ? [lock.dur] : []));
  const need = Math.max(theme.nmin, held.length, prm.hostShare < 1 ? 1 : 0);
  if (need > Math.min(theme.nmax, prm.seats - 1, prm.maxGuests)) return null;
  // Everybody gets a turn of the guests' part.
  const turns = need === 0 || prm.minTurn === 0 ? 0 : prm.hostShare < 1 ? Math.ceil((need * prm.minTurn) / (1 - prm.hostShare) - 1e-9) : Infinity;
  const least = Math.max(theme.min, turns, ...durations);
  const most = Math.min(theme.max, ...durations);
  if (least > most) return null;
  const able = [...guests].filter((s) => speakers[s]!.aff[number] !== undefined && !excluded.has(s) && speakers[s]!.maxPresence >= least);
  if (able.length < need || held.some((speaker) => !able.includes(speaker))) return null;
  const from = (s: number) => (speakers[s]!.from > prm.pre ? speakers[s]!.from : 0);
  const last = (s: number) => speakers[s]!.to - least;
  const starts = overlaps(able.map((s) => [from(s), last(s)] as const), need, Math.max(0, ...held.map(from)), Math.min(prm.L, ...held.map(last)));
  const ends = able.map((s) => speakers[s]!.to).sort((a, b) => b - a);
  const forced = able.length === need ? able : held;
  return starts.length === 0 ? null : { least, most, starts, forced, over: Math.min(need > 0 ? ends[need - 1]! : prm.L, ...held.map((s) => speakers[s]!.to)) };
}

// Moments from `earliest` to `latest` at which at least `need` of the stretches overlap.
function overlaps(stretches: readonly (readonly [number, number])[], need: number, earliest: number, latest: number): readonly (readonly [number, number])[] {
  if (need === 0) return earliest <= latest ? [[earliest, latest]] : [];
  const edges = stretches.filter(([from, to]) => from <= to).flatMap(([from, to]) => [{ at: from, step: 1 }, { at: to + 1, step: -1 }]).sort((a, b) => a.at - b.at || b.step - a.step);
  const found: [number, number][] = [];
  let here = 0;
  let since: number | null = null;
  for (const { at, step } of edges) {
    here += step;
    if (since === null && here >= need) since = at;
    else if (since !== null && here < need) {
      const [from, to] = [Math.max(since, earliest), Math.min(at - 1, latest)];
      if (from <= to) found.push([from, to]);
      since = null;
    }
  }
  return found;
}
