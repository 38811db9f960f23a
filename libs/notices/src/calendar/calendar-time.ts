import { readInstant, readStart } from '#rundown';
import type { Instant } from '../instant.js';

/** A local date-time as calendar files write it: `2026-12-10T17:30` → `20261210T173000`. */
export function calendarLocal(local: string): string {
  const digits = local.replace(/[-:]/g, '');
  return digits.length === 13 ? `${digits}00` : digits;
}

/** A moment as calendar files write it, in UTC: `20261210T163000Z`. */
export function calendarUtc(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Start and end of an event: local date-times meant in `zone`, written as a slot writes its call. */
export interface Span {
  readonly zone: string;
  readonly from: string;
  readonly until: string;
}

/** The lines for start and end, and the moments they need the zone's rules for. */
export interface WrittenSpan {
  readonly lines: readonly string[];
  readonly moments: readonly Instant[];
}

/**
 * Start and end with their zone, so that they keep their hour when clock rules change. Where one is in an hour that comes twice,
 * of which calendar programs take now the first and now the second, both are written in UTC. Null when they cannot be read.
 */
export function writeSpan({ zone, from, until }: Span): WrittenSpan | null {
  const [start, end] = [readInstant(from, zone), readInstant(until, zone)];
  if (start === null || end === null) return null;
  if (comesTwice(from, zone) || comesTwice(until, zone)) return { lines: [`DTSTART:${calendarUtc(start)}`, `DTEND:${calendarUtc(end)}`], moments: [] };
  return { lines: [`DTSTART;TZID=${zone}:${calendarLocal(from)}`, `DTEND;TZID=${zone}:${calendarLocal(until)}`], moments: [start, end] };
}

function comesTwice(local: string, zone: string): boolean {
  const read = readStart(local, zone);
  // A time that carries its offset does so because its minute comes twice.
  return read.outcome === 'startRead' ? read.ambiguous : read.outcome === 'malformedStart';
}
