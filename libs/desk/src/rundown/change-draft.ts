import { applyEdits, findSegment, type EditStep, type EpisodeId, type LineEdit, type Rundown, type RundownId } from '#rundown';
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
import { answerPoints, placedMatter } from './answer-points.js';
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

/** What a decision came to: the edits, and points that are to be again as they were. */
export interface DecidedEdits {
  readonly edits: readonly LineEdit[];
  readonly points?: readonly UncoveredPoint[];
  /** What the act is, where only the decision knows. */
  readonly kind?: RundownActKind;
  /** What is done beside the lines once nothing stands against the act; answers the edits as they are then. `taken`: the draft that they make. */
  readonly settle?: (taken: Rundown) => Promise<readonly LineEdit[]>;
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
  decide: (draft: Rundown, work: Work, episodeId: EpisodeId) => DecidedEdits | Refusal | Promise<DecidedEdits | Refusal>,
): Promise<DraftChanged | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours | Refusal> {
  permit(mayBeMember, actor);
  const { rundownId, expectedRevision } = on;
  return desk.work.run(async (work) => {
    const draft = await work.rundowns.lock(rundownId, on.act);
    if (!draft) throw new NotFound('rundown', rundownId);
    const membership = await permitInEpisode(work, mayTouchEpisodeRundown, actor, draft.episodeId, { noun: 'rundown', id: rundownId });
    if (draft.done) return doneBefore(work, on, draft);
    if (draft.revision !== expectedRevision) return { outcome: 'StaleRevision', rundownId, currentRevision: draft.revision };
    const decided = await decide(draft.rundown, work, draft.episodeId);
    if ('outcome' in decided) return decided;
    const tried = applyEdits(draft.rundown, decided.edits);
    if (tried.outcome === 'editRefused') return sayRefusal(rundownId, tried);
    const foreign = refuseColumns(actor, membership, draft.rundown, tried.rundown);
    if (foreign) return foreign;
    const applied = decided.settle === undefined ? tried : applyEdits(draft.rundown, await decided.settle(tried.rundown));
    if (applied.outcome === 'editRefused') throw new Error(`Edits that could be done no longer can: ${JSON.stringify(applied)}`);
    const act = on.act ?? (desk.newId() as RundownActId);
    const change: DraftChanged = { outcome: 'DraftChanged', act, before: draft.rundown, after: applied.rundown, steps: applied.steps, revision: draft.revision + applied.steps.length };
    if (applied.steps.length > 0) await save(desk, work, actor, { ...on, act, kind: decided.kind ?? on.kind ?? null }, draft.revision, change, decided.points ?? []);
    return change;
  });
}

/** The act was done already: an answer that got lost is given again. */
async function doneBefore(work: Work, { rundownId, act }: ActOnDraft, { rundown, revision }: LockedDraft): Promise<DraftChanged> {
  const logged = (await work.rundowns.actOf(rundownId, act!))!;
  return { outcome: 'DraftChanged', act: logged.act, before: rundown, after: rundown, revision, steps: stepsOf(logged.lines) };
}

async function save(desk: Desk, work: Work, actor: Actor, on: ActOnDraft & { readonly act: RundownActId }, revision: number, change: DraftChanged, returning: readonly UncoveredPoint[]): Promise<void> {
  const { steps, before, after } = change;
  const points = await followMatter(work, on, change, returning);
  const at = desk.clock.now();
  const operations = steps.map((step, index): Operation => ({
    id: desk.newId(), rundownId: before.id, revision: revision + 1 + index, verb: VERBS[step.does], segmentId: step.segment, position: positionAfter(step),
    by: userIdOf(actor), byName: nameOf(actor), ...withPoints(step, points), at,
    act: on.act, actKind: on.kind ?? null, undoes: on.undoes ?? null,
  }));
  await work.rundowns.save(before, after, operations);
  if (points.changed.length > 0) await work.rundowns.coverPoints(before.id, points.changed);
  const moved = steps.flatMap((step) => (step.does === 'move' && typeof step.before.place !== typeof step.after.place ? [step.segment] : []));
  if (moved.length > 0) await work.rundowns.followPoints(before.id, moved);
  for (const { verb, segmentId, position, revision: reached } of operations) {
    work.announce({ event: 'rundown.changed', facts: { rundownId: before.id, revision: reached, change: CHANGE[verb as EditVerb], segmentId, position, by: nameOf(actor) } });
  }
}

/** Points that an act changes: `gone` are those of removed lines, and `were` those that `changed` makes anew, as they were. */
interface PointsOfAct {
  readonly gone: readonly UncoveredPoint[];
  readonly were: readonly UncoveredPoint[];
  readonly changed: readonly UncoveredPoint[];
}

/** Points leave with the lines that go, and are dealt with by the lines that are given their words. What is taken back is as the log says. */
async function followMatter(work: Work, { undoes }: ActOnDraft, { steps, before, after }: DraftChanged, returning: readonly UncoveredPoint[]): Promise<PointsOfAct> {
  const removed = steps.flatMap(({ does, segment }) => (does === 'remove' ? [segment] : []));
  const gone = removed.length === 0 ? [] : await work.rundowns.uncoverPoints(before.id, removed);
  const placed = undoes ? [] : placedMatter(steps, after);
  const about = placed.length === 0 ? [] : await work.rundowns.pointsAbout(before.id, [...new Set(placed.flatMap(({ pieces, theme }) => [...pieces, ...(theme === null ? [] : [theme])]))]);
  const back = new Set(returning.map(({ id }) => id));
  const changed = [...returning.map((point) => waitsAlone(point, after)), ...answerPoints(about, placed).filter(({ id }) => !back.has(id))];
  const told = new Set(gone.map(({ id }) => id));
  const were = changed.length === 0 ? [] : (await work.rundowns.pointsOf(before.id, changed.map(({ id }) => id))).filter(({ id }) => !told.has(id));
  const left = (point: UncoveredPoint): UncoveredPoint => ({ ...point, left: changed.find(({ id }) => id === point.id)?.segment ?? null });
  return { gone: gone.map(left), were: were.map(left), changed };
}

/** A line that a point was dealt with in may have gone since: it waits without one then, as those of removed lines do. */
const waitsAlone = (point: UncoveredPoint, after: Rundown): UncoveredPoint =>
  point.segment === null || findSegment(after, point.segment) !== null ? point : { ...point, segment: null, state: 'reserve', why: [{ code: 'segmentRemoved' }] };

const positionAfter = (step: EditStep): number | null =>
  step.does !== 'frame' && step.after !== null && typeof step.after.place === 'number' ? step.after.place : null;

/** Both sides of a step as the log keeps them: the points that it changed stand beside the line, as they were. */
function withPoints({ does, segment, before, after }: EditStep, { gone, were }: PointsOfAct): Pick<Operation, 'before' | 'after'> {
  const own = does === 'remove' ? gone.filter((point) => point.segment === segment) : were.filter((point) => point.left === segment || point.segment === segment);
  if (own.length === 0) return { before, after };
  return does === 'remove' ? { before: { ...before, points: own }, after } : { before, after: { ...after, points: own } };
}
