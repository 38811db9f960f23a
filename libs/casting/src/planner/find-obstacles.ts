import type { CompiledShow } from './compiled-show.js';
import type { Lock } from './instance.js';
import type { Obstacle } from './obstacle.js';

/** The reasons that can be seen without searching why no plan exists; none says nothing. Numbers are those of the compiled show. */
export function findObstacles(show: CompiledShow): readonly Obstacle[] {
  return [...people(show), ...locks(show), ...order(show), ...time(show)];
}

const castable = ({ able, nmin, nmax }: CompiledShow, t: number): boolean => able[t]!.length >= nmin[t]! && nmin[t]! <= nmax[t]!;
const musts = ({ must }: CompiledShow): number[] => [...must.keys()].filter((t) => must[t] === 1);

function people(show: CompiledShow): Obstacle[] {
  const { instance, rules, T, able, nmin, chairs } = show;
  const declined = instance.speakers.filter(({ status }) => status === 'declined').length;
  if (able.every((list) => list.length === 0)) return [{ obstacle: 'nobodyToSpeak', speakers: instance.speakers.length, declined }];
  const count = Array.from({ length: T }, (_, t) => t).filter((t) => castable(show, t)).length;
  const needed = Math.max(2, rules.Pmin);
  return [
    // The break stands between two segments.
    ...(rules.P < 2 ? [{ obstacle: 'tooFewSegments' as const, most: rules.P }] : []),
    ...(count < needed ? [{ obstacle: 'tooFewThemes' as const, needed, themes: T, castable: count }] : []),
    ...musts(show).filter((t) => !castable(show, t)).map((theme) => ({ obstacle: 'themeWithoutPeople' as const, theme, needed: nmin[theme]!, able: able[theme]!.length, seats: chairs })),
    ...(musts(show).length > rules.P ? [{ obstacle: 'tooManyThemes' as const, themes: musts(show), most: rules.P }] : []),
  ];
}

function locks({ instance: { locks: all, themes, speakers } }: CompiledShow): Obstacle[] {
  const positions = all.filter((lock): lock is Lock & { kind: 'pos' } => lock.kind === 'pos');
  const durations = all.filter((lock): lock is Lock & { kind: 'dur' } => lock.kind === 'dur');
  const found: Obstacle[] = [];
  for (const [k, { theme, pos }] of positions.entries()) {
    for (const other of positions.slice(0, k)) {
      if (other.theme === theme && other.pos !== pos) found.push({ obstacle: 'lockedTwice', theme, what: 'position', values: [other.pos, pos] });
      if (other.theme !== theme && other.pos === pos) found.push({ obstacle: 'positionTakenTwice', position: pos, themes: [other.theme, theme] });
    }
  }
  for (const [k, { theme, dur }] of durations.entries()) {
    const other = durations.slice(0, k).find((one) => one.theme === theme && one.dur !== dur);
    if (other) found.push({ obstacle: 'lockedTwice', theme, what: 'duration', values: [other.dur, dur] });
    const { min, max } = themes[theme]!;
    if (dur < min || dur > max) found.push({ obstacle: 'durationOutOfBounds', theme, duration: dur, min, max });
  }
  for (const lock of all) {
    if (lock.kind !== 'speaker') continue;
    const { theme, speaker } = lock;
    const excluded = all.some((one) => one.kind === 'exclude' && one.theme === theme && one.speaker === speaker);
    const why = speakers[speaker]!.status === 'declined' ? 'declined' : excluded ? 'excluded' : speakers[speaker]!.aff[theme] === undefined ? 'unable' : null;
    if (why !== null) found.push({ obstacle: 'speakerCannot', theme, speaker, why });
  }
  return found;
}

function order(show: CompiledShow): Obstacle[] {
  const { instance: { prec, incompat }, must, lockedAt } = show;
  const cycle = findCycle(prec);
  return [
    ...(cycle === null ? [] : [{ obstacle: 'precedenceCycle' as const, themes: cycle }]),
    ...incompat.filter(([a, b]) => must[a] === 1 && must[b] === 1).map(([a, b]) => ({ obstacle: 'themesExclude' as const, themes: [a, b] as const })),
    ...prec.filter(([a, b]) => a !== b && lockedAt[a]! >= 0 && lockedAt[b]! >= 0 && lockedAt[a]! >= lockedAt[b]!)
      .map(([before, after]) => ({ obstacle: 'lockedAgainstOrder' as const, before, after, positions: [lockedAt[before]!, lockedAt[after]!] as const })),
  ];
}

/** A circle of themes each of which should come before the next, or null. */
function findCycle(pairs: readonly (readonly [number, number])[]): readonly number[] | null {
  const after = new Map<number, number[]>();
  for (const [a, b] of pairs) after.set(a, [...(after.get(a) ?? []), b]);
  const done = new Set<number>();
  for (const start of after.keys()) {
    const way: number[] = [];
    const stack = [{ node: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      if (top.next === 0) way.push(top.node);
      const node = after.get(top.node)?.[top.next++];
      if (node === undefined) {
        done.add(way.pop()!);
        stack.pop();
      } else if (way.includes(node)) return way.slice(way.indexOf(node));
      else if (!done.has(node)) stack.push({ node, next: 0 });
    }
  }
  return null;
}

function time(show: CompiledShow): Obstacle[] {
  const { rules, min, max, T, must } = show;
  const { L, pre, brk, brkLo, brkHi, closeMin, closeMax, tau, P } = rules;
  const usable = Array.from({ length: T }, (_, t) => t).filter((t) => castable(show, t));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const asked = musts(show);
  const optional = usable.filter((t) => must[t] === 0).map((t) => min[t]!).sort((a, b) => a - b);
  const least = pre + brk + closeMin + sum(asked.map((t) => min[t]!)) + sum(optional.slice(0, Math.max(0, Math.max(2, rules.Pmin) - asked.length)));
  const longest = usable.map((t) => max[t]!).sort((a, b) => b - a).slice(0, P);
  const most = pre + brk + closeMax + sum(longest) + tau * Math.max(0, longest.length - 2);
  const earliest = pre + Math.min(...usable.map((t) => min[t]!));
  const latest = L - closeMin - brk - Math.min(...usable.map((t) => min[t]!));
  return [
    ...(least > L ? [{ obstacle: 'showTooShort' as const, length: L, least }] : []),
    ...(usable.length >= 2 && most < L ? [{ obstacle: 'showTooLong' as const, length: L, most }] : []),
    ...(usable.length >= 2 && (brkHi < earliest || brkLo > latest) ? [{ obstacle: 'breakOutOfReach' as const, from: brkLo, to: brkHi, earliest, latest }] : []),
  ];
}
