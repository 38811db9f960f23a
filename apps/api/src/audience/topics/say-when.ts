import type { Locale } from '#desk';
import { localTime } from '#notices';
import { formatDate, formatDay, formatHour } from '#print';

/** « jeudi 10 décembre 2026 », of a local date-time. */
export const sayDay = (local: string, locale: Locale): string => formatDay(local.slice(0, 10), locale);

export const sayHour = (local: string, locale: Locale): string => formatHour(local, locale);

/** « 10 décembre 2026 », of a local date or date-time. */
export const sayDate = (local: string, locale: Locale): string => formatDate(local.slice(0, 10), locale);

/** The local date-time of an instant in a zone. */
export const localOf = (instant: Date | string, zone: string): string => localTime(new Date(instant).getTime(), zone);
