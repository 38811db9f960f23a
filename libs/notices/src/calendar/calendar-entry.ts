import type { SpeakerId } from '#rundown';
import type { Participation } from '../participation/participation.js';
import type { Slot } from '../slot/slot.js';

/** What a person's calendar was last sent about a participation. */
export interface CalendarEntry {
  readonly participation: SpeakerId;
  /** From 0; rises by one with every entry sent, so that an older mail which arrives later loses. */
  readonly sequence: number;
  /** As in the file and in the mail's Content-Type. */
  readonly method: 'REQUEST' | 'CANCEL';
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly slot: Slot;
}

/** The one name of a participation in every calendar, for ever: it depends on nothing that may change. */
export function entryUid(participation: SpeakerId): string {
  return `${participation}@participation.conducteur`;
}

/**
 * The entry to send for a participation and its slot, after the one sent last; null when the calendar already says so.
 * Time, place, status or the show's name make a new one; so does everything after a cancellation.
 */
export function nextEntry(held: CalendarEntry | null, { id, status }: Pick<Participation, 'id' | 'status'>, slot: Slot | null): CalendarEntry | null {
  const sequence = held === null ? 0 : held.sequence + 1;
  const shown = STATUS[status];
  if (slot === null || shown === null) {
    if (held === null || held.method === 'CANCEL') return null;
    return { ...held, sequence, method: 'CANCEL', status: 'CANCELLED' };
  }
  if (held !== null && held.status === shown && sameEntry(held.slot, slot)) return null;
  return { participation: id, sequence, method: 'REQUEST', status: shown, slot };
}

/** What a status looks like in a calendar; null: not there. */
const STATUS: Readonly<Record<Participation['status'], 'TENTATIVE' | 'CONFIRMED' | null>> = {
  suggested: null,
  applied: null,
  invited: 'TENTATIVE',
  accepted: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  toReconfirm: 'TENTATIVE',
  present: 'CONFIRMED',
  declined: null,
  withdrawn: null,
  cancelled: null,
};

/** An entry says when and where, not which segments: those move without a word to the calendar. */
const sameEntry = (one: Slot, other: Slot): boolean =>
  one.title === other.title &&
  one.zone === other.zone &&
  one.call === other.call &&
  one.release === other.release &&
  one.place.name === other.place.name &&
  one.place.address === other.place.address;
