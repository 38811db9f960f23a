import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { StartRefusedType } from '../episode/results.js';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome } from '../graphql/problem.js';
import { StaleRevisionType } from '../rundown/results.js';
import { RescheduledEpisodeType } from './types.js';

@ObjectType('EpisodesRescheduled')
export class EpisodesRescheduledType {
  @Field(() => [RescheduledEpisodeType]) episodes: RescheduledEpisodeType[];
}

@ObjectType('DayFilled')
export class DayFilledType {
  @Field(() => [ID], { description: 'Those opened, in order of start.' }) episodeIds: string[];
  @Field(() => Int, { description: 'Slots in which something was recorded already: nothing was opened there.' }) taken: number;
}

export const RescheduleEpisodesResult = createUnionType({
  name: 'RescheduleEpisodesResult',
  types: () => [EpisodesRescheduledType, StaleRevisionType, StartRefusedType] as const,
  resolveType: nameOfOutcome,
});

export const FillDayResult = createUnionType({
  name: 'FillDayResult',
  types: () => [DayFilledType, StartRefusedType, InvalidValueType] as const,
  resolveType: nameOfOutcome,
});
