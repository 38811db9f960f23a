import type { Reason, SpeakerId } from '#rundown';
import { voiceOn, carriedBy, type DebateSlot, type PresentCandidate } from './choose-guests.js';
import type { Candidate } from './company.js';
import { coversWhole } from './presence.js';

/** Least and most guests of a debate. */
export const DEBATERS = { least: 2, most: 4 } as const;

/** Quotes and questions named as proof of a seat, at most. */
const MOST_PROOFS = 3;

/** One guest in one debate, and why. */
export interface DebateSeat {
  readonly id: SpeakerId;
  readonly why: readonly Reason[];
}

interface Table {
  readonly slot: DebateSlot;
  readonly there: readonly PresentCandidate[];
  readonly seats: DebateSeat[];
}

/**
 * Seats two to four guests in each debate: first those who wrote on its theme, then whoever a debate of two still lacks,
 * then guests who are in none, so that nobody sits there for decoration.
 */
export function seatDebates(guests: readonly PresentCandidate[], debates: readonly DebateSlot[]): readonly (readonly DebateSeat[])[] {
  const tables = debates.map((slot): Table => ({
    slot,
    there: guests.filter((guest) => coversWhole(guest.presence, slot)),
    seats: [],
  }));
  for (const table of tables) seatVoices(table);
  for (const table of tables) seatLeast(table, tables, debates);
  for (const guest of guests) seatSomewhere(guest, tables);
  return tables.map((table) => table.seats);
}

function seatVoices({ slot, there, seats }: Table): void {
  const speaking = there
    .filter((guest) => voiceOn(guest, slot.theme) > 0)
    .toSorted((a, b) => voiceOn(b, slot.theme) - voiceOn(a, slot.theme) || byId(a, b));
  for (const guest of speaking.slice(0, DEBATERS.most)) seats.push({ id: guest.id, why: [wrote(guest, slot)] });
}

function seatLeast({ there, seats }: Table, tables: readonly Table[], debates: readonly DebateSlot[]): void {
  const waiting = there
    .filter((guest) => !isSeated(seats, guest.id))
    .toSorted((a, b) => countSeats(tables, a.id) - countSeats(tables, b.id) || carriedBy(b, debates) - carriedBy(a, debates) || byId(a, b));
  for (const guest of waiting.slice(0, Math.max(0, DEBATERS.least - seats.length))) {
    seats.push({ id: guest.id, why: [{ code: 'completesDebate', facts: { leastGuests: DEBATERS.least } }] });
  }
}

/** A guest in no debate takes a free seat, else the seat of whoever debates most, where their voice is best. */
function seatSomewhere(guest: PresentCandidate, tables: readonly Table[]): void {
  if (countSeats(tables, guest.id) > 0) return;
  const open = tables
    .filter(({ there }) => there.includes(guest))
    .toSorted((a, b) => voiceOn(guest, b.slot.theme) - voiceOn(guest, a.slot.theme) || a.seats.length - b.seats.length);
  for (const { slot, seats } of open) {
    const seat = { id: guest.id, why: [voiceOn(guest, slot.theme) > 0 ? wrote(guest, slot) : { code: 'balancesTime' }] };
    if (seats.length < DEBATERS.most) return void seats.push(seat);
    const giver = seats.findLastIndex(({ id }) => countSeats(tables, id) > 1);
    if (giver >= 0) return void seats.splice(giver, 1, seat);
  }
}

/** One more debate for a guest who has too little to say: where there is a free seat, nothing is `fixed` and their voice is best. Null when there is none. */
export function seatOnceMore(guest: PresentCandidate, debates: readonly DebateSlot[], seats: readonly (readonly DebateSeat[])[], fixed: ReadonlySet<number>): readonly (readonly DebateSeat[])[] | null {
  const open = debates
    .map((slot, index) => ({ slot, index, seats: seats[index] ?? [] }))
    .filter((table) => !fixed.has(table.index) && coversWhole(guest.presence, table.slot) && !isSeated(table.seats, guest.id) && table.seats.length < DEBATERS.most)
    .toSorted((a, b) => voiceOn(guest, b.slot.theme) - voiceOn(guest, a.slot.theme) || a.seats.length - b.seats.length)[0];
  if (open === undefined) return null;
  const why = voiceOn(guest, open.slot.theme) > 0 ? wrote(guest, open.slot) : { code: 'balancesTime' };
  return seats.with(open.index, [...open.seats, { id: guest.id, why: [why] }]);
}

/** The reason that somebody wrote on a debate's theme, with what proves it. */
export function wrote(guest: Candidate, slot: Pick<DebateSlot, 'theme'>): Reason {
  const voice = guest.voices.find((one) => one.theme === slot.theme);
  return { code: 'wroteOnTheme', facts: { quotes: voice?.quotes ?? 0, questions: voice?.questions ?? 0, pieces: (voice?.pieces ?? []).slice(0, MOST_PROOFS).join(' ') } };
}

const isSeated = (seats: readonly DebateSeat[], id: SpeakerId) => seats.some((seat) => seat.id === id);
const countSeats = (tables: readonly Table[], id: SpeakerId) => tables.filter(({ seats }) => isSeated(seats, id)).length;
const byId = (a: PresentCandidate, b: PresentCandidate) => (a.id < b.id ? -1 : 1);
