import { listCalendarFeeds, makeCalendarFeed, mayReadDesk, revokeCalendarFeed, type StudioId } from '#desk';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { presentStudio } from '../studios/studio.presenter.js';
import { StudioType } from '../studios/studio.types.js';
import { presentFeed, presentFeedMade } from './presenter.js';
import { CalendarFeedType, MakeCalendarFeedResult } from './types.js';

@Resolver(() => CalendarFeedType)
export class AgendaResolver {
  @Permit(mayReadDesk)
  @Query(() => [CalendarFeedType], { description: "One's own calendars that are open, newest first." })
  async calendarFeeds(@Context() { desk, actor }: RequestContext) {
    return (await listCalendarFeeds(desk, actor)).map(presentFeed);
  }

  @Permit(mayReadDesk)
  @Mutation(() => MakeCalendarFeedResult)
  async makeCalendarFeed(@Args('studioId', { type: () => ID, nullable: true }) studioId: StudioId | null, @Context() { desk, actor, locale }: RequestContext) {
    return presentFeedMade(await makeCalendarFeed(desk, actor, { studioId }), locale);
  }

  @Permit(mayReadDesk)
  @Mutation(() => [CalendarFeedType], { description: 'Closes it for ever. Answers those that are left.' })
  async revokeCalendarFeed(@Args('key', { type: () => String }) key: string, @Context() { desk, actor }: RequestContext) {
    return (await revokeCalendarFeed(desk, actor, key)).map(presentFeed);
  }

  @Permit(mayReadDesk)
  @ResolveField(() => StudioType, { nullable: true, description: "Null: every studio's recordings." })
  async studio({ studioId }: CalendarFeedType, _: Record<string, unknown>, { loaders }: RequestContext) {
    const studio = studioId === null ? null : await loaders.studio.load(studioId);
    return studio && presentStudio(studio);
  }
}
