import type { SegmentId } from '../ids.js';
import { findSegment, type Place } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { applyEdits } from './apply-edits.js';
import { frameOf, type EditStep, type LineEdit, type RundownFrame } from './line-edit.js';

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
  const edits: LineEdit[] = [];
  let current = rundown;
  for (const step of steps.toReversed()) {
    const back = invert(current, step);
    if ('outcome' in back) return back;
    const done = applyEdits(current, [back]);
    if (done.outcome !== 'editsApplied') return { outcome: 'undoContested', segment: step.segment, field: null };
    edits.push(back);
    current = done.rundown;
  }
  return { outcome: 'stepsUndone', edits, rundown: current };
}

function invert(current: Rundown, step: EditStep): LineEdit | UndoContested {
  if (step.does === 'frame') return invertFrame(frameOf(current), step);
  const { segment: id } = step;
  const found = findSegment(current, id);
  if (step.does === 'remove') {
    return found === null ? { does: 'add', segment: step.before.segment, place: within(current, step.before.place) } : contested(id, null);
  }
  if (found === null) return contested(id, null);
  if (step.does === 'move') return { does: 'move', segment: id, place: within(current, step.before.place, id) };
  if (step.does === 'add') {
    const touched = fieldsBetween(step.after.segment, found.segment)[0];
    return touched === undefined ? { does: 'remove', segment: id } : contested(id, touched);
  }
  const fields = fieldsBetween(step.before.segment, step.after.segment);
  const overtaken = fields.find((field) => !same(found.segment[field], step.after.segment[field]));
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

/** Where something that stood at `place` can stand now, counted without the line `without`. */
function within({ segments, reserve }: Rundown, place: Place, without?: SegmentId): Place {
  if (place === 'reserve') return place;
  const room = (lines: readonly Segment[]) => lines.length - (lines.some(({ id }) => id === without) ? 1 : 0);
  return typeof place === 'object' ? { reserve: Math.min(place.reserve, room(reserve)) } : Math.min(place, room(segments));
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
