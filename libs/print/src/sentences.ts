import { formatDuration, type Reason, type Remark } from '#rundown';
import type { PrintLocale } from './print-locale.js';

type Facts = NonNullable<Reason['facts'] | Remark['facts']>;

/** The facts of a reason or a remark, read by a sentence; a fact that is not there reads as « ? ». */
export interface FactReader {
  /** A number as digits. */
  readonly count: (name: string) => string;
  /** `…Seconds` as `4:30`, without its sign. */
  readonly length: (name: string) => string;
  /** A text, or a list with commas. */
  readonly words: (name: string) => string;
  /** The clock `19:00` of a local date-time or an instant. */
  readonly clock: (name: string) => string;
  /** Digits and a noun that agrees: « 3 contributions ». */
  readonly counted: (name: string, one: string, many: string) => string;
}

/** A sentence for each code that has one. */
export type Sentences = Readonly<Record<string, (fact: FactReader) => string>>;

/** The facts as a language reads them: French says « 0 débat », English `0 debates`. */
export function readFacts(facts: Facts, locale: PrintLocale): FactReader {
  const words = (name: string): string => {
    const value = facts[name];
    if (value === undefined || value === null) return '?';
    return Array.isArray(value) ? value.join(', ') : String(value);
  };
  return {
    words,
    count: words,
    length: (name) => {
      const value = facts[name];
      return typeof value === 'number' ? formatDuration(Math.abs(value)) : '?';
    },
    clock: (name) => words(name).slice(11, 16),
    counted: (name, one, many) => {
      const isOne = facts[name] === 1 || (locale === 'fr' && facts[name] === 0);
      return `${words(name)}\u00a0${isOne ? one : many}`;
    },
  };
}
