import { EPISODE_BOUNDS, parseDuration, readStart, type Language, type LocalStart, type Seconds } from '#rundown';
import { CLI_WORDS, type CliWords } from '../cli-words.js';
import type { PaperWishes } from '#print';
import { Refused } from '../refused.js';
import { CLI_FORMATS, type CliFormat } from '../show/cli-formats.js';
import { choiceOf, ORIENTATIONS, readArguments } from '../show/read-arguments.js';

/** What `plan` was asked for, checked. */
export interface PlanOptions {
  readonly language: Language;
  readonly help: boolean;
  readonly page: string;
  readonly applications: string | null;
  readonly targetSeconds: Seconds;
  /** As written, for messages. */
  readonly length: string;
  readonly start: LocalStart | null;
  readonly zone: string;
  readonly seats: number;
  readonly title: string | null;
  readonly format: CliFormat;
  readonly out: string | null;
  readonly wishes: PaperWishes;
}

const NAMES = ['applications', 'length', 'start', 'zone', 'seats', 'title', 'format', 'out', 'lang', 'orientation'] as const;
const { fewestSeats: FEWEST_SEATS, mostSeats: MOST_SEATS } = EPISODE_BOUNDS;
const HOME_ZONE = 'Europe/Paris';
/** Any day will do to ask whether a zone exists. */
const SOME_DAY = '2026-01-01T12:00';

/** The language asked for, before anything else is checked, so that even a usage error speaks it. */
export function readLanguage(args: readonly string[]): Language {
  const written = args.flatMap((arg, index) => (arg === '--lang' ? [args[index + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : []));
  return written.at(-1) === 'en' ? 'en' : 'fr';
}

/** Reads the arguments after `plan`; throws `Refused` with the first thing that is wrong. */
export function readOptions(args: readonly string[]): PlanOptions {
  const language = readLanguage(args);
  const words = CLI_WORDS[language];
  const { values, files: pages, help } = readArguments(args, NAMES, words, 'title');
  const length = values.length ?? '52:00';
  const zone = values.zone ?? HOME_ZONE;
  const format = choiceOf(values.format ?? 'text', CLI_FORMATS, '--format', words);
  choiceOf(values.lang ?? 'fr', ['fr', 'en'], '--lang', words);
  if (help) return { ...NOTHING_ASKED, language, help };
  if (pages[0] === undefined) throw new Refused(words.missingPage);
  if (pages[1] !== undefined) throw new Refused(words.tooManyPages(pages[1]));
  if (values.title !== undefined && values.title.trim() === '') throw new Refused(words.emptyTitle);
  return {
    language,
    help,
    page: pages[0],
    applications: values.applications ?? null,
    targetSeconds: lengthOf(length, words),
    length,
    start: startOf(values.start, zone, words),
    zone,
    seats: seatsOf(values.seats ?? '5', words),
    title: values.title ?? null,
    format,
    out: values.out ?? null,
    wishes: values.orientation === undefined ? {} : { orientation: choiceOf(values.orientation, ORIENTATIONS, '--orientation', words) },
  };
}

const NOTHING_ASKED: PlanOptions = {
  language: 'fr', help: true, page: '', applications: null, targetSeconds: 0, length: '', start: null, zone: '', seats: 0, title: null, format: 'text', out: null, wishes: {},
};

function lengthOf(written: string, words: CliWords): Seconds {
  const seconds = parseDuration(written);
  if (seconds === null) throw new Refused(words.badLength(written));
  return seconds;
}

function seatsOf(written: string, words: CliWords): number {
  const seats = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (seats < FEWEST_SEATS || seats > MOST_SEATS) throw new Refused(words.badSeats(written, MOST_SEATS));
  return seats;
}

function startOf(written: string | undefined, zone: string, words: CliWords): LocalStart | null {
  // This one is known to exist, and asking loads the table of all zones.
  if (written === undefined && zone === HOME_ZONE) return null;
  const read = readStart(written ?? SOME_DAY, zone);
  switch (read.outcome) {
    case 'unknownZone': throw new Refused(words.unknownZone(zone));
    case 'malformedStart': throw new Refused(words.badStart(read.local));
    case 'skippedHour': throw new Refused(words.skippedHour(read.local, read.zone, read.resumesAt));
    case 'startRead': return written === undefined ? null : read.start;
  }
}
