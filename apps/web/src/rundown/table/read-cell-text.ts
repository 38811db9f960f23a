import { clockOf, formatDuration, parseDuration, type HardStart, type LocalStart, type TimedSegment } from '#rundown';
import { readCell, type CellValue } from '../cell.js';
import type { TableColumn } from './columns.js';

/** A cell as text: for the clipboard, and for whoever begins to write in it. */
export function cellText(segment: TimedSegment, { id, field, writing }: TableColumn): string {
  const { times } = segment;
  switch (id) {
    case 'number': return times.number;
    case 'start': return times.start !== null ? clockOf(times.start) : times.startSeconds !== null ? formatDuration(times.startSeconds) : '';
    case 'back': return times.back !== null ? clockOf(times.back) : times.backSeconds !== null ? formatDuration(times.backSeconds) : '';
    case 'cumulative': return segment.outside ? '' : formatDuration(times.cumulativeSeconds);
    default: {
      if (field === null) return '';
      const value = readCell(segment, field);
      return writing === 'duration' ? formatDuration(value as number) : typeof value === 'string' ? value : '';
    }
  }
}

/** What a text means in a column; undefined when it means nothing there. An emptied start floats. */
export function readCellText(text: string, { writing }: TableColumn, start: LocalStart | null): CellValue | undefined {
  switch (writing) {
    case 'line': return text.replace(/\s+/g, ' ').trim();
    case 'text': return text.replace(/\r\n?/g, '\n');
    case 'duration': return parseDuration(text.trim()) ?? undefined;
    case 'start': return text.trim() === '' ? null : readHardStart(text.trim(), start);
    default: return undefined;
  }
}

/**
 * `19:30` or `19:30:05` is a time of day: of the show's own day, or of the next one for a time before its start. `+12:00` is counted from the
 * show's start. Without a start only the latter means something.
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
