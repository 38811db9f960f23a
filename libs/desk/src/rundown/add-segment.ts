import { SEGMENT_KINDS, type SegmentId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { AddSegmentInput } from '../inputs.js';
import type { AddSegmentOutcome, InvalidValue } from '../outcomes.js';
import { toStorableText } from '../storable-text.js';
import { changeDraft } from './change-draft.js';
import { checkTexts } from './judge-edit.js';
import { lineDone } from './line-done.js';
import { newLine } from './new-line.js';

/** Puts a new line in the draft, with nothing in it but what was said. */
export async function addSegment(desk: Desk, actor: Actor, { rundownId, expectedRevision, position, kind, title, durationSeconds, outside }: AddSegmentInput): Promise<AddSegmentOutcome> {
  if (!SEGMENT_KINDS.includes(kind)) throw new InvalidInput('kind', `“${kind}” is no kind of segment.`);
  const segment = newLine(desk.newId() as SegmentId, { kind, title: toStorableText(title), durationSeconds, outside: outside ?? false });
  const done = await changeDraft<InvalidValue>(desk, actor, { rundownId, expectedRevision }, () => checkTexts({ title }) ?? { edits: [{ does: 'add', segment, place: position }] });
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentAdded', ...lineDone(rundownId, segment.id, done) } : done;
}
