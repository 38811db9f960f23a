import { clockOf, formatDuration, parseDuration, readHardStart, type LocalStart, type TimedSegment } from '#rundown';
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
