import { parseDuration } from '../duration.js';
import type { LocalStart } from '../rundown.js';
import type { HardStart } from '../segment.js';

/**
 * Reads a fixed start as people write it: `19:30` or `19:30:05` is a time of day, of the show's own day, or of the next one for a time
 * before its start; `+12:00` is counted from the show's start. Without a start only the latter means something. Undefined: nothing of these.
 */
export function readHardStart(text: string, start: LocalStart | null): HardStart | undefined {
  if (text.startsWith('+')) {
    const offsetSeconds = parseDuration(text.slice(1).trim());
    return offsetSeconds === null ? undefined : { offsetSeconds };
  }
  const read = /^(\d{1,2})\s*[:hH]\s*(\d{2})(?:\s*:\s*(\d{2}))?$/.exec(text);
  if (read === null || start === null) return undefined;
  const [hour, minute, second] = [Number(read[1]), Number(read[2]), Number(read[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`;
  const [day, begins = '00:00'] = start.local.split('T');
  return { local: `${clock < begins ? dayAfter(day!) : day!}T${clock}` };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
