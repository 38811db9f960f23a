import type { Instant } from '../instant.js';
import { localTime } from '../slot/local-time.js';
import { windowOf, type Slot } from '../slot/slot.js';
import type { NoticeLocale } from './notice-locale.js';

// Own tables: a mail must not change with the machine's language data.
const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** « jeudi 10 décembre 2026 », `Thursday 10 December 2026`, of a local date-time or date. */
export function sayDay(local: string, locale: NoticeLocale): string {
  const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  const day = locale === 'fr' && date.getUTCDate() === 1 ? '1er' : String(date.getUTCDate());
  return `${WEEKDAYS[locale][date.getUTCDay()]} ${day} ${MONTHS[locale][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** « 17 h 30 », « 8 h 05 », `17:30`, of a local date-time. */
export function sayHour(local: string, locale: NoticeLocale): string {
  return locale === 'fr' ? `${Number(local.slice(11, 13))}\u00a0h\u00a0${local.slice(14, 16)}` : local.slice(11, 16);
}

/** « de 17 h 30 à 20 h 15 », the day of the end named when it is another: « de 23 h 05 à 0 h 25 le vendredi 11 décembre 2026 ». */
export function sayHours(from: string, until: string, locale: NoticeLocale): string {
  const nextDay = from.slice(0, 10) === until.slice(0, 10) ? '' : ` ${locale === 'fr' ? 'le' : 'on'} ${sayDay(until, locale)}`;
  const [start, end] = [sayHour(from, locale), sayHour(until, locale)];
  return locale === 'fr' ? `de ${start} à ${end}${nextDay}` : `${start} to ${end}${nextDay}`;
}

/** The presence window by the studio's clock, with its zone: « de 17 h 30 à 20 h 15 (Europe/Paris) ». */
export function sayPresence({ call, release, zone }: Slot, locale: NoticeLocale): string {
  return `${sayHours(call, release, locale)} (${zone})`;
}

/** The same by the reader's own clock, day included; empty where that clock shows the same, or where no zone is known. */
export function sayPresenceThere(slot: Slot, viewerZone: string | null, locale: NoticeLocale): string {
  const window = windowOf(slot);
  if (viewerZone === null || window === null) return '';
  const [call, release] = [localTime(window.callAt, viewerZone), localTime(window.releaseAt, viewerZone)];
  if (call === slot.call && release === slot.release) return '';
  return `${sayDay(call, locale)}, ${sayHours(call, release, locale)} (${viewerZone})`;
}

/** « aujourd’hui », « demain », « après-demain », « dans 7 jours », counted in the recording's days from that moment to the call. */
export function sayUntil(slot: Slot, at: Instant, locale: NoticeLocale): string {
  const days = Math.round((Date.parse(slot.call.slice(0, 10)) - Date.parse(localTime(at, slot.zone).slice(0, 10))) / 86_400_000);
  if (days <= 0) return locale === 'fr' ? 'aujourd’hui' : 'today';
  if (days === 1) return locale === 'fr' ? 'demain' : 'tomorrow';
  if (days === 2 && locale === 'fr') return 'après-demain';
  return locale === 'fr' ? `dans ${days}\u00a0jours` : `in ${days} days`;
}

/** « 10 min », « 1 h 05 », `1 h 05 min`: minutes rounded up, one at least. */
export function sayMinutes(seconds: number, locale: NoticeLocale): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes < 60) return `${minutes}\u00a0min`;
  const rest = String(minutes % 60).padStart(2, '0');
  return locale === 'fr' ? `${Math.floor(minutes / 60)}\u00a0h\u00a0${rest}` : `${Math.floor(minutes / 60)}\u00a0h\u00a0${rest}\u00a0min`;
}
