import { judgeContribution } from '#audience';
import type { Desk } from '../../desk.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { Visitor } from '../visitor/visitor.js';
import type { PublicContribution } from './public-contribution.js';

/** Makes a guest's contribution a visitor's: from here on it is judged as any other. Written in time, it counts though the topic closed meanwhile. */
export async function confirmGuest(desk: Desk, work: Work, written: PublicContribution, visitor: Visitor): Promise<void> {
  if (written.moderation !== 'unconfirmed') return;
  const judged = judgeContribution({ text: written.text, trust: visitor.trust, publishedBefore: await work.written.countPublished(visitor.id), byStudio: false, honeypot: '' });
  const confirmed = await work.written.confirm(written.id, { id: visitor.id, name: written.authorName ?? visitor.name }, judged.moderation, judged.reason, desk.clock.now());
  // They wrote the same words already: once is enough.
  if (!confirmed) return work.written.withdraw(written.id);
  if (judged.moderation === 'published') work.queue('topic.read', { topicId: written.topicId });
}
