import { applyEdits, type EditStep, type LineEdit, type Rundown, type RundownId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { RundownChanged } from '../events.js';
import type { RundownActId } from '../ids.js';
import type { ColumnNotYours, InvalidValue, SegmentGone, StaleRevision } from '../outcomes.js';
import { permit } from '../permissions.js';
import type { LockedDraft } from '../ports/stores.js';
import type { Work } from '../ports/unit-of-work.js';
import { refuseColumns } from '../team/columns-touched.js';
import { mayBeMember, mayTouchEpisodeRundown } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { sayRefusal } from './judge-edit.js';
import { stepsOf } from './read-steps.js';
import { VERBS, type RundownActKind, type EditVerb, type Operation, type UncoveredPoint } from './operation.js';

/** Which draft, as it was seen; and the act, where whoever asks names it so that asking twice does it once. */
export interface ActOnDraft {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly act?: RundownActId | null;
  readonly kind?: RundownActKind | null;
  readonly undoes?: RundownActId | null;
}

/** The act as done. Equal revisions: it changed nothing, or had been done before. */
export interface DraftChanged {
  readonly outcome: 'DraftChanged';
  readonly act: RundownActId;
  readonly before: Rundown;
  readonly after: Rundown;
  /** The draft's, reached or as it was. */
  readonly revision: number;
  readonly steps: readonly EditStep[];
}

/** What a decision came to: the edits, and points that lines which come back had dealt with. */
export interface DecidedEdits {
  readonly edits: readonly LineEdit[];
  readonly points?: readonly UncoveredPoint[];
}

const CHANGE: { readonly [Verb in EditVerb]: RundownChanged['change'] } = {
  addSegment: 'added', editSegment: 'edited', moveSegment: 'moved', removeSegment: 'removed', editFrame: 'framed',
};

/**
 * The frame of every edit: lock the draft, permit, compare revisions, let `decide` decide, do all edits or none, look whether each
 * column was theirs to edit, save, log each, announce each. One act reaches as many revisions as it has steps; one that changes nothing reaches none.
 */
export async function changeDraft<Refusal extends { readonly outcome: string } = never>(
  desk: Desk,
  actor: Actor,
  on: ActOnDraft,
  decide: (draft: Rundown, work: Work) => DecidedEdits | Refusal | Promise<DecidedEdits | Refusal>,
): Promise<DraftChanged | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours | Refusal> {
  permit(mayBeMember, actor);
  const { rundownId, expectedRevision } = on;
  return desk.work.run(async (work) => {
    const draft = await work.rundowns.lock(rundownId, on.act);
    if (!draft) throw new NotFound('rundown', rundownId);
    const membership = await permitInEpisode(work, mayTouchEpisodeRundown, actor, draft.episodeId, { noun: 'rundown', id: rundownId });
    if (draft.done) return doneBefore(work, on, draft);
    if (draft.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: draft.revision };
    const decided = await decide(draft.rundown, work);
    if ('outcome' in decided) return decided;
    const applied = applyEdits(draft.rundown, decided.edits);
    if (applied.outcome === 'editRefused') return sayRefusal(rundownId, applied);
    const foreign = refuseColumns(actor, membership, draft.rundown, applied.rundown);
    if (foreign) return foreign;
    const act = on.act ?? (desk.newId() as RundownActId);
    const change: DraftChanged = { outcome: 'DraftChanged', act, before: draft.rundown, after: applied.rundown, steps: applied.steps, revision: draft.revision + applied.steps.length };
    if (applied.steps.length > 0) await save(desk, work, actor, { ...on, act }, draft.revision, change, decided.points ?? []);
    return change;
  });
}

/** The act was done already: an answer that got lost is given again. */
async function doneBefore(work: Work, { rundownId, act }: ActOnDraft, { rundown, revision }: LockedDraft): Promise<DraftChanged> {
  const logged = (await work.rundowns.actOf(rundownId, act!))!;
  return { outcome: 'DraftChanged', act: logged.act, before: rundown, after: rundown, revision, steps: stepsOf(logged.lines) };
}

async function save(desk: Desk, work: Work, actor: Actor, on: ActOnDraft & { readonly act: RundownActId }, revision: number, change: DraftChanged, points: readonly UncoveredPoint[]): Promise<void> {
  const { steps, before, after } = change;
  const gone = steps.flatMap(({ does, segment }) => (does === 'remove' ? [segment] : []));
  const uncovered = gone.length === 0 ? [] : await work.rundowns.uncoverPoints(before.id, gone);
  const at = desk.clock.now();
  const operations = steps.map((step, index): Operation => ({
    id: desk.newId(), rundownId: before.id, revision: revision + 1 + index, verb: VERBS[step.does], segmentId: step.segment, position: positionAfter(step),
    by: userIdOf(actor), byName: nameOf(actor), before: withPoints(step, uncovered), after: step.after, at,
    act: on.act, actKind: on.kind ?? null, undoes: on.undoes ?? null,
  }));
  await work.rundowns.save(before, after, operations);
  if (points.length > 0) await work.rundowns.coverPoints(before.id, points);
  const moved = steps.flatMap((step) => (step.does === 'move' && typeof step.before.place !== typeof step.after.place ? [step.segment] : []));
  if (moved.length > 0) await work.rundowns.followPoints(before.id, moved);
  for (const { verb, segmentId, position, revision: reached } of operations) {
    work.announce({ event: 'rundown.changed', facts: { rundownId: before.id, revision: reached, change: CHANGE[verb as EditVerb], segmentId, position, by: nameOf(actor) } });
  }
}

const positionAfter = (step: EditStep): number | null =>
  step.does !== 'frame' && step.after !== null && typeof step.after.place === 'number' ? step.after.place : null;

function withPoints(step: EditStep, uncovered: readonly UncoveredPoint[]): unknown {
  const points = step.does === 'remove' ? uncovered.filter(({ segment }) => segment === step.segment) : [];
  return points.length === 0 ? step.before : { ...step.before, points };
}
