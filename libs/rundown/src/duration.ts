import type { Seconds } from './segment.js';

const COLONS = /^(?:(\d{1,3}):(?=\d\d:\d\d$))?(\d{1,4}):([0-5]\d)$/;
const UNITS = /^(?:(\d{1,3}) ?h ?)?(?:(\d{1,4}) ?(?:min|mn|m|['’′]) ?)?(?:(\d{1,5}) ?(?:s|sec|["”″])?)?$/;
/** A day: longer durations are slips of the pen. */
export const LONGEST_SECONDS: Seconds = 86_400;

/**
 * Reads a duration as people write it: `4:30`, `1:45:30`, `105:30`, `1h02`, `4'30`, `4 min 30`, `90 s`; a bare number is seconds.
 * Null when it cannot be read or passes 24 hours.
 */
export function parseDuration(written: string): Seconds | null {
  const text = written.trim().toLowerCase().replace(/\s+/gu, ' ');
  const seconds = fromColons(text) ?? fromUnits(text);
  return seconds !== null && seconds <= LONGEST_SECONDS ? seconds : null;
}

function fromColons(text: string): Seconds | null {
  const [, hours, minutes, seconds] = COLONS.exec(text) ?? [];
  if (minutes === undefined) return null;
  if (hours !== undefined && Number(minutes) > 59) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function fromUnits(text: string): Seconds | null {
  const found = UNITS.exec(text);
  if (text === '' || found === null) return null;
  const [, hours, minutes, last] = found;
  // After hours alone a bare number is minutes: « 1h02 ».
  const lastIsMinutes = hours !== undefined && minutes === undefined && /\d$/.test(text);
  const rest = Number(last ?? 0);
  if (hours !== undefined && (Number(minutes ?? 0) > 59 || (last !== undefined && rest > 59))) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + rest * (lastIsMinutes ? 60 : 1);
}

/** Writes seconds as `4:30`, from an hour on as `1:45:30`; negative ones with the minus sign « − ». */
export function formatDuration(seconds: Seconds): string {
  const whole = Math.abs(Math.trunc(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  return sign + (hours > 0 ? `${hours}:${two(minutes)}` : String(minutes)) + `:${two(rest)}`;
}

/** Writes a difference with its sign, as broadcasters read it: `+1:30` too long or late, `−0:10` too short or early. */
export function formatOffset(seconds: Seconds): string {
  return (seconds > 0 ? '+' : '') + formatDuration(seconds);
}

/** Wall-clock part of an instant with offset: `2026-12-10T19:00:40+01:00` → `19:00:40`. */
export function clockOf(instant: string): string {
  return instant.slice(11, 19);
}
