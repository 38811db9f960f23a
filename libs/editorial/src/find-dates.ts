import type { Span } from './topic-page.js';

const MONTHS = new Map(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december'
    .split(' ')
    .map((name, at) => [name, (at % 12) + 1] as const),
);
const NAMES = [...MONTHS.keys(), 'février', 'août', 'décembre'].join('|');
const DAY = `(?<d>\\d{1,2})(?:er|st|nd|rd|th)?`;
const YEAR = '(?<y>(?:19|20)\\d{2})';
const WRITTEN = [
  new RegExp(`${DAY}[ \\u00a0]+(?<m>${NAMES}),?[ \\u00a0]+${YEAR}`, 'iu'),
  new RegExp(`(?<m>${NAMES})[ \\u00a0]+${DAY},?[ \\u00a0]+${YEAR}`, 'iu'),
  new RegExp(`${YEAR}-(?<m>\\d{2})-(?<d>\\d{2})`, 'u'),
  // Day before month: these pages are French, and English ones write the month out.
  new RegExp(`(?<!\\d)(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.]${YEAR}`, 'u'),
];

/** A calendar date in a text and where it stands. */
export interface FoundDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The first real date written out in a text; null when there is none. */
export function findDate(text: string): FoundDate | null {
  const found = WRITTEN.flatMap((pattern) => {
    const match = pattern.exec(text);
    const date = match === null ? null : dateOf(match.groups ?? {});
    return match === null || date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

function dateOf({ y, m, d }: Record<string, string | undefined>): string | null {
  const plain = (m ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const month = MONTHS.get(plain) ?? Number(plain);
  const [year, day] = [Number(y), Number(d)];
  if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= daysIn(year, month))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const TIME = /^[\s\u00a0,]*(?:à|at|-|–)?[\s\u00a0]*\d{1,2}[\s\u00a0]?[:h][\s\u00a0]?\d{2}(?::\d{2})?/u;
const LEAD = /[\s\u00a0,(–-]*(?:(?:posté|publié|écrit|posted|written)[\s\u00a0]+)?(?:le|du|on)?[\s\u00a0]*$/iu;

/** « Zoé Martin, le 12 mars 2019 à 14:32 : »: the name and the date of a signature that ends with a colon; null when it holds no date. */
export function readDatedName(after: string): { readonly name: string; readonly date: string; readonly length: number } | null {
  const line = after.split(/[\r\n]/, 1)[0] ?? '';
  const found = findDate(line);
  if (found === null) return null;
  const before = line.slice(0, found.start);
  const name = before.replace(LEAD, '');
  const time = TIME.exec(line.slice(found.end))?.[0].length ?? 0;
  const close = /^[\s\u00a0]*\)?[\s\u00a0]*:/u.exec(line.slice(found.end + time));
  if (close === null || name.includes(':')) return null;
  return { name, date: found.date, length: found.end + time + close[0].length };
}
