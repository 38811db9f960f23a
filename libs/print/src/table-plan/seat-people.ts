import type { SpeakerId } from '#rundown';

/** Somebody who needs a place at the table. */
export interface Sitter {
  readonly id: SpeakerId;
  readonly isHost: boolean;
  /** Settled by a producer, from 1; null: any. */
  readonly chair: number | null;
}

/** Who sits in which chair, from 1. */
export type Seating = ReadonlyMap<number, SpeakerId>;

/**
 * The table at each stage of a show, `stages` naming who plays there. A settled chair is its owner's; everybody else gets one that is
 * free, the host the middle one, and keeps it until somebody who plays needs it. Who plays and finds none is in no chair at that stage.
 */
export function seatPeople(seats: number, people: readonly Sitter[], stages: readonly ReadonlySet<SpeakerId>[]): readonly Seating[] {
  const hosts = people.filter(({ isHost }) => isHost);
  const ordered = [...hosts, ...people.filter(({ isHost }) => !isHost)];
  let table = new Map<number, SpeakerId>();
  const seatings: Seating[] = [];
  for (const [index, stage] of stages.entries()) {
    table = new Map(table);
    const plays = ({ id, isHost }: Sitter) => isHost || stage.has(id);
    const needed = ordered.filter(plays);
    // At first whoever has a chair of their own sits in it, and who comes later waits at the table where it has room.
    for (const sitter of index === 0 ? ordered : needed) if (sitter.chair !== null) take(table, sitter.id, sitter.chair);
    for (const sitter of needed) seat(table, sitter, seats, people, needed);
    if (index === 0) for (const sitter of ordered) if (chairOf(table, sitter.id) === null) take(table, sitter.id, freeChair(table, sitter, seats));
    seatings.push(table);
  }
  return seatings;
}

/** Where somebody sits; null: nowhere. */
export const chairOf = (table: Seating, id: SpeakerId): number | null => [...table].find(([, sitter]) => sitter === id)?.[0] ?? null;

function seat(table: Map<number, SpeakerId>, sitter: Sitter, seats: number, people: readonly Sitter[], needed: readonly Sitter[]): void {
  if (chairOf(table, sitter.id) !== null) return;
  const reserved = new Set(people.flatMap(({ chair }) => chair ?? []));
  const idle = range(seats).filter((chair) => !needed.some(({ id }) => id === table.get(chair)));
  take(table, sitter.id, freeChair(table, sitter, seats) ?? idle.find((chair) => !reserved.has(chair)) ?? idle[0] ?? null);
}

/** A chair that nobody sits in: the middle one for a host, else the lowest. */
function freeChair(table: Seating, { isHost }: Sitter, seats: number): number | null {
  const free = range(seats).filter((chair) => !table.has(chair));
  const middle = Math.ceil(seats / 2);
  return (isHost && free.includes(middle) ? middle : free[0]) ?? null;
}

function take(table: Map<number, SpeakerId>, id: SpeakerId, chair: number | null): void {
  const before = chairOf(table, id);
  if (chair === null || before === chair) return;
  if (before !== null) table.delete(before);
  table.set(chair, id);
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
