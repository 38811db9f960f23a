import type { SpeakerId } from '../ids.js';
import type { SeatedSpeaker, Segment } from '../segment.js';
import type { FieldChange, LineDifference, LineField, SeatChange, StandingLine } from './difference.js';

const APART = new Set<keyof Segment>(['id', 'durationSeconds', 'speakers', 'why']);

/** One line on both sides; one of them may be missing, never both. */
export function compareLine(before: StandingLine | null, after: StandingLine | null, displaced: boolean): LineDifference {
  const { id } = (after ?? before)!.segment;
  if (before === null || after === null) return { id, before, after, moved: false, retimed: null, recast: null, edited: [] };
  const [was, is] = [before.segment, after.segment];
  return {
    id, before, after,
    moved: displaced,
    retimed: was.durationSeconds === is.durationSeconds ? null : { before: was.durationSeconds, after: is.durationSeconds },
    recast: isSame(was.speakers.map(seatOf), is.speakers.map(seatOf)) ? null : { before: was.speakers, after: is.speakers, seats: compareSeats(was.speakers, is.speakers) },
    edited: compareFields(was, is),
  };
}

const seatOf = ({ id, role, seconds }: SeatedSpeaker) => ({ id, role, seconds });

function compareSeats(before: readonly SeatedSpeaker[], after: readonly SeatedSpeaker[]): readonly SeatChange[] {
  const seat = (seats: readonly SeatedSpeaker[], speaker: SpeakerId) => seats.find(({ id }) => id === speaker) ?? null;
  const people = [...new Set([...after, ...before].map(({ id }) => id))];
  return people
    .map((speaker) => ({ speaker, before: seat(before, speaker), after: seat(after, speaker) }))
    .filter((change) => !isSame(change.before && seatOf(change.before), change.after && seatOf(change.after)));
}

function compareFields(before: Segment, after: Segment): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field): field is LineField => !APART.has(field as keyof Segment)).sort();
  return fields.filter((field) => !isSame(nothing(before[field]), nothing(after[field]))).map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** A field that may be absent says the same when it is null or false. */
const nothing = (value: unknown): unknown => (value === false || value === undefined ? null : value);

/** Whether two plain values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const [these, those] = [Object.entries(one).filter(([, value]) => value !== undefined), Object.entries(other).filter(([, value]) => value !== undefined)];
  return these.length === those.length && these.every(([key, value]) => isSame(value, (other as Record<string, unknown>)[key]));
}
