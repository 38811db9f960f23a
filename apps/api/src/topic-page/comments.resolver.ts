import { mayReadDesk, readPublic } from '#desk';
import type { TopicId } from '#rundown';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { SliceArgs } from '../moderation/inputs.js';
import { Permit } from '../permission/permit.js';
import { CommentOrderEnum, ShownThreadSliceType, ShownThreadType } from './comments.types.js';

/** What people say on a topic's page, as its readers see it. */
@Resolver(() => ShownThreadType)
export class CommentsResolver {
  @Permit(mayReadDesk)
  @Query(() => ShownThreadSliceType, { description: 'Comments that are shown on a topic’s page, each with the first replies to it.' })
  topicComments(
    @Args('topicId', { type: () => ID }) topicId: TopicId, @Args('order', { type: () => CommentOrderEnum, defaultValue: 'newest' }) order: keyof typeof CommentOrderEnum,
    @Args() { first, after }: SliceArgs, @Context() { desk, actor }: RequestContext,
  ) {
    return readPublic(desk, actor).comments(topicId, { limit: first, after: after ?? null }, order);
  }

  @Permit(mayReadDesk)
  @Query(() => ShownThreadType, { nullable: true, description: 'One comment with a part of its replies; where a reply is named, the part begins two replies before that one.' })
  commentThread(@Args('topicId', { type: () => ID }) topicId: TopicId, @Args('id', { type: () => ID }) id: string, @Args() { first, after }: SliceArgs, @Context() { desk, actor }: RequestContext) {
    return readPublic(desk, actor).thread(topicId, id, { limit: first, after: after ?? null });
  }
}
