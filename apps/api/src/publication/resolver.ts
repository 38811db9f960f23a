import { mayKeepTopicPages, publishTopic, readPublication } from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { presentProblem } from '../graphql/problem.js';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentPageChange } from '../topic-page/presenter.js';
import { PublicationDraftType, PublishTopicInputType, PublishTopicResult } from './types.js';

@Resolver()
export class PublicationResolver {
  @Permit(mayKeepTopicPages)
  @Query(() => PublicationDraftType, { nullable: true, description: 'Of the show that is named, else of the one that was published, noted or released last.' })
  async publicationDraft(
    @Args('topicId', { type: () => ID }) topicId: TopicId, @Args('episodeId', { type: () => ID, nullable: true }) episodeId: EpisodeId | null | undefined, @Context() { desk, actor }: RequestContext,
  ) {
    const draft = await readPublication(desk, actor, topicId, episodeId ?? null);
    return draft && { ...draft, last: draft.last && { ...draft.last, at: draft.last.at.toISOString() } };
  }

  @Permit(mayKeepTopicPages)
  @Mutation(() => PublishTopicResult, { description: 'Publishes a topic with its recording, or corrects what was published; every time is kept.' })
  async publishTopic(@Args('input') input: PublishTopicInputType, @Context() { desk, actor, locale }: RequestContext) {
    const chapters = input.chapters.map(({ segmentId, startSeconds }) => ({ segmentId, startSeconds: startSeconds ?? null }));
    const outcome = await publishTopic(desk, actor, { ...input, episodeId: input.episodeId ?? null, chapters, reason: input.reason ?? null });
    return outcome.outcome === 'RightsMissing' ? presentProblem(outcome, locale) : presentPageChange(outcome, input.topicId, locale);
  }
}
