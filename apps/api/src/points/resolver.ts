import {
  editAudienceSettings, mayKeepRetention, mayTellPeople, previewPointNews, readAudienceSettings, readPointFollowers, readPointTelling, sendPointNews, type VisitorId,
} from '#desk';
import type { TopicId } from '#rundown';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { SliceArgs } from '../moderation/inputs.js';
import { Permit } from '../permission/permit.js';
import { presentFollower, presentNews } from './presenter.js';
import {
  AudienceSettingsInputType, AudienceSettingsType, PointFollowerSliceType, PointTellingType, PreviewPointNewsResult, SendPointNewsInputType, SendPointNewsResult,
} from './types.js';

@Resolver()
export class PointsResolver {
  @Permit(mayTellPeople)
  @Query(() => PointTellingType, { nullable: true })
  pointTelling(@Args('topicId', { type: () => ID }) topicId: TopicId, @Context() { desk, actor }: RequestContext) {
    return readPointTelling(desk, actor, topicId);
  }

  @Permit(mayTellPeople)
  @Query(() => PointFollowerSliceType, { description: 'Who follows a topic and wrote there, by name.' })
  async pointFollowers(@Args('topicId', { type: () => ID }) topicId: TopicId, @Args() { first, after }: SliceArgs, @Context() { desk, actor, locale }: RequestContext) {
    const { items, next } = await readPointFollowers(desk, actor, topicId, { limit: first, after: after ?? null });
    return { items: items.map((follower) => presentFollower(follower, locale)), next };
  }

  @Permit(mayTellPeople)
  @Query(() => [PreviewPointNewsResult], { description: 'The mails that these people would get, to be read and changed, in the order asked; nothing is sent. 100 at most.' })
  async previewPointNews(
    @Args('topicId', { type: () => ID }) topicId: TopicId, @Args('visitorIds', { type: () => [ID] }) ids: VisitorId[], @Context() { desk, actor, locale }: RequestContext,
  ) {
    return (await previewPointNews(desk, actor, topicId, ids)).map((preview) => presentNews(preview, locale));
  }

  @Permit(mayTellPeople)
  @Mutation(() => [SendPointNewsResult], { description: 'Writes to each in the words that were read; the same news is told once however often it is sent. 100 at most.' })
  async sendPointNews(
    @Args('topicId', { type: () => ID }) topicId: TopicId, @Args('news', { type: () => [SendPointNewsInputType] }) news: SendPointNewsInputType[], @Context() { desk, actor, locale }: RequestContext,
  ) {
    return (await sendPointNews(desk, actor, topicId, news)).map((sent) => presentNews(sent, locale));
  }

  @Permit(mayKeepRetention)
  @Query(() => AudienceSettingsType)
  audienceSettings(@Context() { desk, actor }: RequestContext) {
    return readAudienceSettings(desk, actor);
  }

  @Permit(mayKeepRetention)
  @Mutation(() => AudienceSettingsType)
  editAudienceSettings(@Args('input') { tellsPoints }: AudienceSettingsInputType, @Context() { desk, actor }: RequestContext) {
    return editAudienceSettings(desk, actor, { tellsPoints });
  }
}
