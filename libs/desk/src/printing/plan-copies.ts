import type { Locale } from '../actor.js';
import type { ParticipationId } from '../ids.js';
import type { ListedPaper, PrintListEntry, Recipient } from './print-list.js';

/** A show of the day, as far as its copies hang on it. */
export interface ShowToPrint {
  /** Of the place that it is recorded in: a studio's control room is one, however many shows it records. */
  readonly place: string;
  readonly people: readonly { readonly id: ParticipationId; readonly person: string; readonly name: string; readonly role: 'host' | 'guest' }[];
  readonly entries: readonly PrintListEntry[];
}

/** One paper of one show for one recipient. */
export interface PlannedPaper extends ListedPaper {
  /** Of the show, in the order of the day. */
  readonly show: number;
  readonly participationId: ParticipationId | null;
}

/** Everything that one recipient gets of the whole day. */
export interface PlannedCopy {
  readonly recipient: Recipient;
  /** Null: whoever does it that day. */
  readonly name: string | null;
  readonly papers: readonly PlannedPaper[];
}

/**
 * Who gets which papers of a day's shows: collated by recipient, in the order of the pile, then of the day. Hosts and guests are
 * people, who get one pile for all their shows; everybody else is a place in the house, one for each studio.
 */
export function planCopies(shows: readonly ShowToPrint[], isMade: (format: string) => boolean): readonly PlannedCopy[] {
  const piles = new Map<string, { recipient: Recipient; name: string | null; papers: PlannedPaper[] }>();
  const add = (key: string, recipient: Recipient, name: string | null, papers: readonly PlannedPaper[]) => {
    const pile = piles.get(key) ?? { recipient, name, papers: [] };
    pile.papers.push(...papers);
    piles.set(key, pile);
  };
  for (const recipient of RECIPIENT_ORDER(shows)) {
    for (const [show, { place, people, entries }] of shows.entries()) {
      const listed = entries.filter((entry) => entry.recipient === recipient).flatMap(({ papers }) => papers).filter(({ format, copies }) => copies > 0 && isMade(format));
      if (listed.length === 0) continue;
      const papersFor = (participationId: ParticipationId | null) => listed.map((paper): PlannedPaper => ({ ...paper, show, participationId }));
      const named = recipient === 'host' || recipient === 'guest' ? people.filter(({ role }) => role === recipient) : [];
      for (const { id, person, name } of named) add(`${recipient} ${person}`, recipient, name, papersFor(recipient === 'guest' ? id : null));
      // A show without a host still has somebody who hosts it.
      if (recipient === 'host' ? named.length === 0 : recipient !== 'guest') add(`${recipient} ${place}`, recipient, null, papersFor(null));
    }
  }
  return [...piles.values()];
}

/** The order of the first list that names each recipient. */
const RECIPIENT_ORDER = (shows: readonly ShowToPrint[]): ReadonlySet<Recipient> => new Set(shows.flatMap(({ entries }) => entries.map(({ recipient }) => recipient)));

/** How many papers there are in all, repetitions counted. */
export const countPapers = (copies: readonly PlannedCopy[]): number => copies.flatMap(({ papers }) => papers).reduce((sum, paper) => sum + paper.copies, 0);

const ROLE_NAMES: { readonly [Role in Recipient]: readonly [french: string, english: string] } = {
  host: ['Animation', 'Host'], producer: ['Production', 'Production'], showCaller: ['Scripte', 'Show caller'], controlRoom: ['Régie', 'Control room'],
  sound: ['Son', 'Sound'], makeUp: ['Maquillage', 'Make-up'], guest: ['Intervenant', 'Speaker'], audience: ['Public', 'Audience'],
};

/** « Régie »; what is written on a copy that is nobody's by name. */
export const nameRecipient = (recipient: Recipient, locale: Locale): string => ROLE_NAMES[recipient][locale === 'fr' ? 0 : 1];
