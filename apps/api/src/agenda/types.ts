import type { CalendarFeed } from '#desk';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';

/** `studio` is resolved from its id. */
@ObjectType('CalendarFeed', { description: 'A private calendar to subscribe to.' })
export class CalendarFeedType implements Pick<CalendarFeed, 'studioId'> {
  @Field(() => String, { description: 'Names it; opens nothing.' }) key: string;
  @Field(() => String) createdAt: string;
  studioId: CalendarFeed['studioId'];
}

@ObjectType('CalendarFeedMade')
export class CalendarFeedMadeType {
  @Field(() => CalendarFeedType) feed: CalendarFeedType;
  @Field(() => String, { description: 'Told this once: whoever has it reads the calendar.' }) address: string;
}

@ObjectType('TooManyFeeds', { implements: () => [ProblemType] })
export class TooManyFeedsType extends ProblemType {
  @Field(() => Int) most: number;
}

export const MakeCalendarFeedResult = createUnionType({
  name: 'MakeCalendarFeedResult',
  types: () => [CalendarFeedMadeType, TooManyFeedsType, InvalidValueType] as const,
  resolveType: nameOfOutcome,
});
