import type { PresenceChangedSubscription } from '../operations/presence.js';

/** What the server tells: who is new or elsewhere, and which seats are gone. */
export type PresenceNews = PresenceChangedSubscription['presenceChanged'];
type Seat = PresenceNews['here'][number];

/** A cell of the rundown; `column` is the name the table gives it. */
export interface Cell {
  readonly segmentId: string;
  readonly column: string;
}

/** Somebody by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** One or two letters for a cell. */
  readonly initials: string;
}

/** Somebody here, once, however many pages they have open. */
export interface Person extends Named {
  /** Where they are, in the order in which their pages came; empty while they only read. */
  readonly cells: readonly Cell[];
}

export interface People {
  readonly seats: ReadonlyMap<string, Seat>;
  /** Everybody once, by name. */
  readonly people: readonly Person[];
  /** Who is on which cell, by line and column; a line's map stays the same object while nothing in it changes. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, readonly Named[]>>;
}

export const NOBODY: People = { seats: new Map(), people: [], cells: new Map() };

/** Everybody here after the news. `own` is the seat of this page, which marks no cell. */
export function takePresence(before: People, { whole, here, gone }: PresenceNews, own: string): People {
  const seats = new Map(whole ? [] : before.seats);
  for (const seat of gone) seats.delete(seat);
  for (const seat of here) seats.set(seat.seat, seat);
  return { seats, people: namesOf(seats), cells: cellsOf(seats, own, before.cells) };
}

function namesOf(seats: ReadonlyMap<string, Seat>): Person[] {
  const people = new Map<string, Person>();
  for (const { userId, name, cell } of seats.values()) {
    const cells = [...(people.get(userId)?.cells ?? []), ...(cell ? [{ segmentId: cell.segmentId, column: cell.column }] : [])];
    people.set(userId, { id: userId, name, initials: initialsOf(name), cells });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1));
}

function cellsOf(seats: ReadonlyMap<string, Seat>, own: string, before: People['cells']): People['cells'] {
  const cells = new Map<string, Map<string, Named[]>>();
  for (const { seat, userId, name, cell } of seats.values()) {
    if (cell === null || seat === own) continue;
    const line = cells.get(cell.segmentId) ?? new Map<string, Named[]>();
    cells.set(cell.segmentId, line);
    const there = line.get(cell.column) ?? [];
    line.set(cell.column, there.some(({ id }) => id === userId) ? there : [...there, { id: userId, name, initials: initialsOf(name) }]);
  }
  return new Map([...cells].map(([segmentId, line]) => [segmentId, sameLine(before.get(segmentId), line) ?? line]));
}

/** The line as it was when the same people are in the same places: its row need not be drawn again. */
function sameLine(before: ReadonlyMap<string, readonly Named[]> | undefined, now: ReadonlyMap<string, readonly Named[]>) {
  const same = before?.size === now.size && [...now].every(([column, people]) => {
    const were = before.get(column);
    return were?.length === people.length && people.every(({ id, name }, at) => were[at]!.id === id && were[at]!.name === name);
  });
  return same ? before : undefined;
}

/** First letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).map((word) => [...word][0] ?? '');
  return `${words[0] ?? ''}${words.length > 1 ? words.at(-1)! : ''}`.toLocaleUpperCase('fr');
}
