import { formatDay, formatHour, formatStamp } from '../format-date.js';
import { localDateTime } from '../local-date-time.js';
import type { PrintLocale } from '../print-locale.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { DoorListDocument, DoorListRow } from './door-list-document.js';
import { byName, letterOf } from './by-name.js';
import { DOOR_LIST_WORDS } from './door-list-words.js';

/** A seat as the door knows it. */
export interface DoorListSeat {
  /** Order in which they asked, from 1. */
  readonly number: number;
  /** Null: anonymised. */
  readonly name: string | null;
  readonly state: 'in' | 'waiting';
  /** ISO instant; null: not there. */
  readonly checkedInAt: string | null;
  /** What they need, in their own words; empty: nothing said. */
  readonly accessibility: string;
}

export interface DoorListInput {
  readonly locale: PrintLocale;
  readonly title: string;
  readonly venue: string | null;
  readonly zone: string;
  /** Local date-times in the zone; null: not fixed. */
  readonly start: string | null;
  readonly doors: string | null;
  readonly capacity: number;
  readonly seats: readonly DoorListSeat[];
  /** ISO instant. */
  readonly printedAt: string;
}

/** The audience of a recording → the paper at its door, in the order of names. The same input gives the same document. */
export function describeDoorList({ locale, title: given, venue: place, zone, start, doors, capacity, seats, printedAt }: DoorListInput): DoorListDocument {
  const words = DOOR_LIST_WORDS[locale];
  const { untitled, printed, facts, at, page } = WORDS[locale];
  const set = (text: string) => typeset(text, locale);
  const title = set(given) || untitled;
  const venue = set(place ?? '');
  const day = start === null ? '' : formatDay(start.slice(0, 10), locale);
  const stamp = printed(formatStamp(localDateTime(Date.parse(printedAt), zone), locale));
  const coming = seats.filter(({ state }) => state === 'in').toSorted(byName);
  const waiting = seats.filter(({ state }) => state === 'waiting').toSorted((one, other) => one.number - other.number);
  const rowOf = ({ name, number, checkedInAt, accessibility }: DoorListSeat, letter: string): DoorListRow => ({
    letter, name: nameOf(name, locale), number: set(words.number(number)),
    arrived: checkedInAt === null ? '' : set(words.arrived(formatHour(localDateTime(Date.parse(checkedInAt), zone), locale))),
    needs: set(accessibility.replace(/\s+/gu, ' ').trim()),
  });
  const letters = coming.map(({ name }) => letterOf(name));
  const parts = [
    { title: set(words.coming(coming.length)), rows: coming.map((seat, index) => rowOf(seat, letters[index] === letters[index - 1] ? '' : letters[index]!)) },
    { title: set(words.waiting(waiting.length)), rows: waiting.map((seat) => rowOf(seat, '')) },
  ];
  return {
    form: 'doorList', orientation: 'portrait', locale,
    documentTitle: [title, words.title, ...(day === '' ? [] : [day])].join(' – '),
    printedAt: new Date(printedAt).toISOString(),
    title: words.title, subtitle: title,
    facts: [
      { label: facts.recording, value: start === null ? '' : at(day, formatHour(start, locale)) },
      { label: words.doors, value: doors === null ? '' : formatHour(doors, locale) },
      { label: facts.venue, value: venue },
      { label: words.seats, value: words.taken(coming.length, capacity) },
      { label: words.order[0], value: set(words.order[1]) },
      { label: words.printed, value: stamp },
    ].filter(({ value }) => value !== ''),
    running: [`${words.title} · ${title}`, venue, [day, stamp].filter((text) => text !== '').join(' · ')],
    copyOf: '', check: null,
    parts: parts.filter(({ rows }) => rows.length > 0),
    remarks: [],
    words: { page: page.page, footer: page.footer, missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji, empty: set(words.empty), toTick: words.toTick },
  };
}

/** A name on one line, letter for letter. */
const nameOf = (name: string | null, locale: PrintLocale): string => name?.replace(/\s+/gu, ' ').trim() || DOOR_LIST_WORDS[locale].anonymous;
