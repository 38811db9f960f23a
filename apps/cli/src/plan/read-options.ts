import { parseArgs } from 'node:util';
import { EPISODE_BOUNDS, parseDuration, readStart, type Language, type LocalStart, type Seconds } from '#rundown';
import { CLI_WORDS, type CliWords } from '../cli-words.js';
import { Refused } from '../refused.js';

export const FORMATS = ['text', 'json', 'csv', 'html', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

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
  readonly format: Format;
  readonly out: string | null;
}

const NAMES = ['applications', 'length', 'start', 'zone', 'seats', 'title', 'format', 'out', 'lang'] as const;
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
  const { values, pages, help } = tokensOf(args, words);
  const length = values.length ?? '52:00';
  const zone = values.zone ?? HOME_ZONE;
  const format = choiceOf(values.format ?? 'text', FORMATS, '--format', words);
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
  };
}

const NOTHING_ASKED: PlanOptions = {
  language: 'fr', help: true, page: '', applications: null, targetSeconds: 0, length: '', start: null, zone: '', seats: 0, title: null, format: 'text', out: null,
};

function tokensOf(args: readonly string[], words: CliWords) {
  const options = { ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])), help: { type: 'boolean' as const, short: 'h' } };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Partial<Record<(typeof NAMES)[number], string>> = {};
  const pages: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') pages.push(token.value);
    if (token.kind !== 'option') continue;
    const name = NAMES.find((known) => known === token.name);
    if (token.name === 'help') help = true;
    else if (name === undefined) throw new Refused(words.unknownOption(token.rawName));
    else if (token.value === undefined || token.value === '' && name !== 'title') throw new Refused(words.missingValue(token.rawName));
    // A forgotten value must not swallow the next option.
    else if (token.inlineValue === false && token.value.startsWith('--')) throw new Refused(words.missingValue(token.rawName));
    else if (values[name] !== undefined) throw new Refused(words.repeatedOption(token.rawName));
    else values[name] = token.value;
  }
  return { values, pages, help };
}

function choiceOf<Choice extends string>(value: string, choices: readonly Choice[], option: string, words: CliWords): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new Refused(words.badChoice(option, value, choices.join(', ')));
  return chosen;
}

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
