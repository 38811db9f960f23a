import type { Rundown, RundownId, Segment, SegmentId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { RundownChanged } from '../events.js';
import type { StaleRevision } from '../outcomes.js';
import { mayEditRundown, permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Operation } from './operation.js';

/** What a pure decision came to: the draft as it shall be, and the line concerned on both sides. */
export interface DraftChange {
  readonly after: Rundown;
  readonly segmentId: SegmentId;
  /** Null where the line was not there, or is no longer; `position` is from 0 in running order. */
  readonly before: { readonly segment: Segment; readonly position: number | null } | null;
  readonly now: { readonly segment: Segment; readonly position: number | null } | null;
}

/** The edit as done, for the verb's outcome. */
export interface DraftChanged {
  readonly outcome: 'DraftChanged';
  readonly change: DraftChange;
  readonly revision: number;
}

type EditVerb = Extract<Operation['verb'], `${string}Segment`>;
const CHANGE: { readonly [Verb in EditVerb]: RundownChanged['change'] } = {
  addSegment: 'added', editSegment: 'edited', moveSegment: 'moved', removeSegment: 'removed',
};

/**
 * The frame of every edit: permit, lock the draft, compare revisions, let `decide` decide, save, log, announce.
 * An edit that changes nothing reaches no new revision.
 */
export async function changeDraft<Refusal extends { readonly outcome: string }>(
  desk: Desk,
  actor: Actor,
  verb: EditVerb,
  { rundownId, expectedRevision }: { readonly rundownId: RundownId; readonly expectedRevision: number },
  decide: (draft: Rundown) => DraftChange | Refusal,
): Promise<DraftChanged | StaleRevision | Refusal> {
  permit(mayEditRundown, actor);
  return desk.work.run(async (work) => {
    const draft = await work.rundowns.lock(rundownId);
    if (!draft) throw new NotFound('rundown', rundownId);
    if (draft.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: draft.revision };
    const decided = decide(draft.rundown);
    if ('outcome' in decided) return decided;
    if (JSON.stringify(decided.before) === JSON.stringify(decided.now)) return { outcome: 'DraftChanged', change: decided, revision: draft.revision };
    await save(desk, work, actor, verb, draft.rundown, draft.revision + 1, decided);
    return { outcome: 'DraftChanged', change: decided, revision: draft.revision + 1 };
  });
}

async function save(desk: Desk, work: Work, actor: Actor, verb: EditVerb, before: Rundown, revision: number, change: DraftChange): Promise<void> {
  const { segmentId } = change;
  const position = change.now?.position ?? null;
  if (change.now === null) await work.rundowns.uncoverPoints(before.id, segmentId);
  await work.rundowns.save(before, change.after, {
    id: desk.newId(), rundownId: before.id, revision, verb, segmentId, position,
    by: userIdOf(actor), byName: nameOf(actor), before: change.before, after: change.now, at: desk.clock.now(),
  });
  work.announce({
    event: 'rundown.changed',
    facts: { rundownId: before.id, revision, change: CHANGE[verb], segmentId, position, by: nameOf(actor) },
  });
}

/** A line and where it stands in a rundown; null when it is not there. */
export function standing(rundown: Rundown, id: SegmentId): DraftChange['now'] {
  const position = rundown.segments.findIndex((segment) => segment.id === id);
  const segment = rundown.segments[position] ?? rundown.reserve.find((one) => one.id === id);
  return segment === undefined ? null : { segment, position: position < 0 ? null : position };
}
