import { mayKeepTopicPages, mayModerate, mayReadDesk, moderateContribution, readAudience, writeContribution, type PublicContributionId } from '#desk';
import type { RundownId, TopicId } from '#rundown';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { ModerateContributionInputType, SliceArgs, WriteInsightInputType } from './inputs.js';
import { presentSlice, presentWording } from './presenter.js';
import { ModerateContributionResult, WriteInsightResult } from './results.js';
import { EarlierWordingType, ModerationCountsType, PublicContributionSliceType, PublicContributionType, StaleSourceType } from './types.js';

const sliceOf = ({ first, after }: SliceArgs) => ({ limit: first, after: after ?? null });

@Resolver(() => PublicContributionType)
export class ModerationResolver {
  @Permit(mayModerate)
  @Query(() => PublicContributionSliceType, { description: 'What waits or was reported, oldest first.' })
  async moderationQueue(@Args('topicId', { type: () => ID, nullable: true }) topicId: TopicId | null, @Args() slice: SliceArgs, @Context() { desk, actor }: RequestContext) {
    return presentSlice(await readAudience(desk, actor).moderationQueue(topicId ?? null, sliceOf(slice)));
  }

  @Permit(mayModerate)
  @Query(() => PublicContributionSliceType, { description: 'What moderators decided, the newest decision first.' })
  async moderationDecisions(@Args('topicId', { type: () => ID, nullable: true }) topicId: TopicId | null, @Args() slice: SliceArgs, @Context() { desk, actor }: RequestContext) {
    return presentSlice(await readAudience(desk, actor).moderationDecisions(topicId ?? null, sliceOf(slice)));
  }

  @Permit(mayModerate)
  @Query(() => ModerationCountsType)
  moderationCounts(@Context() { desk, actor }: RequestContext) {
    return readAudience(desk, actor).countModeration();
  }

  @Permit(mayModerate)
  @Query(() => [EarlierWordingType], { description: 'How one was worded before, oldest first.' })
  async contributionWordings(@Args('contributionId', { type: () => ID }) contributionId: PublicContributionId, @Context() { desk, actor }: RequestContext) {
    return (await readAudience(desk, actor).wordings(contributionId)).map(presentWording);
  }

  @Permit(mayModerate)
  @Mutation(() => ModerateContributionResult, { description: 'Publishes or refuses; its author is told once.' })
  async moderateContribution(@Args('input') { refused, ...input }: ModerateContributionInputType, @Context() { desk, actor, locale }: RequestContext) {
    const outcome = await moderateContribution(desk, actor, { ...input, refused: refused ?? null });
    return outcome.outcome === 'ContributionModerated' ? outcome : presentProblem(outcome, locale);
  }

  @Permit(mayModerate)
  @Query(() => PublicContributionSliceType, { description: 'Éclairages of a topic, the newest first: waiting, published and refused.' })
  async insights(@Args('topicId', { type: () => ID }) topicId: TopicId, @Args() slice: SliceArgs, @Context() { desk, actor }: RequestContext) {
    return presentSlice(await readAudience(desk, actor).insights(topicId, sliceOf(slice)));
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => WriteInsightResult)
  async writeInsight(@Args('input') input: WriteInsightInputType, @Context() { desk, actor, locale, remoteAddress }: RequestContext) {
    const outcome = await writeContribution(desk, actor, { ...input, kind: 'insight', locale, remoteAddress });
    return outcome.outcome === 'ContributionWritten' ? outcome : presentProblem(outcome, locale);
  }

  @Permit(mayReadDesk)
  @Query(() => [StaleSourceType], { description: 'What the lines of a draft quote and its topic no longer holds.' })
  staleSources(@Args('rundownId', { type: () => ID }) rundownId: RundownId, @Context() { desk, actor }: RequestContext) {
    return readAudience(desk, actor).staleSources(rundownId);
  }
}
