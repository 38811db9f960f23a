import type { Words } from '../words/words.js';

/** Seconds in whole minutes, up: « 15 min », « 1 h 20 ». */
export function sayMinutes(seconds: number, { minutes, hours }: Pick<Words['day'], 'minutes' | 'hours'>): string {
  const whole = Math.ceil(seconds / 60);
  return whole < 60 ? minutes(whole) : hours(Math.floor(whole / 60), String(whole % 60).padStart(2, '0'));
}
