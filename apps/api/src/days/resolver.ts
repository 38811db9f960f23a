import { fillDay, mayEditRundown, mayOpenEpisode, mayReadDesk, readDayBoard, readMonthBoard, rescheduleEpisodes } from '#desk';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../graphql/request-context.js';
import { Permit } from '../permission/permit.js';
import { FillDayInputType, RescheduleEpisodesInputType } from './inputs.js';
import { presentDay, presentFilling, presentReschedule } from './presenter.js';
import { FillDayResult, RescheduleEpisodesResult } from './results.js';
import { DayBoardType, DayTakenType } from './types.js';

@Resolver(() => DayBoardType)
export class DaysResolver {
  @Permit(mayReadDesk)
  @Query(() => DayBoardType, { nullable: true, description: 'A day (YYYY-MM-DD) in all studios; null for what is no date.' })
  async dayBoard(@Args('date', { type: () => String }) date: string, @Context() { desk, actor }: RequestContext) {
    const day = await readDayBoard(desk, actor, date);
    return day && presentDay(day);
  }

  @Permit(mayReadDesk)
  @Query(() => [DayTakenType], { nullable: true, description: 'The days of a month (YYYY-MM) on which something is recorded; null for what is no month.' })
  monthBoard(@Args('month', { type: () => String }) month: string, @Context() { desk, actor }: RequestContext) {
    return readMonthBoard(desk, actor, month);
  }

  @Permit(mayEditRundown)
  @Mutation(() => RescheduleEpisodesResult, { description: 'All of them or none. Who is concerned hears of it with the next release of each.' })
  async rescheduleEpisodes(@Args('input') input: RescheduleEpisodesInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentReschedule(await rescheduleEpisodes(desk, actor, input), locale);
  }

  @Permit(mayOpenEpisode)
  @Mutation(() => FillDayResult, { description: 'Asked for twice, nothing is opened twice.' })
  async fillDay(@Args('input') input: FillDayInputType, @Context() { desk, actor, locale }: RequestContext) {
    return presentFilling(await fillDay(desk, actor, input), locale);
  }
}
