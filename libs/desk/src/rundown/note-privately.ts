import type { RundownId, SegmentId } from '#rundown';
import { userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { NotePrivatelyOutcome } from '../outcomes.js';
import { permit } from '../permissions.js';
import { readDesk } from '../read-desk.js';
import { toStorableText } from '../storable-text.js';
import { mayBeMember } from '../team/episode-permissions.js';

const LONGEST_NOTE = 10_000;

export interface NotePrivatelyInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  /** Empty: the note goes. */
  readonly text: string;
}

/** Keeps what somebody notes for themselves beside a line: nobody else reads it, and it is part of no version. */
export async function notePrivately(desk: Desk, actor: Actor, { rundownId, segmentId, text }: NotePrivatelyInput): Promise<NotePrivatelyOutcome> {
  permit(mayBeMember, actor);
  const by = userIdOf(actor);
  const kept = toStorableText(text).trim();
  if (kept.length > LONGEST_NOTE) return { outcome: 'InvalidValue', field: 'text', code: 'tooLong' };
  // To who may not read it, the line is not there.
  const seen = by !== null && (await readDesk(desk, actor).revision(rundownId)) !== null;
  const noted = seen && (await desk.work.run((work) => work.rundowns.notePrivately(rundownId, segmentId, by, kept, desk.clock.now())));
  return noted ? { outcome: 'NotedPrivately', rundownId, segmentId, text: kept } : { outcome: 'SegmentGone', rundownId, segmentId };
}
