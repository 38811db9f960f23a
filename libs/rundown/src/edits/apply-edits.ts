import { addSegment, type SegmentAlreadyThere } from '../add-segment.js';
import { isDuration } from '../counted-seconds.js';
import { LONGEST_SECONDS } from '../duration.js';
import { editSegment } from '../edit-segment.js';
import type { SegmentId } from '../ids.js';
import { moveSegment } from '../move-segment.js';
import { findSegment, type DurationRefused, type ElasticityRefused, type PlaceOutOfRange, type SegmentNotFound } from '../place-segment.js';
import { removeSegment } from '../remove-segment.js';
import type { Rundown } from '../rundown.js';
import { placeHardStart } from '../timing/place-hard-start.js';
import type { HardStartRefused } from '../set-hard-start.js';
import { showOrigin } from '../studio-clock.js';
import { frameOf, withFrame, type EditStep, type LineEdit, type Placed } from './line-edit.js';

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
  readonly refusal: SegmentNotFound | SegmentAlreadyThere | PlaceOutOfRange | DurationRefused | ElasticityRefused | HardStartRefused;
}

/** Does several edits, one after the other, all of them or none. */
export function applyEdits(rundown: Rundown, edits: readonly LineEdit[]): EditsApplied | EditRefused {
  const steps: EditStep[] = [];
  let current = rundown;
  for (const [index, edit] of edits.entries()) {
    const done = applyEdit(current, edit);
    if ('outcome' in done) return { outcome: 'editRefused', index, refusal: done };
    current = done.rundown;
    if (!isIdle(done.step)) steps.push(done.step);
  }
  return { outcome: 'editsApplied', rundown: current, steps };
}

interface Done {
  readonly rundown: Rundown;
  readonly step: EditStep;
}

function applyEdit(rundown: Rundown, edit: LineEdit): Done | EditRefused['refusal'] {
  switch (edit.does) {
    case 'edit':
      return doEdit(rundown, edit);
    case 'move': {
      const done = moveSegment(rundown, edit.segment, edit.place);
      return done.outcome === 'segmentMoved' ? both(rundown, done.rundown, 'move', edit.segment) : done;
    }
    case 'add': {
      const done = addSegment(rundown, edit.segment, edit.place);
      return done.outcome === 'segmentAdded'
        ? { rundown: done.rundown, step: { does: 'add', segment: edit.segment.id, before: null, after: standing(done.rundown, edit.segment.id) } }
        : done;
    }
    case 'remove': {
      const done = removeSegment(rundown, edit.segment);
      return done.outcome === 'segmentRemoved'
        ? { rundown: done.rundown, step: { does: 'remove', segment: edit.segment, before: standing(rundown, edit.segment), after: null } }
        : done;
    }
    case 'frame': {
      const before = frameOf(rundown);
      const after = { ...before, ...edit.frame };
      const budget = after.groups.find(({ budgetSeconds }) => budgetSeconds !== null && !isDuration(budgetSeconds))?.budgetSeconds;
      if (budget !== undefined) return { outcome: 'durationRefused', durationSeconds: budget!, longestSeconds: LONGEST_SECONDS };
      return { rundown: withFrame(rundown, after), step: { does: 'frame', segment: null, before, after } };
    }
  }
}

function doEdit(rundown: Rundown, { segment, change }: Extract<LineEdit, { does: 'edit' }>): Done | EditRefused['refusal'] {
  if (change.hardStart) {
    const { fault, resumesAt } = placeHardStart(change.hardStart, showOrigin(rundown.start));
    if (fault !== null) return { outcome: 'hardStartRefused', code: fault, hardStart: change.hardStart, resumesAt: resumesAt ?? null };
  }
  const done = editSegment(rundown, segment, change);
  return done.outcome === 'segmentEdited' ? both(rundown, done.rundown, 'edit', segment) : done;
}

const both = (before: Rundown, after: Rundown, does: 'edit' | 'move', segment: SegmentId): Done => ({
  rundown: after,
  step: { does, segment, before: standing(before, segment), after: standing(after, segment) },
});

/** A line that is there, and where it stands: in the reserve to the place, so that going back is exact. */
function standing(rundown: Rundown, id: SegmentId): Placed {
  const { segment, place } = findSegment(rundown, id)!;
  return { segment, place: place === 'reserve' ? { reserve: rundown.reserve.indexOf(segment) } : place };
}

const isIdle = ({ before, after }: EditStep): boolean => JSON.stringify(before) === JSON.stringify(after);
