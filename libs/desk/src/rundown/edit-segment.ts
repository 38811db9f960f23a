import { editSegment as edit, findSegment, SEGMENT_KINDS, type Rundown, type SegmentChange, type SegmentLocks } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { EditSegmentInput } from '../inputs.js';
import type { EditSegmentOutcome, InvalidValue, SegmentGone } from '../outcomes.js';
import { toStorableText } from '../storable-text.js';
import { changeDraft, standing, type DraftChange } from './change-draft.js';
import { checkTexts, doneWith, invalidFrom } from './judge-edit.js';

/** Changes what the producer entered in one line. */
export async function editSegment(desk: Desk, actor: Actor, input: EditSegmentInput): Promise<EditSegmentOutcome> {
  if (input.kind && !SEGMENT_KINDS.includes(input.kind)) throw new InvalidInput('kind', `“${input.kind}” is no kind of segment.`);
  const done = await changeDraft(desk, actor, 'editSegment', input, (draft) => checkTexts(input) ?? decide(draft, input));
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentEdited', ...doneWith(input.rundownId, done) } : done;
}

function decide(draft: Rundown, input: EditSegmentInput): DraftChange | InvalidValue | SegmentGone {
  const { rundownId, segmentId } = input;
  const locks = findSegment(draft, segmentId)?.segment.locks;
  const edited = edit(draft, segmentId, { ...changeFrom(input), ...(locks && input.locks && { locks: locksFrom(locks, input.locks) }) });
  if (edited.outcome === 'segmentNotFound') return { outcome: 'SegmentGone', rundownId, segmentId };
  if (edited.outcome !== 'segmentEdited') return invalidFrom(edited);
  return { after: edited.rundown, segmentId, before: standing(draft, segmentId), now: standing(edited.rundown, segmentId) };
}

const locksFrom = (before: SegmentLocks, { position, duration, speakers }: NonNullable<EditSegmentInput['locks']>): SegmentLocks => ({
  position: position ?? before.position, duration: duration ?? before.duration, speakers: speakers ?? before.speakers,
});

/** Null and absent both mean “as it was”: the pure edit skips what is undefined. */
function changeFrom({ title, objective, durationSeconds, kind, content, notes, outside }: EditSegmentInput): SegmentChange {
  const text = (value: string | null | undefined) => (typeof value === 'string' ? toStorableText(value) : undefined);
  const change = {
    title: text(title), objective: text(objective), content: text(content), notes: text(notes),
    durationSeconds: durationSeconds ?? undefined, kind: kind ?? undefined, outside: outside ?? undefined,
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
