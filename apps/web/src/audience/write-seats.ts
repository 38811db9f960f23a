import { byName } from '#print';
import type { HallSeatFragment } from '../operations/audience.js';

export interface SeatsWords {
  readonly anonymous: string;
  readonly csvHead: readonly string[];
  readonly csvStates: Readonly<Record<HallSeatFragment['state'], string>>;
}

/** A name may begin like a formula: it is told to be text. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The list as a spreadsheet of either language reads it: UTF-8 with its mark, semicolons. `hourOf`: how an instant is told. */
export const writeSeats = (seats: readonly HallSeatFragment[], words: SeatsWords, hourOf: (instant: string) => string): string =>
  `\uFEFF${[words.csvHead, ...seats.map(({ number, name, state, checkedInAt, accessibility }) => [String(number), name ?? words.anonymous, words.csvStates[state], checkedInAt === null ? '' : hourOf(checkedInAt), accessibility])]
    .map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose names hold every word, in the order of the paper's names. */
export function findSeats(seats: readonly HallSeatFragment[], words: string): readonly HallSeatFragment[] {
  const asked = fold(words).split(/\s+/u).filter((word) => word !== '');
  return seats.filter(({ name }) => asked.every((word) => fold(name ?? '').includes(word))).toSorted(byName);
}
