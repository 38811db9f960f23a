import type { TopicId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ContributionId } from '../ids.js';
import type { AddContributionOutcome, ContributionRefused } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { readAnew } from './read-anew.js';
import { contributionKey } from './read-matter.js';

/**
 * Takes back what was added to a topic by hand, and reads the topic without it; what a rundown cites of it stays there and
 * is told as stale. What came with the page or an application is refused: it goes with them.
 */
export async function removeContribution(desk: Desk, actor: Actor, topicId: TopicId, contributionId: ContributionId): Promise<AddContributionOutcome> {
  permit(mayImportTopic, actor);
  const key = await desk.work.run((work) => work.topics.contributionKeyOf(topicId, contributionId));
  return readAnew<ContributionRefused>(desk, actor, topicId, 'contribution', (before) => {
    const at = before.added.findIndex((contribution) => contributionKey(contribution) === key);
    if (at < 0) return { outcome: 'ContributionRefused', code: 'notAdded' };
    return {
      inputs: { ...before, added: before.added.toSpliced(at, 1) },
      keep: async (work) => {
        await work.topics.removeAdded(topicId, at);
        return null;
      },
    };
  });
}
