import type { PrintLocale } from '../print-locale.js';

/** Every word of the list at the door. */
export interface DoorListWords {
  readonly title: string;
  readonly doors: string;
  readonly seats: string;
  readonly taken: (taken: number, capacity: number) => string;
  readonly printed: string;
  readonly coming: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly number: (number: number) => string;
  readonly arrived: (hour: string) => string;
  readonly anonymous: string;
  readonly toTick: string;
  readonly empty: string;
  /** How the names are sorted. */
  readonly order: readonly [label: string, value: string];
  readonly columns: readonly [name: string, number: string, seat: string, arrival: string, needs: string];
  readonly states: { readonly in: string; readonly waiting: string };
}

/** The list's words in both languages. */
export const DOOR_LIST_WORDS: Readonly<Record<PrintLocale, DoorListWords>> = {
  fr: {
    title: 'Liste du public',
    doors: 'Portes',
    seats: 'Places',
    taken: (taken, capacity) => `${taken} sur ${capacity}`,
    printed: 'Liste',
    coming: (count) => `Ont une place (${count})`,
    waiting: (count) => `Attendent une place, dans l’ordre (${count})`,
    number: (number) => `n° ${number}`,
    arrived: (hour) => `arrivé à ${hour}`,
    anonymous: 'Nom effacé',
    toTick: 'case à cocher',
    empty: 'Personne n’a encore demandé de place.',
    order: ['Ordre', 'nom de famille, sans « de » ni « d’ »'],
    columns: ['Nom', 'Numéro', 'Place', 'Arrivée', 'Besoins'],
    states: { in: 'oui', waiting: 'en attente' },
  },
  en: {
    title: 'Audience list',
    doors: 'Doors',
    seats: 'Seats',
    taken: (taken, capacity) => `${taken} of ${capacity}`,
    printed: 'List',
    coming: (count) => `Have a seat (${count})`,
    waiting: (count) => `Wait for a seat, in order (${count})`,
    number: (number) => `no. ${number}`,
    arrived: (hour) => `arrived at ${hour}`,
    anonymous: 'Name erased',
    toTick: 'box to tick',
    empty: 'Nobody has asked for a seat yet.',
    order: ['Order', 'family name, without “de” and “d’”'],
    columns: ['Name', 'Number', 'Seat', 'Arrival', 'Needs'],
    states: { in: 'yes', waiting: 'waiting' },
  },
};
