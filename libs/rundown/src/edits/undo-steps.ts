import type { SegmentId } from '../ids.js';
import type { Place } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { doEdit, frameInHand, putDown, takeRundown, type RundownInHand } from './do-edit.js';
import type { EditStep, LineEdit, RundownFrame } from './line-edit.js';
import type { LinesInHand } from './lines-in-hand.js';

export interface StepsUndone {
  readonly outcome: 'stepsUndone';
  /** The edits that take the steps back, in the order in which they are to be done. */
  readonly edits: readonly LineEdit[];
  readonly rundown: Rundown;
}

/** Somebody has changed the same thing since: taking it back would take theirs away. `field` is null where the whole line is meant, `segment` where it is none. */
export interface UndoContested {
  readonly outcome: 'undoContested';
  readonly segment: SegmentId | null;
  readonly field: string | null;
}

/**
 * Takes back what steps did, last first, and nothing else: a field that others left alone goes back to what it was, a moved line to where
 * it stood (or as near as the order still allows), a removed one returns. All of them or none.
 */
export function undoSteps(rundown: Rundown, steps: readonly EditStep[]): StepsUndone | UndoContested {
  const inHand = takeRundown(rundown);
  const edits: LineEdit[] = [];
  for (const step of steps.toReversed()) {
    const back = invert(inHand, step);
    if ('outcome' in back) return back;
    if ('outcome' in doEdit(inHand, back)) return contested(step.segment, null);
    edits.push(back);
  }
  return { outcome: 'stepsUndone', edits, rundown: edits.length === 0 ? rundown : putDown(inHand) };
}

function invert(inHand: RundownInHand, step: EditStep): LineEdit | UndoContested {
  if (step.does === 'frame') return invertFrame(frameInHand(inHand), step);
  const { lines } = inHand;
  const { segment: id } = step;
  const found = lines.find(id);
  if (step.does === 'remove') {
    return found === null ? { does: 'add', segment: step.before.segment, place: within(lines, step.before.place) } : contested(id, null);
  }
  if (found === null) return contested(id, null);
  if (step.does === 'move') return { does: 'move', segment: id, place: within(lines, step.before.place, found) };
  if (step.does === 'add') {
    const touched = fieldsBetween(step.after.segment, found)[0];
    return touched === undefined ? { does: 'remove', segment: id } : contested(id, touched);
  }
  const fields = fieldsBetween(step.before.segment, step.after.segment);
  const overtaken = fields.find((field) => !same(found[field], step.after.segment[field]));
  if (overtaken !== undefined) return contested(id, overtaken);
  return { does: 'edit', segment: id, change: Object.fromEntries(fields.map((field) => [field, step.before.segment[field] ?? null])) };
}

function invertFrame(current: RundownFrame, { before, after }: Extract<EditStep, { does: 'frame' }>): LineEdit | UndoContested {
  const changed = (['groups', 'columns'] as const).filter((part) => !same(before[part], after[part]));
  const overtaken = changed.find((part) => !same(current[part], after[part]));
  if (overtaken !== undefined) return contested(null, overtaken);
  return { does: 'frame', frame: Object.fromEntries(changed.map((part) => [part, before[part]])) };
}

const contested = (segment: SegmentId | null, field: string | null): UndoContested => ({ outcome: 'undoContested', segment, field });

/** Where something that stood at `place` can stand now, counted without the line `moved`. */
function within(lines: LinesInHand, place: Place, moved?: Segment): Place {
  if (place === 'reserve') return place;
  const stands = moved && lines.placeOf(moved);
  const room = lines.countAt(place) - (stands !== undefined && typeof stands === typeof place ? 1 : 0);
  return typeof place === 'object' ? { reserve: Math.min(place.reserve, room) } : Math.min(place, room);
}

/** The fields in which two states of a line differ. */
export const fieldsBetween = (before: Segment, after: Segment): (keyof Segment)[] =>
  ([...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Segment)[]).filter((field) => !same(before[field], after[field]));

/** Equal as JSON, whatever the order of keys: a logged side has been through the database. */
function same(one: unknown, other: unknown): boolean {
  if (one === other || (isAbsent(one) && isAbsent(other))) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, index) => same(item, other[index]));
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name as never], other[name as never]));
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;
