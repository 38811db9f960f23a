import type { Rundown } from '../rundown.js';
import { doEdit, putDown, takeRundown, type Refusal } from './do-edit.js';
import type { EditStep, LineEdit } from './line-edit.js';

export interface EditsApplied {
  readonly outcome: 'editsApplied';
  readonly rundown: Rundown;
  /** In order; an edit that changed nothing left no step. */
  readonly steps: readonly EditStep[];
}

/** None is done: they belong together. `index` is the first that could not be. */
export interface EditRefused {
  readonly outcome: 'editRefused';
  readonly index: number;
  readonly refusal: Refusal;
}

/** Does several edits, one after the other, all of them or none. */
export function applyEdits(rundown: Rundown, edits: readonly LineEdit[]): EditsApplied | EditRefused {
  const inHand = takeRundown(rundown);
  const steps: EditStep[] = [];
  for (const [index, edit] of edits.entries()) {
    const done = doEdit(inHand, edit);
    if ('outcome' in done) return { outcome: 'editRefused', index, refusal: done };
    if (!isIdle(done)) steps.push(done);
  }
  return { outcome: 'editsApplied', rundown: edits.length === 0 ? rundown : putDown(inHand), steps };
}

const isIdle = ({ before, after }: EditStep): boolean => before !== null && after !== null && JSON.stringify(before) === JSON.stringify(after);
