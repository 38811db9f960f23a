import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Work } from '../ports/unit-of-work.js';
import { writeDownChange } from '../replanning/write-down-change.js';
import type { Proposal } from './proposal.js';

/** Ends a proposal of which something is taken, and those beside it: what it answers is written down. */
export async function settleProposal(desk: Desk, work: Work, actor: Actor, episodeId: EpisodeId, { rundownId, change }: Proposal): Promise<void> {
  const at = desk.clock.now();
  if (change !== null) await writeDownChange(desk, work, actor, (await work.episodes.byId(episodeId))!, change);
  await work.proposals.replace(rundownId, [], at);
  await work.replannings.replace(rundownId, [], at);
}
