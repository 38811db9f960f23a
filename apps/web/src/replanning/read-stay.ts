/** When somebody is there, as local date-times of the recording's zone, `YYYY-MM-DDTHH:MM`; a side that was left open lies half a day beyond the recording. */
export interface Stay {
  readonly from: string;
  readonly to: string;
}

export interface StayFault {
  readonly fault: 'missing' | 'crossed' | 'outside';
}

/** The recording, as local date-times of its zone. */
export interface Recording {
  readonly start: string;
  readonly end: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Reads the hours `HH:MM` at which somebody arrives and leaves, either of them empty; each is taken on the day that is nearest to the recording, so that 0:20 is after midnight. */
export function readStay(arrives: string, leaves: string, recording: Recording): Stay | StayFault {
  if (arrives === '' && leaves === '') return { fault: 'missing' };
  const [start, end] = [toMoment(recording.start), toMoment(recording.end)];
  const from = arrives === '' ? start - DAY / 2 : nearest(arrives, start, end);
  const to = leaves === '' ? end + DAY / 2 : nearest(leaves, start, end);
  if (from >= to) return { fault: 'crossed' };
  if (from >= end || to <= start) return { fault: 'outside' };
  return { from: toLocal(from), to: toLocal(to) };
}

function nearest(clock: string, start: number, end: number): number {
  const middle = (start + end) / 2;
  const day = Math.floor(middle / DAY) * DAY;
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const sameDay = day + (hours * 60 + minutes) * MINUTE;
  return [sameDay - DAY, sameDay, sameDay + DAY].reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
}

// Local times are compared with one another only, so any zone does.
const toMoment = (local: string): number => Date.parse(`${local.slice(0, 16)}:00Z`);
const toLocal = (moment: number): string => new Date(moment).toISOString().slice(0, 16);
