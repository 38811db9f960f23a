import { compareRundowns, isShuffleAside, type EpisodeId, type Rundown } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Work } from '../ports/unit-of-work.js';
import { writeDownChange } from '../replanning/write-down-change.js';
import type { Proposal } from './proposal.js';

/** Ends a proposal of which something is taken, and those beside it: what it answers is written down. `taken` is the draft as it is then. */
export async function settleProposal(desk: Desk, work: Work, actor: Actor, episodeId: EpisodeId, { rundownId, after, beside, change }: Proposal, taken: Rundown): Promise<void> {
  const at = desk.clock.now();
  if (change !== null) await writeDownChange(desk, work, actor, (await work.episodes.byId(episodeId))!, change);
  // In which order lines wait in the reserve says nothing.
  if (compareRundowns(taken, after).lines.every(isShuffleAside)) await work.rundowns.keepBeside(rundownId, beside);
  await work.proposals.replace(rundownId, [], at);
  await work.replannings.replace(rundownId, [], at);
}
