/** A seat somebody asked for; `number` is the order in which they asked, from 1. */
export interface Seat {
  readonly id: string;
  readonly number: number;
  readonly state: 'in' | 'waiting' | 'released';
}

/** Whether who asks now is in or waits: nobody passes somebody who waits already. */
export function seatNext(seats: readonly Seat[], capacity: number): 'in' | 'waiting' {
  const isFull = seats.filter(({ state }) => state === 'in').length >= capacity;
  return isFull || seats.some(({ state }) => state === 'waiting') ? 'waiting' : 'in';
}

/** Who of those that wait get a seat now, in the order in which they asked. A hall made smaller sends nobody away. */
export function seatsToPromote(seats: readonly Seat[], capacity: number): readonly string[] {
  const free = capacity - seats.filter(({ state }) => state === 'in').length;
  if (free <= 0) return [];
  return seats.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.number - b.number).slice(0, free).map(({ id }) => id);
}

/** How many wait before somebody who waits, from 0; null for who does not wait. */
export function placeInLine(seats: readonly Seat[], id: string): number | null {
  const own = seats.find((seat) => seat.id === id);
  return own?.state !== 'waiting' ? null : seats.filter(({ state, number }) => state === 'waiting' && number < own.number).length;
}
