import { parseDuration } from '#rundown';
import type { Words } from '../words/words.js';

/** What a person meant by a programme length, and how to say it back; null when it cannot be read or is nothing. */
export function readLength(written: string, { hours, minutes, seconds }: Words['episode']): { seconds: number; spoken: string } | null {
  const read = parseDuration(written);
  if (read === null || read === 0) return null;
  const parts = [
    [Math.floor(read / 3600), hours],
    [Math.floor(read / 60) % 60, minutes],
    [read % 60, seconds],
  ] as const;
  return { seconds: read, spoken: parts.filter(([count]) => count > 0).map(([count, say]) => say(count)).join(' ') };
}
