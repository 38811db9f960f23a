import { windowOf, type Slot } from '#notices';
import { readInstant } from '#rundown';

const HOUR = /^(\d{1,2})\s*[:h.]\s*(\d{2})?(?::\d{2})?$/i;

/** `18:30` of `18:30`, `18h30`, « 18 h 30 », `18h`; null for what is no hour of a day. */
export function readHour(typed: string): string | null {
  const [, hour, minute = '00'] = HOUR.exec(typed.trim().replace(/[\u00a0\u202f]/g, ' ')) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The local date-time of an hour `HH:MM` inside a presence window; of one outside it that of the day of the call. */
export function placeHour(hour: string, slot: Slot): string {
  const days = [slot.call.slice(0, 10), slot.release.slice(0, 10)].map((day) => `${day}T${hour}`);
  const window = windowOf(slot);
  const inside = days.find((local) => {
    const at = readInstant(local, slot.zone);
    return window !== null && at !== null && window.callAt <= at && at <= window.releaseAt;
  });
  return inside ?? days[0]!;
}
