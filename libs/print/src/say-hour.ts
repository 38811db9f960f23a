import { formatHour } from './format-date.js';
import type { PrintLocale } from './print-locale.js';

/** « 17 h 30 »; « 2 h 30 (UTC+1) » of a local date-time that carries its offset because clocks show that minute twice. */
export function sayHour(local: string, locale: PrintLocale): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(local.slice(16))?.[0];
  const hour = formatHour(local, locale);
  return offset === undefined ? hour : `${hour} (${sayOffset(offset)})`;
}

/** « UTC+1 », « UTC−3:30 », « UTC » of an offset `±HH:MM`. */
export function sayOffset(offset: string): string {
  const [hours, minutes] = [Number(offset.slice(1, 3)), offset.slice(4, 6)];
  if (hours === 0 && minutes === '00') return 'UTC';
  return `UTC${offset.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}
