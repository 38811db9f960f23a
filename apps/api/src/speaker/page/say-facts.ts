import { localTime, sayDay, sayHour, sayHours, windowOf, type Instant, type Slot, type Stay } from '#notices';
import type { Told } from '../words/speaker-words.js';
import type { SpeakerView } from './speaker-view.js';

/** Where the person stands, in words. */
export function sayStatus({ page, words, locale }: SpeakerView): Told {
  const { status, slot, answer, letterhead } = page;
  if (status === 'accepted' && slot === null) return words.withoutSlot;
  if (status === 'confirmed' && slot !== null && answer?.stay) return words.confirmedWithStay(sayStay(answer.stay, slot, { words, locale }));
  return words.statuses[status](letterhead);
}

/** « arrivée à 18 h 00, départ à 19 h 45 ». */
export function sayStay({ arrivesAt, leavesAt }: Stay, { zone }: Slot, { words, locale }: Pick<SpeakerView, 'words' | 'locale'>): string {
  const hour = (at: Instant | null) => (at === null ? null : sayHour(localTime(at, zone), locale));
  return words.stay(hour(arrivesAt), hour(leavesAt));
}

/** How far a zone's clock is from the studio's at the call, in minutes; 0 where that cannot be told. */
export function minutesApart(slot: Slot, zone: string): number {
  const window = windowOf(slot);
  if (window === null) return 0;
  const there = Date.parse(`${localTime(window.callAt, zone).slice(0, 16)}Z`);
  return Math.round((there - Date.parse(`${localTime(window.callAt, slot.zone).slice(0, 16)}Z`)) / 60_000);
}

/** « jeudi 10 décembre 2026, de 17 h 30 à 20 h 15 ». */
export const sayWindow = ({ call, release }: Slot, locale: SpeakerView['locale']): string => `${sayDay(call, locale)}, ${sayHours(call, release, locale)}`;

/** « Ada, Tarek et Lucas ». */
export const listOf = (names: readonly string[], and: string): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`);

/** Its number as a telephone dials it, `tel:+33400000000`; null for what is no number. */
export function dialOf(telephone: string): string | null {
  const digits = telephone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
}

/** An address of the web, or null: what else stands there is no link. */
export const webAddress = (address: string): string | null => (/^https?:\/\//i.test(address) && URL.canParse(address) ? address : null);
