import { formatDay } from '#print';
import type { Language } from '../words/words.js';

/** Local date-time of an instant in a zone, `YYYY-MM-DDTHH:MM`: Swedish writes dates from year to minute. */
export const localAt = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(ms).replace(' ', 'T');

/** By how many days a local date-time is of another date: 0 on the day, 1 the day after. */
export const daysFrom = (date: string, local: string): number => Math.round((Date.parse(local.slice(0, 10)) - Date.parse(date)) / 86_400_000);

/** « jeudi 10 décembre 2026 ». */
export const sayDay = (date: string, language: Language): string => formatDay(`${date}T12:00`, language);

/** True where a zone's clock is put forward or back between two instants. */
export function clocksChange(fromMs: number, untilMs: number, zone: string): boolean {
  const offset = (ms: number) => Date.parse(`${localAt(ms, zone)}Z`) - Math.floor(ms / 60_000) * 60_000;
  return offset(fromMs) !== offset(untilMs);
}

/** So many days later, `YYYY-MM-DD`. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The month before or after, `YYYY-MM`. */
export const addMonths = (month: string, months: number): string => {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 + months, 1)).toISOString().slice(0, 7);
};

/** True for a `YYYY-MM-DD` that is in the calendar. */
export const isDate = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** Weeks of a month, Monday first; null where a day is another month's. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = `${month}-01`;
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const days = Array.from({ length: 42 }, (_, at) => addDays(first, at - before)).map((day) => (day.startsWith(month) ? day : null));
  return Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7)).filter((week) => week.some((day) => day !== null));
}
