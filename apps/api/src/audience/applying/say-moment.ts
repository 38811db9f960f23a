import type { Locale } from '#desk';
import { localOf, sayDate, sayHour } from '../topics/say-when.js';

/** « aujourd'hui à 10 h 42 », « le 3 décembre 2026 à 18 h 05 » of an instant, in a zone. */
export function sayMoment(at: Date, now: Date, zone: string, locale: Locale): string {
  const [local, today] = [localOf(at, zone), localOf(now, zone)];
  const hour = sayHour(local, locale);
  if (local.slice(0, 10) === today.slice(0, 10)) return locale === 'fr' ? `aujourd’hui à ${hour}` : `today at ${hour}`;
  return locale === 'fr' ? `le ${sayDate(local, locale)} à ${hour}` : `on ${sayDate(local, locale)} at ${hour}`;
}
