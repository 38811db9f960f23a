/**
 * What stands in front of a line: « 6 », « 6 bis », « 6 bis A ».
 * They are read as Parliament numbers articles: « 6 bis » follows 6, and a letter puts a line before the number that it is attached to.
 */
export interface LineNumber {
  /** 0 stands above the first line and is no line itself. */
  readonly whole: number;
  /** 1: the number itself, 2: bis, 3: ter… */
  readonly times: number;
  /** Capitals; empty for most. */
  readonly letters: string;
}

/** From the second on; further ones are written (21), (22)… */
const TIMES = [
  'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies', 'undecies', 'duodecies', 'terdecies',
  'quaterdecies', 'quindecies', 'sexdecies', 'septdecies', 'octodecies', 'novodecies', 'vicies',
];
const WRITTEN = /^(\d{1,9})(?: (?:([a-z]+)|\((\d{1,9})\)))?(?: ([A-Z]+))?$/;

/** The number behind what is printed, or null when it is none of ours. */
export function readNumber(written: string): LineNumber | null {
  const [, whole, word, counted, letters = ''] = WRITTEN.exec(written) ?? [];
  if (whole === undefined) return null;
  const times = word !== undefined ? TIMES.indexOf(word) + 2 : counted !== undefined ? Number(counted) : 1;
  return word !== undefined && times < 2 ? null : { whole: Number(whole), times, letters };
}

export function writeNumber({ whole, times, letters }: LineNumber): string {
  const word = times === 1 ? '' : ` ${TIMES[times - 2] ?? `(${times})`}`;
  return `${whole}${word}${letters === '' ? '' : ` ${letters}`}`;
}

/** Negative when `one` is read first. */
export function compareNumbers(one: LineNumber, other: LineNumber): number {
  if (one.whole !== other.whole) return one.whole - other.whole;
  if (one.times !== other.times) return one.times - other.times;
  // « 6 bis AA » comes before « 6 bis A », which comes before « 6 bis »: the end of a number is read after any letter.
  const [a, b] = [`${one.letters}~`, `${other.letters}~`];
  return a === b ? 0 : a < b ? -1 : 1;
}
