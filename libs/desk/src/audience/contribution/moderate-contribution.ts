import type { RefusalReason, Trust } from '#audience';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { ContributionId, PublicContributionId } from '../../ids.js';
import { mayModerate, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { toSeenText } from '../../storable-text.js';
import { doerOf } from '../../topic/on-newest.js';
import type { ModerateContributionOutcome } from '../audience-answers.js';
import type { ContributionReworded } from '../audience-outcomes.js';
import { excerptOf, postAudienceMail } from '../mail/post-audience-mail.js';
import { topicPath } from '../public-paths.js';
import { moderatePageComment } from './moderate-page-comment.js';
import type { PublicContribution } from './public-contribution.js';

export interface ModerateContributionInput {
  /** Written here, or of the imported page. */
  readonly contributionId: PublicContributionId | ContributionId;
  /** The wording that the moderator read: no other is judged. */
  readonly wording: number;
  /** Null publishes it. */
  readonly refused: Exclude<RefusalReason, 'honeypot'> | null;
  /** For its author; empty: nothing. */
  readonly note?: string | null;
  /** What the house makes of its author from now on; absent or null: as it is. */
  readonly trust?: Trust | null;
}

/** Publishes or refuses what waits or was reported; its author is told once, advertisers are not. */
export async function moderateContribution(desk: Desk, actor: Actor, input: ModerateContributionInput): Promise<ModerateContributionOutcome> {
  permit(mayModerate, actor);
  return desk.work.run(async (work): Promise<ModerateContributionOutcome> => {
    // Their author first, as whoever edits their own words does: two who wait for each other never do.
    const id = input.contributionId as PublicContributionId;
    const authorId = await work.written.authorOf(id);
    if (authorId) await work.visitors.lock(authorId);
    const found = await work.written.lock(id);
    if (found === null) return moderatePageComment(desk, work, actor, input.contributionId as ContributionId, input.refused);
    if (found.moderation === 'withdrawn') return { outcome: 'ContributionGone', contributionId: found.id };
    if (found.moderation === 'unconfirmed') throw new NotFound('contribution', input.contributionId);
    if (found.wording !== input.wording) return reworded(found);
    const now = desk.clock.now();
    const note = toSeenText(input.note ?? '').slice(0, 1_000);
    const moderation = input.refused === null ? 'published' : 'refused';
    await work.written.moderate(found.id, moderation, input.refused, note || null, doerOf(actor), now);
    await work.written.settleReports(found.id, now);
    if (input.trust && found.visitorId) await work.visitors.setTrust(found.visitorId, input.trust);
    if (found.moderation !== moderation && input.refused !== 'advertising') await tellAuthor(desk, work, found, moderation, note);
    work.queue('topic.read', { topicId: found.topicId });
    return { outcome: 'ContributionModerated', contributionId: found.id, moderation };
  });
}

const reworded = ({ id, text, choice, sourceUrl, wording, moderation, reason }: PublicContribution): ContributionReworded => ({ outcome: 'ContributionReworded', contributionId: id, text, choice, sourceUrl, wording, moderation, reason });

async function tellAuthor(desk: Desk, work: Work, { id, topicId, visitorId, text, choice, wording }: PublicContribution, moderation: 'published' | 'refused', note: string): Promise<void> {
  const visitor = visitorId && (await work.visitors.lock(visitorId));
  const page = await work.topicPages.byId(topicId);
  if (!visitor || !page) return;
  const to = { visitorId: visitor.id, name: visitor.name, email: visitor.email, locale: visitor.locale };
  const facts = { topic: page.title, excerpt: excerptOf(text || (choice ?? '')), note };
  await postAudienceMail(desk, work, `contribution.${moderation}`, to, `${id}:${wording}`, facts, { path: topicPath(page.slug) });
}
