import { formatDay, formatHour } from '../format-date.js';
import type { PrintLocale } from '../print-locale.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { RunCopy, RunDocument } from './run-document.js';
import { runSentences, runWords } from './run-words.js';

/** Everything a day's print run is made of; `show` of a paper is its place among the shows, from 0. */
export interface RunInput {
  readonly locale: PrintLocale;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly shows: readonly {
    readonly title: string;
    /** Local date-time; null while not fixed. */
    readonly start: string | null;
    readonly venue: string;
    /** Null: the draft. */
    readonly version: number | null;
  }[];
  readonly copies: readonly {
    readonly name: string;
    /** Empty where that is their name. */
    readonly role: string;
    readonly papers: readonly { readonly show: number; readonly paper: string; readonly copies: number; readonly document: RunCopy['documents'][number] }[];
  }[];
}

/** All copies of all shows of a day, collated by recipient: a page for whoever hands them out, then each recipient's papers. */
export function describeRun({ locale, day, shows, copies }: RunInput): RunDocument {
  const sentences = runSentences(locale);
  const stateOf = (show: number) => {
    const version = shows[show]?.version ?? null;
    return version === null ? sentences.draft : sentences.version(version);
  };
  const nameOf = (show: number) => typeset(shows[show]?.title ?? '', locale) || WORDS[locale].untitled;
  const said = formatDay(day, locale);
  return {
    form: 'run',
    locale,
    orientation: 'portrait',
    documentTitle: `${sentences.title} – ${said}`,
    // The newest paper's: the same papers give the same file.
    printedAt: copies.flatMap(({ papers }) => papers.map(({ document }) => document.printedAt)).toSorted().at(-1) ?? `${day}T00:00:00.000Z`,
    title: sentences.title,
    day: said,
    running: [sentences.title, said, ''],
    shows: shows.map(({ start, venue }, show) => ({ hour: start === null ? '' : formatHour(start, locale), title: nameOf(show), venue: typeset(venue, locale), state: stateOf(show) })),
    copies: copies.map(({ name, role, papers }): RunCopy => ({
      title: WORDS[locale].copyOf(typeset(name, locale)),
      name: typeset(name, locale),
      role,
      cover: papers.length > 1,
      contents: papers.map(({ show, paper, copies: count }) => ({ show: nameOf(show), paper, state: stateOf(show), times: count > 1 ? sentences.times(count) : '' })),
      documents: papers.flatMap(({ document, copies: count }) => Array.from({ length: count }, () => document)),
    })),
    words: runWords(locale),
  };
}
