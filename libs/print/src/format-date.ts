import type { PrintLocale } from './print-locale.js';

// Own tables: the machine's language data changes with its version, a printed page must not.
const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** « 10 décembre 2026 » of a text that begins `YYYY-MM-DD`; any other text comes back as it is written. */
export function formatDate(date: string, locale: PrintLocale): string {
  const read = readDate(date);
  if (read === null) return date;
  const day = locale === 'fr' && read.day === 1 ? '1er' : String(read.day);
  return `${day}\u00a0${MONTHS[locale][read.month - 1]}\u00a0${read.year}`;
}

/** « jeudi 10 décembre 2026 », with the weekday in front. */
export function formatDay(date: string, locale: PrintLocale): string {
  const read = readDate(date);
  if (read === null) return date;
  return `${WEEKDAYS[locale][new Date(date.slice(0, 10)).getUTCDay()]} ${formatDate(date, locale)}`;
}

/** « 19 h 05 » in French, `19:05` in English, of a local date-time `…THH:MM…`. */
export function formatHour(local: string, locale: PrintLocale): string {
  const hour = Number(local.slice(11, 13));
  const minute = local.slice(14, 16);
  return locale === 'fr' ? `${hour}\u00a0h\u00a0${minute}` : `${String(hour).padStart(2, '0')}:${minute}`;
}

/** « 10/12/2026 à 14 h 22 » in French, `10 Dec 2026, 14:22` in English, of a local date-time. */
export function formatStamp(local: string, locale: PrintLocale): string {
  const [year, month, day] = local.slice(0, 10).split('-');
  const hour = formatHour(local, locale);
  if (locale === 'fr') return `${day}/${month}/${year} à\u00a0${hour}`;
  return `${Number(day)}\u00a0${MONTHS.en[Number(month) - 1]?.slice(0, 3)}\u00a0${year}, ${hour}`;
}

function readDate(date: string): { year: number; month: number; day: number } | null {
  const match = ISO_DATE.exec(date);
  if (match === null || Number.isNaN(Date.parse(date.slice(0, 10)))) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
