import { isHiddenBy, type ReportReason } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { PublicContributionId } from '../../ids.js';
import type { TooManyAttempts } from '../../outcomes.js';
import { mayReadPublic, permit } from '../../permissions.js';
import { toSeenText } from '../../storable-text.js';
import type { ContributionReported } from '../audience-outcomes.js';
import { brake, whoHash } from '../brake.js';

export interface ReportContributionInput {
  readonly contributionId: PublicContributionId;
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
    const found = await work.written.lock(input.contributionId);
    if (found === null || found.moderation !== 'published') throw new NotFound('contribution', input.contributionId);
    const now = desk.clock.now();
    const reporter = visitorId === null ? whoHash(desk, 'network', input.remoteAddress) : whoHash(desk, 'visitor', visitorId);
    const open = await work.written.report(found.id, reporter, input.reason, toSeenText(input.note ?? '').slice(0, 1_000), now);
    if (isHiddenBy(open) && found.hiddenAt === null) {
      await work.written.hide(found.id, now);
      work.queue('topic.read', { topicId: found.topicId });
    }
    return { outcome: 'ContributionReported', contributionId: found.id };
  });
}
