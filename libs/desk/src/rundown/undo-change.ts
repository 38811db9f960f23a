import { findSegment, undoSteps, type EditStep, type Rundown, type RundownId } from '#rundown';
import { userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { RundownActId } from '../ids.js';
import type { NothingToUndo, UndoChangeOutcome, UndoContested } from '../outcomes.js';
import { changeDraft } from './change-draft.js';
import { areUnknown, namesIn } from './names-in-edits.js';
import type { LoggedActOfRundown } from './operation.js';
import { stepsOf } from './read-steps.js';
import { segmentsChanged } from './segments-changed.js';

/** `undo` is the act to take back, somebody's own; to do it again, the act that took it back. */
export interface UndoChangeInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly act: RundownActId;
  readonly undo: RundownActId;
}

/** Takes back one act of one's own, and nothing that others did since. */
export async function undoChange(desk: Desk, actor: Actor, { rundownId, expectedRevision, act, undo }: UndoChangeInput): Promise<UndoChangeOutcome> {
  const done = await changeDraft<NothingToUndo | UndoContested>(desk, actor, { rundownId, expectedRevision, act, undoes: undo }, async (draft, work) => {
    const now = await work.rundowns.actOf(rundownId, undo);
    const why = whyNot(now, userIdOf(actor));
    if (why !== null) return { outcome: 'NothingToUndo', rundownId, code: why };
    const steps = stepsOf(now!.lines);
    const undone = undoSteps(draft, steps);
    if (undone.outcome === 'undoContested') return { outcome: 'UndoContested', rundownId, segmentId: undone.segment, field: undone.field, title: titleOf(draft, steps, undone.segment) };
    // Somebody who was only suggested may have left the episode since.
    if (await areUnknown(work, rundownId, namesIn(undone.edits))) return { outcome: 'NothingToUndo', rundownId, code: 'namesGone' };
    const points = now!.lines.flatMap(({ before, after }) => [...(before?.points ?? []), ...(after?.points ?? [])]);
    return { edits: undone.edits, points, kind: now!.undoes === null ? 'undo' : 'redo' };
  });
  // An inverse of edits that could be done once is refused by nothing but what others did.
  if (done.outcome === 'SegmentGone' || done.outcome === 'InvalidValue') return { outcome: 'NothingToUndo', rundownId, code: 'notUndoable' };
  return done.outcome === 'DraftChanged' ? segmentsChanged(rundownId, done) : done;
}

function whyNot(logged: LoggedActOfRundown | null, by: string | null): NothingToUndo['code'] | null {
  if (logged === null) return 'actGone';
  if (logged.by !== by || by === null) return 'notYours';
  if (logged.undoneBy !== null) return 'undoneAlready';
  return stepsOf(logged.lines).length === logged.lines.length ? null : 'notUndoable';
}

/** The title of the line that is contested; a line that is gone had one in the act. */
function titleOf(draft: Rundown, steps: readonly EditStep[], segment: EditStep['segment']): string | null {
  if (segment === null) return null;
  const step = steps.find((one) => one.segment === segment);
  const logged = step === undefined || step.does === 'frame' ? undefined : (step.after ?? step.before)?.segment;
  return (findSegment(draft, segment)?.segment ?? logged)?.title ?? '';
}
