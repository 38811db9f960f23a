import { isHiddenBy, type ReportReason } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { ContributionId, PublicContributionId } from '../../ids.js';
import type { TooManyAttempts } from '../../outcomes.js';
import { mayReadPublic, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { toSeenText } from '../../storable-text.js';
import type { ContributionReported } from '../audience-outcomes.js';
import { brake, whoHash } from '../brake.js';
import { reportPageComment } from './moderate-page-comment.js';
import type { GivenReport, PublicContribution } from './public-contribution.js';

export interface ReportContributionInput {
  /** Written here, or of the imported page. */
  readonly contributionId: PublicContributionId | ContributionId;
  readonly reason: ReportReason;
  readonly note?: string | null;
  readonly remoteAddress: string;
}

/** Tells the studio that a contribution should not stand: several different people's word hides it until somebody looked. */
export async function reportContribution(desk: Desk, actor: Actor, input: ReportContributionInput): Promise<ContributionReported | TooManyAttempts> {
  permit(mayReadPublic, actor);
  return desk.work.run(async (work): Promise<ContributionReported | TooManyAttempts> => {
    const visitorId = actor.kind === 'visitor' ? actor.id : null;
    const braked = await brake(desk, work, 'report', { visitor: visitorId, network: input.remoteAddress });
    if (braked) return braked;
    const report: GivenReport = {
      reporter: visitorId === null ? whoHash(desk, 'network', input.remoteAddress) : whoHash(desk, 'visitor', visitorId),
      reason: input.reason, note: toSeenText(input.note ?? '').slice(0, 1_000), at: desk.clock.now(),
    };
    const found = await work.written.lock(input.contributionId as PublicContributionId);
    if (found === null) await reportPageComment(work, input.contributionId as ContributionId, report);
    else await reportWritten(work, found, report);
    return { outcome: 'ContributionReported', contributionId: input.contributionId };
  });
}

async function reportWritten(work: Work, { id, topicId, moderation, hiddenAt }: PublicContribution, { reporter, reason, note, at }: GivenReport): Promise<void> {
  if (moderation !== 'published') throw new NotFound('contribution', id);
  const open = await work.written.report(id, reporter, reason, note, at);
  if (!isHiddenBy(open) || hiddenAt !== null) return;
  await work.written.hide(id, at);
  work.queue('topic.read', { topicId });
}
