import type { SegmentAlreadyThere } from '../add-segment.js';
import { isDuration } from '../counted-seconds.js';
import { LONGEST_SECONDS } from '../duration.js';
import { changedSegment } from '../edit-segment.js';
import type { SegmentId } from '../ids.js';
import { refuseTimes, type DurationRefused, type ElasticityRefused, type PlaceOutOfRange, type SegmentNotFound } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { HardStartRefused } from '../set-hard-start.js';
import { showOrigin } from '../studio-clock.js';
import { placeHardStart } from '../timing/place-hard-start.js';
import { frameOf, withFrame, type EditStep, type LineEdit, type RundownFrame } from './line-edit.js';
import { standing, takeInHand, type LinesInHand } from './lines-in-hand.js';

export type Refusal = SegmentNotFound | SegmentAlreadyThere | PlaceOutOfRange | DurationRefused | ElasticityRefused | HardStartRefused;

/** A rundown that edits are being done to. What was refused leaves it half done: it is thrown away then. */
export interface RundownInHand {
  readonly lines: LinesInHand;
  readonly rundown: Rundown;
  /** Null: none of the edits was about it. */
  frame: RundownFrame | null;
}

export const takeRundown = (rundown: Rundown): RundownInHand => ({ lines: takeInHand(rundown), rundown, frame: null });

/** The rundown with what was done to it. */
export function putDown({ lines, rundown, frame }: RundownInHand): Rundown {
  const put = lines.into(rundown);
  return frame === null ? put : withFrame(put, frame);
}

export const frameInHand = ({ rundown, frame }: RundownInHand): RundownFrame => frame ?? frameOf(rundown);

/** Does one elementary edit by the rules of its verb (`moveSegment`, `addSegment`, `removeSegment`, `editSegment`), and tells both sides. */
export function doEdit(inHand: RundownInHand, edit: LineEdit): EditStep | Refusal {
  const { lines } = inHand;
  if (edit.does === 'frame') return reframe(inHand, edit.frame);
  if (edit.does === 'add') {
    const { segment } = edit;
    if (lines.find(segment.id) !== null) return { outcome: 'segmentAlreadyThere', segment: segment.id };
    const refusal = refuseTimes(segment) ?? lines.put(segment, edit.place);
    return refusal ?? { does: 'add', segment: segment.id, before: null, after: standing(lines, segment) };
  }
  const found = lines.find(edit.segment);
  if (edit.does === 'edit') return reword(inHand, edit, found);
  if (found === null) return notFound(edit.segment);
  const before = standing(lines, found);
  lines.take(found);
  if (edit.does === 'remove') return { does: 'remove', segment: found.id, before, after: null };
  return lines.put(found, edit.place) ?? { does: 'move', segment: found.id, before, after: standing(lines, found) };
}

function reword({ lines, rundown }: RundownInHand, { segment: id, change }: Extract<LineEdit, { does: 'edit' }>, found: ReturnType<LinesInHand['find']>): EditStep | Refusal {
  if (change.hardStart) {
    const { fault, resumesAt } = placeHardStart(change.hardStart, showOrigin(rundown.start));
    if (fault !== null) return { outcome: 'hardStartRefused', code: fault, hardStart: change.hardStart, resumesAt: resumesAt ?? null };
  }
  if (found === null) return notFound(id);
  const after = changedSegment(found, change);
  const refusal = refuseTimes(after);
  if (refusal !== null) return refusal;
  const place = lines.placeOf(found);
  lines.swap(found, after);
  return { does: 'edit', segment: id, before: { segment: found, place }, after: { segment: after, place } };
}

function reframe(inHand: RundownInHand, frame: Partial<RundownFrame>): EditStep | Refusal {
  const before = frameInHand(inHand);
  const after = { ...before, ...frame };
  const budget = after.groups.find(({ budgetSeconds }) => budgetSeconds !== null && !isDuration(budgetSeconds))?.budgetSeconds;
  if (budget !== undefined) return { outcome: 'durationRefused', durationSeconds: budget!, longestSeconds: LONGEST_SECONDS };
  inHand.frame = after;
  return { does: 'frame', segment: null, before, after };
}

const notFound = (segment: SegmentId): SegmentNotFound => ({ outcome: 'segmentNotFound', segment });
