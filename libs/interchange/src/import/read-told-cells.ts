import { LONGEST_SECONDS, parseDuration, SEGMENT_COLOURS, SEGMENT_KINDS, sayKind, type Elasticity, type SeatRole, type Seconds, type SegmentColour, type SegmentKind, type Skipped } from '#rundown';
import { TABLE_WORDS } from '../table/table-words.js';
import { fold, type ToldSeat, type UnreadCode } from './told.js';

const LANGUAGES = ['fr', 'en'] as const;
const DAY_SECONDS = 86_400;

/** A duration as people and spreadsheets write it, or why it is none: `5'`, `5'30`, `5:30`, `00:05:30`, `330 s`, « 5 min 30 », a day's fraction. `unit`: what a bare number is. */
export function readToldDuration(written: string, unit: 'seconds' | 'minutes'): Seconds | UnreadCode {
  const text = written.replace(/[\u00a0\u202f\u2009]/gu, ' ').trim().toLowerCase();
  if (text === '') return 'durationMissing';
  if (/^[-−–]\s*\d/u.test(text)) return 'durationNegative';
  const seconds = fromNumber(text, unit) ?? parseDuration(plainUnits(text));
  if (seconds !== null) return seconds <= LONGEST_SECONDS ? seconds : 'durationTooLong';
  return /^\d+(?::\d\d){1,2}$/u.test(text) || /^\d+\s*h/u.test(text) ? 'durationTooLong' : 'durationUnreadable';
}

/** A fraction below one with digits enough is a day's, as spreadsheets count. */
function fromNumber(text: string, unit: 'seconds' | 'minutes'): Seconds | null {
  const decimal = /^(\d*)[.,](\d+)$/u.exec(text);
  if (decimal === null) return /^\d+$/u.test(text) && unit === 'minutes' ? Number(text) * 60 : null;
  const value = Number(`${decimal[1] || '0'}.${decimal[2]}`);
  if (value < 1 && decimal[2]!.length >= 3) return Math.round(value * DAY_SECONDS);
  return Math.round(unit === 'minutes' ? value * 60 : value);
}

/** Words and signs for units as `parseDuration` knows them; frames and fractions of a second go. */
const plainUnits = (text: string): string =>
  text
    .replace(/^(\d{1,2}:\d\d:\d\d)[:;.]\d{1,3}$/u, '$1')
    .replace(/''/gu, '"').replace(/[’‘´`]/gu, "'")
    .replace(/heures?|hours?|hrs?\b/gu, 'h').replace(/minutes?|mins?\.?/gu, 'min').replace(/secondes?|seconds?|secs?\.?/gu, 's')
    .replace(/\bmn\.?/gu, 'min').replace(/(?<=[\d"'hns]) (?:et|and) (?=\d)/gu, ' ');

const KINDS: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ...SEGMENT_KINDS.flatMap((kind) => [[fold(kind), kind], ...LANGUAGES.map((language) => [fold(sayKind(kind, language)), kind])] as [string, SegmentKind][]),
  ['jingle', 'sting'], ['generique de debut', 'titles'], ['generique de fin', 'titles'], ['opening titles', 'titles'], ['closing titles', 'titles'], ['vt', 'tape'], ['reportage', 'tape'], ['package', 'tape'],
  ['magnetos', 'tape'], ['pub', 'break'], ['publicite', 'break'], ['pause', 'break'], ['plateau', 'debate'], ['discussion', 'debate'], ['interview', 'debate'], ['teaser', 'coldOpen'], ['intro', 'launch'],
  ['introduction', 'introduction'], ['presentation', 'introduction'], ['q a', 'audienceQuestions'], ['questions', 'audienceQuestions'], ['outro', 'conclusion'],
]);

/** The kind that a word names, in French or English. */
export const readKind = (written: string): SegmentKind | null => KINDS.get(fold(written)) ?? null;

/** The kind that a title begins with: « Débat 2 – … ». */
export function kindOfTitle(title: string): SegmentKind | null {
  const words = fold(title).split(' ');
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const kind = KINDS.get(words.slice(0, count).join(' '));
    if (kind !== undefined) return kind;
  }
  return null;
}

const STATES: ReadonlyMap<string, Skipped | 'aside' | null> = new Map<string, Skipped | 'aside' | null>([
  ...LANGUAGES.flatMap((language) => (Object.entries(TABLE_WORDS[language].states) as [Skipped | 'aside', string][]).map(([state, word]) => [fold(word), state] as [string, Skipped | 'aside'])),
  ['', null], ['float', 'floated'], ['secours', 'floated'], ['trappe', 'dropped'], ['drop', 'dropped'], ['supprime', 'dropped'], ['reserve', 'aside'],
]);
export interface ToldState {
  readonly aside: boolean;
  readonly skipped: Skipped | null;
}

/** « réserve », « trappée », « réserve, de secours ». Undefined: no words that are known. */
export function readState(written: string): ToldState | undefined {
  const states = written.split(',').map((word) => STATES.get(fold(word)));
  if (states.includes(undefined)) return undefined;
  return { aside: states.includes('aside'), skipped: states.find((state) => state === 'floated' || state === 'dropped') ?? null };
}

const COLOURS: ReadonlyMap<string, SegmentColour | null> = new Map<string, SegmentColour | null>([
  ['', null], ['gray', 'grey'], ...SEGMENT_COLOURS.flatMap((colour) => LANGUAGES.map((language) => [fold(TABLE_WORDS[language].colours[colour]), colour] as [string, SegmentColour])),
]);
export const readColour = (written: string): SegmentColour | null | undefined => COLOURS.get(fold(written));

/** « 1 », « x », « oui »: yes; nothing, « 0 », « non »: no. */
export const readFlag = (written: string): boolean => !['', '0', 'non', 'no', 'false', 'faux', 'n'].includes(fold(written));

/** « 4:00 / 5:00 / 6:00 »: least, ideal, most. Undefined: none of that. */
export function readElasticity(written: string): Elasticity | null | undefined {
  if (written.trim() === '') return null;
  const parts = written.split(/[/;–]| - /u).map((part) => readToldDuration(part, 'seconds'));
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => typeof part === 'string')) return undefined;
  const [least, ideal, most] = (parts.length === 3 ? parts : [parts[0], parts[1], parts[1]]) as [Seconds, Seconds, Seconds];
  return least <= ideal && ideal <= most ? { minSeconds: least, idealSeconds: ideal, maxSeconds: most } : undefined;
}

const ROLES: ReadonlyMap<string, SeatRole> = new Map<string, SeatRole>([
  ...LANGUAGES.flatMap((language) => (Object.entries(TABLE_WORDS[language].roles) as [SeatRole, string][]).map(([role, word]) => [fold(word), role] as [string, SeatRole])),
  ['animateur', 'host'], ['animatrice', 'host'], ['presenter', 'host'], ['invitee', 'guest'],
]);
/** Two times of day and durations are told by a last part of digits and signs of time. */
const TIME_AT_END = /^(.*?)[\s:–-]+(\d[\d:'’"h]*(?:\s?(?:min|mn|s|sec)\.?)?(?:\s?\d+)?)$/iu;

/** People of a cell, one after the other: « Zoé Haÿ 2:30 ; Luc P. (public) ». `people`: names by which others are told apart where commas stand between them. */
export function readSeats(written: string, people: readonly string[]): readonly ToldSeat[] {
  const names = new Set(people.map(fold));
  const known = (name: string) => names.has(fold(name));
  return written.split(/[;\n]/u).flatMap((part) => (part.trim() === '' ? [] : readPart(part, known)));
}

function readPart(part: string, known: (name: string) => boolean): readonly ToldSeat[] {
  const seat = readSeat(part, known);
  if (known(seat.name)) return [seat];
  const pieces = part.split(/\s*(?:,|\/|\s&\s|\s\+\s|\set\s|\sand\s)\s*/iu).filter((piece) => piece.trim() !== '');
  return pieces.length > 1 && pieces.some((piece) => known(readSeat(piece, known).name)) ? pieces.map((piece) => readSeat(piece, known)) : [seat];
}

function readSeat(written: string, known: (name: string) => boolean): ToldSeat {
  const [, body = written, note] = /^(.*?)\s*\(([^()]*)\)\s*$/u.exec(written) ?? [];
  const role = note === undefined ? undefined : ROLES.get(fold(note));
  const text = (role === undefined ? written : body).trim();
  // « Robot 3 » may be a name.
  const [, name, time] = (known(text) ? null : TIME_AT_END.exec(text)) ?? [];
  const seconds = time === undefined ? null : parseDuration(plainUnits(time.toLowerCase()));
  return { id: null, name: (seconds === null ? text : name!).trim(), seconds, role: role ?? null };
}
