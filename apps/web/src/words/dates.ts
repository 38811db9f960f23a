import { formatDay, formatHour } from '#print';
import type { Language } from './words.js';

const locales = { fr: 'fr', en: 'en-GB' } as const;

/** « jeudi 10 décembre 2026, 19 h 00 » of a local date-time; the show's own clock, never the reader's. */
export function sayLocal(local: string, language: Language): string {
  return `${formatDay(local, language)}, ${formatHour(local, language)}`;
}

/** Day and month of a local date-time, for a calendar leaf: `{ day: '10', month: 'déc.' }`. */
export function calendarLeaf(local: string, language: Language): { weekday: string; day: string; month: string } {
  const noon = new Date(`${local.slice(0, 10)}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) => noon.toLocaleDateString(locales[language], { timeZone: 'UTC', ...options });
  return { weekday: part({ weekday: 'short' }), day: part({ day: 'numeric' }), month: part({ month: 'short' }) };
}

/** An instant in the reader's own zone: « 20 nov. 2026, 11:12 ». */
export function sayInstant(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
}

/** The hour of an instant in the reader's own zone: « 11 h 12 ». */
export function sayHourOf(instant: string, language: Language): string {
  const at = new Date(instant);
  return formatHour(`0000-00-00T${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`, language);
}

/** The day of an instant or of a date: « 20 novembre 2026 ». */
export function sayDate(date: string, language: Language): string {
  return new Date(date.length === 10 ? `${date}T12:00:00` : date).toLocaleDateString(locales[language], { dateStyle: 'long' });
}
