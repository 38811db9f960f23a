import type { FillDayInput, RescheduleEpisodesInput } from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('FillDayInput')
export class FillDayInputType implements FillDayInput {
  @Field(() => ID) studioId: FillDayInput['studioId'];
  @Field(() => String, { description: "Local date-time in the studio's zone." }) firstStart: string;
  @Field(() => Int, { description: '1 to 20.' }) count: number;
  @Field(() => Int) targetSeconds: number;
  @Field(() => Int) seats: number;
  @Field(() => ID, { nullable: true }) template?: FillDayInput['template'];
  @Field(() => [ID], { description: 'One for each slot in turn, from the first again when they run out.' }) topicIds: TopicId[];
}

@InputType('EpisodeMoveInput')
export class EpisodeMoveInputType {
  @Field(() => ID) episodeId: EpisodeId;
  @Field(() => Int, { description: "Of the episode's draft." }) expectedRevision: number;
  @Field(() => String, { description: "Local date-time in the episode's zone." }) start: string;
}

@InputType('RescheduleEpisodesInput')
export class RescheduleEpisodesInputType implements RescheduleEpisodesInput {
  @Field(() => [EpisodeMoveInputType]) moves: EpisodeMoveInputType[];
}
