import { isHiddenBy, shownIn, type RefusalReason } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { ContributionId } from '../../ids.js';
import type { Work } from '../../ports/unit-of-work.js';
import { doerOf } from '../../topic/on-newest.js';
import type { ContributionModerated } from '../audience-outcomes.js';
import type { GivenReport } from './public-contribution.js';

/** What the public cannot see is not there to be reported; what reports have just hidden still is, as for what is written here. */
export async function reportPageComment(work: Work, id: ContributionId, { reporter, reason, note, at }: GivenReport): Promise<void> {
  const found = await work.pageComments.lock(id);
  if (found === null || (!found.onPage && found.hiddenAt === null) || found.moderation === 'refused') throw new NotFound('contribution', id);
  const page = await work.topicPages.byId(found.topicId);
  if (page === null || !shownIn(page.state).page) throw new NotFound('contribution', id);
  const open = await work.pageComments.report(id, reporter, reason, note, at);
  if (!isHiddenBy(open) || found.hiddenAt !== null) return;
  await work.pageComments.hide(id, at);
  work.queue('topic.read', { topicId: found.topicId });
}

/** Hides one for good, or has it stand: nobody wrote it here, so nobody is told. Its words never change: what says something else is another comment. */
export async function moderatePageComment(desk: Desk, work: Work, actor: Actor, id: ContributionId, refused: RefusalReason | null): Promise<ContributionModerated> {
  const found = await work.pageComments.lock(id);
  if (found === null) throw new NotFound('contribution', id);
  await work.pageComments.decide(id, refused, doerOf(actor), desk.clock.now());
  work.queue('topic.read', { topicId: found.topicId });
  return { outcome: 'ContributionModerated', contributionId: id, moderation: refused === null ? 'published' : 'refused' };
}
