import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ParticipationId } from '../ids.js';
import { permit } from '../permissions.js';
import type { WhatIfOffer } from '../ports/planner.js';
import { mayBeMember, mayPlanEpisode } from '../team/episode-permissions.js';
import { permitToRead } from '../team/permit-in-episode.js';
import { askPlan } from './ask-plan.js';

/** What « et si… ? » is answered from for an episode, and who is whom: places in the episode by the planner's ids. */
export interface WhatIfInput extends WhatIfOffer {
  readonly revision: number;
  readonly speakers: Readonly<Record<ParticipationId, string>>;
}

/** Hands out what an episode is planned from, so that a question can be answered without touching its draft; null where there is no such episode. */
export async function readWhatIf(desk: Desk, actor: Actor, episodeId: EpisodeId): Promise<WhatIfInput | null> {
  permit(mayBeMember, actor);
  const [episode] = await desk.reads.episodesById([episodeId]);
  if (!episode) return null;
  await permitToRead(desk, mayPlanEpisode, actor, episodeId);
  const { request, named, draft, people } = await askPlan(desk, episodeId);
  const offer = await desk.planner.offer({ ...request, before: named.before });
  return { ...offer, revision: draft.revision, speakers: Object.fromEntries(people.flatMap(({ id, speakerKey }) => (speakerKey === null ? [] : [[id, speakerKey]]))) };
}
