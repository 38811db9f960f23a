import type { Episode } from '../episode/episode.js';
import type { Desk } from '../desk.js';
import { actOf } from '../rundown/log-act.js';
import type { LockedDraft, LockedPlanning } from '../ports/stores.js';
import type { PlannedShow, TopicReading } from '../ports/planner.js';
import type { Work } from '../ports/unit-of-work.js';
import { keepMatter } from '../topic/keep-matter.js';
import { reachNext } from '../topic/on-newest.js';
import type { TopicInputs } from '../topic/topic-inputs.js';
import type { NamedDraft } from './name-draft.js';
import { seatPeople } from './seat-people.js';
import { translatePlan } from './translate-plan.js';

/** A plan, and the topic's matter that it was made from. */
export interface MadePlan<Plan = PlannedShow> {
  readonly planned: Plan;
  readonly reading: TopicReading;
  readonly inputs: TopicInputs;
  /** The draft that it was planned around. */
  readonly named: NamedDraft;
}

/** Puts a plan in the place of a draft that is locked, with its topic, and gives the revision reached: logged, and told after the commit. */
export async function putPlan(desk: Desk, work: Work, planning: LockedPlanning, episode: Episode, draft: LockedDraft, made: MadePlan, verb: 'planShow' | 'improvePlan'): Promise<number> {
  const { planned, reading, inputs, named } = made;
  // Says the same as what is there, unless the engine itself was changed since.
  const { content, changed } = await keepMatter(work, inputs, reading);
  if (changed) await reachNext(work, inputs, null);
  const speakers = await seatPeople(desk, work, episode, planned);
  const translated = translatePlan(planned, draft.rundown, named, { ...content, speakers }, desk.newId);
  const revision = draft.revision + 1;
  const at = desk.clock.now();
  await work.rundowns.replace(draft.rundown, translated, {
    ...actOf(desk), rundownId: draft.rundown.id, revision, verb, segmentId: null, position: null,
    by: planning.requestedBy, byName: planning.requestedByName, before: draft.rundown, after: translated.rundown, at,
  });
  await work.episodes.removeUnseatedSuggestions(episode.id);
  work.announce({
    event: 'rundown.changed',
    facts: { rundownId: draft.rundown.id, revision, change: verb === 'planShow' ? 'planned' : 'improved', segmentId: null, position: null, by: planning.requestedByName },
  });
  return revision;
}
