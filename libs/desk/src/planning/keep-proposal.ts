import type { Desk } from '../desk.js';
import type { Episode } from '../episode/episode.js';
import type { LockedDraft } from '../ports/stores.js';
import type { Work } from '../ports/unit-of-work.js';
import { findPlaces } from '../proposal/find-places.js';
import { keepMatter } from '../topic/keep-matter.js';
import { reachNext } from '../topic/on-newest.js';
import type { PlanningId } from '../ids.js';
import type { MadePlan } from './put-plan.js';
import { translatePlan } from './translate-plan.js';

/** Keeps a plan beside a draft that is locked, with its topic: the draft and its people stay as they are until some of it is taken. */
export async function keepProposal(desk: Desk, work: Work, id: PlanningId, episode: Episode, draft: LockedDraft, { planned, reading, inputs, named }: MadePlan): Promise<void> {
  const { content, changed } = await keepMatter(work, inputs, reading);
  if (changed) await reachNext(work, inputs, null);
  const { places, newcomers } = await findPlaces(desk, work, episode, planned.speakers);
  const { rundown: after, reserve, remarks } = translatePlan(planned, draft.rundown, named, { ...content, speakers: places }, desk.newId);
  await work.proposals.replace(draft.rundown.id, [{ id, rundownId: draft.rundown.id, before: draft.rundown, after, newcomers, beside: { reserve, remarks }, change: null }], desk.clock.now());
}
