import type { Language, Words } from '../words/words.js';
import { sayHourOf, sayInstant } from '../words/dates.js';
import type { Print } from './use-prints.js';

/** « imprimée par Inès à 14 h 02 (conducteur, pour la régie) »; the day is said where it is not today. */
export function sayPrint(print: Print, now: Date, words: Words['printing'], language: Language): string {
  const name = words.formats[print.format] ?? print.format;
  const format = name.charAt(0).toLowerCase() + name.slice(1);
  const what = print.recipient === '' ? format : words.whatFor(format, print.recipient);
  const when = isToday(print, now) ? words.at(sayHourOf(print.printedAt, language)) : words.onDay(sayInstant(print.printedAt, language));
  return (print.version === null ? words.draftPrintedBy : words.printedBy)(print.printedByName || words.somebody, when, print.copies === 1 ? what : words.copies(what, print.copies));
}

/** Copies of an older version that were printed today though a newer one was out: somebody holds them. */
export const outdatedToday = (prints: readonly Print[], now: Date): readonly Print[] => prints.filter((print) => print.outdated && isToday(print, now));

const isToday = ({ printedAt }: Print, now: Date): boolean => new Date(printedAt).toDateString() === now.toDateString();
