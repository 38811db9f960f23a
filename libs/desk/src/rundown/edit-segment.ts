import { findSegment, SEGMENT_KINDS, type Rundown, type SegmentChange, type SegmentLocks } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { EditSegmentInput } from '../inputs.js';
import type { EditSegmentOutcome, InvalidValue } from '../outcomes.js';
import { toStorableText } from '../storable-text.js';
import { changeDraft, type DecidedEdits } from './change-draft.js';
import { checkTexts } from './judge-edit.js';
import { lineDone } from './line-done.js';

/** Changes what the producer entered in one line. */
export async function editSegment(desk: Desk, actor: Actor, input: EditSegmentInput): Promise<EditSegmentOutcome> {
  const { rundownId, segmentId, expectedRevision } = input;
  if (input.kind && !SEGMENT_KINDS.includes(input.kind)) throw new InvalidInput('kind', `“${input.kind}” is no kind of segment.`);
  const done = await changeDraft<InvalidValue>(desk, actor, { rundownId, expectedRevision }, (draft) => checkTexts(input) ?? decide(draft, input));
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentEdited', ...lineDone(rundownId, segmentId, done) } : done;
}

function decide(draft: Rundown, input: EditSegmentInput): DecidedEdits {
  const locks = findSegment(draft, input.segmentId)?.segment.locks;
  return { edits: [{ does: 'edit', segment: input.segmentId, change: { ...changeFrom(input), ...(locks && input.locks && { locks: locksFrom(locks, input.locks) }) } }] };
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
