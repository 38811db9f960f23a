import { listShareLinks, makeShareLink, mayBeMember, revokeShareLink, type Locale, type MakeShareLinkOutcome, type ShareLink, type ShareLinkId } from '#desk';
import type { EpisodeId } from '#rundown';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { MakeShareLinkInputType, MakeShareLinkResult, ShareLinkType } from './shares.types.js';

/** Links that show a rundown to readers without an account. */
@Resolver()
export class SharesResolver {
  @Permit(mayBeMember)
  @Query(() => [ShareLinkType], { nullable: true, description: 'Newest first; closed ones go a month after they did.' })
  async shareLinks(@Args('episodeId', { type: () => ID }) id: EpisodeId, @Context() { desk, actor }: RequestContext) {
    return (await listShareLinks(desk, actor, id))?.map((link) => presentLink(link, desk.clock.now())) ?? null;
  }

  @Permit(mayBeMember)
  @Mutation(() => MakeShareLinkResult)
  async makeShareLink(@Args('input') input: MakeShareLinkInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentMade(await makeShareLink(desk, actor, input), desk.clock.now(), locale);
  }

  @Permit(mayBeMember)
  @Mutation(() => [ShareLinkType], { nullable: true, description: 'Closes it for ever. Answers the list as it is then.' })
  async revokeShareLink(@Args('episodeId', { type: () => ID }) episodeId: EpisodeId, @Args('id', { type: () => ID }) id: ShareLinkId, @Context() context: RequestContext) {
    await revokeShareLink(context.desk, context.actor, { episodeId, id });
    return this.shareLinks(episodeId, context);
  }
}

function presentLink({ id, name, shows, madeByName, opened, createdAt, expiresAt, revokedAt, lastOpenedAt, columns }: ShareLink, now: Date): ShareLinkType {
  return {
    id, name, shows, madeByName, opened, columns: [...columns], open: revokedAt === null && (expiresAt === null || expiresAt > now),
    createdAt: createdAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null, revokedAt: revokedAt?.toISOString() ?? null, lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
  };
}

const presentMade = (outcome: MakeShareLinkOutcome, now: Date, locale: Locale) =>
  outcome.outcome === 'ShareLinkMade' ? { ...outcome, link: presentLink(outcome.link, now) } : presentProblem(outcome, locale);
