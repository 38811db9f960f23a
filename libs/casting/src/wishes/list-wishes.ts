import type { Lock, ShowInstance } from '../planner/instance.js';
import type { Wish } from './wish.js';

/** Everything an instance asks for that could stand in the way of something else; what asks for nothing is left out. */
export function listWishes(instance: ShowInstance): readonly Wish[] {
  const all = [...rulesOf(instance), ...ofThemes(instance), ...ofSpeakers(instance), ...instance.locks.map((lock) => wishOfLock(lock))];
  return [...new Map(all.map((wish) => [keyOfWish(wish), wish])).values()];
}

/** Tells wishes apart; what is asked for twice is one wish. */
export const keyOfWish = (wish: Wish): string => JSON.stringify(Object.entries(wish).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The wish that two themes are not both in, whichever is named first. */
export const apart = ([a, b]: readonly [number, number]): Wish => ({ wish: 'apart', themes: a < b ? [a, b] : [b, a] });

function rulesOf({ prm, speakers, themes }: ShowInstance): Wish[] {
  const { P, Pmin, L, X, Y, minTurn, hostShare, brkLo, brkHi, closeMin, closeMax, maxGuests, seats } = prm;
  return [
    { wish: 'closing', min: closeMin, max: closeMax },
    ...(Y < L ? [{ wish: 'silence' as const, most: Y }] : []),
    ...(X > 0 ? [{ wish: 'airtime' as const, least: X }] : []),
    // So short a turn that it fits everywhere is in nobody's way.
    ...(themes.some(({ nmin, max }) => Math.max(1, nmin) * minTurn > (1 - hostShare) * max) ? [{ wish: 'turn' as const, least: minTurn }] : []),
    ...(maxGuests < speakers.length ? [{ wish: 'guests' as const, most: maxGuests }] : []),
    ...(Pmin > 2 ? [{ wish: 'fewestSegments' as const, least: Pmin }] : []),
    ...(P < themes.length ? [{ wish: 'mostSegments' as const, most: P }] : []),
    ...(seats - 1 < speakers.length ? [{ wish: 'chairs' as const, guests: Math.max(0, seats - 1) }] : []),
    { wish: 'break', from: brkLo, to: brkHi },
    { wish: 'length', length: L },
  ];
}

function ofThemes({ themes, prec, incompat, locks }: ShowInstance): Wish[] {
  const held = (theme: number) => new Set(locks.flatMap((lock) => (lock.kind === 'speaker' && lock.theme === theme ? [lock.speaker] : []))).size;
  return [
    ...themes.flatMap(({ must, nmin, nmax, min, max }, theme): Wish[] => [
      { wish: 'themeLength', theme, min, max },
      ...(nmin > 1 ? [{ wish: 'fewestSpeakers' as const, theme, least: nmin }] : []),
      ...(nmax < Math.max(2, nmin, held(theme)) ? [{ wish: 'mostSpeakers' as const, theme, most: nmax }] : []),
      ...(must ? [{ wish: 'must' as const, theme }] : []),
    ]),
    ...prec.map(([before, after]): Wish => ({ wish: 'order', before, after })),
    ...incompat.map(apart),
  ];
}

function ofSpeakers({ speakers, locks, prm }: ShowInstance): Wish[] {
  const unable = locks.filter((lock) => lock.kind === 'speaker').filter(({ theme, speaker }) => speakers[speaker]!.aff[theme] === undefined);
  return [
    ...speakers.flatMap(({ status, from, to, maxPresence, aff }, speaker): Wish[] => [
      ...(status === 'declined' && Object.keys(aff).length > 0 ? [{ wish: 'declined' as const, speaker }] : []),
      ...(from > prm.pre ? [{ wish: 'arrival' as const, speaker, from }] : []),
      ...(to < prm.L ? [{ wish: 'departure' as const, speaker, to }] : []),
      ...(maxPresence < prm.L ? [{ wish: 'presence' as const, speaker, most: maxPresence }] : []),
    ]),
    ...unable.map(({ theme, speaker }): Wish => ({ wish: 'unable', theme, speaker })),
  ];
}

/** The wish that a lock is. */
export function wishOfLock(lock: Lock): Wish {
  switch (lock.kind) {
    case 'pos': return { wish: 'position', theme: lock.theme, position: lock.pos };
    case 'dur': return { wish: 'duration', theme: lock.theme, duration: lock.dur };
    case 'speaker':
    case 'exclude': return { wish: lock.kind, theme: lock.theme, speaker: lock.speaker };
  }
}
