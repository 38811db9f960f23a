import type { RundownId, SegmentId } from '#rundown';
import { userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { NotePrivatelyOutcome } from '../outcomes.js';
import { mayReadDesk, permit } from '../permissions.js';
import { toStorableText } from '../storable-text.js';

const LONGEST_NOTE = 10_000;

export interface NotePrivatelyInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  /** Empty: the note goes. */
  readonly text: string;
}

/** Keeps what somebody notes for themselves beside a line: nobody else reads it, and it is part of no version. */
export async function notePrivately(desk: Desk, actor: Actor, { rundownId, segmentId, text }: NotePrivatelyInput): Promise<NotePrivatelyOutcome> {
  permit(mayReadDesk, actor);
  const by = userIdOf(actor);
  const kept = toStorableText(text).trim();
  if (kept.length > LONGEST_NOTE) return { outcome: 'InvalidValue', field: 'text', code: 'tooLong' };
  const noted = by !== null && (await desk.work.run((work) => work.rundowns.notePrivately(rundownId, segmentId, by, kept, desk.clock.now())));
  return noted ? { outcome: 'NotedPrivately', rundownId, segmentId, text: kept } : { outcome: 'SegmentGone', rundownId, segmentId };
}
