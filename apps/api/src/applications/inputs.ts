import type { FactDifference, PersonFact } from '#audience';
import type { ApplicationId, JudgeFactsInput, ReviewApplicationInput, SendDecisionInput } from '#desk';
import type { TopicId } from '#rundown';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApplicationStageEnum, PersonFactEnum } from './types.js';

@ArgsType()
export class BoardArgs {
  @Field(() => ID) topicId: TopicId;
  @Field(() => [ApplicationStageEnum], { nullable: true, description: 'Null or empty: all.' }) stages?: (keyof typeof ApplicationStageEnum)[] | null;
  @Field(() => String, { nullable: true }) role?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Those that their authors withdrew, too.' }) withdrawn: boolean;
  @Field(() => Int, { defaultValue: 100, description: '1 to 100.' }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@InputType('ReviewApplicationInput')
export class ReviewApplicationInputType implements ReviewApplicationInput {
  @Field(() => ID) applicationId: ApplicationId;
  @Field(() => Int, { nullable: true, description: '1 to 5; null with an empty note takes the review away.' }) score: number | null;
  @Field(() => String) note: string;
}

@InputType('FactDifferenceInput')
export class FactDifferenceInputType implements FactDifference {
  @Field(() => PersonFactEnum) field: PersonFact;
  @Field(() => String, { nullable: true }) recorded: string | null;
  @Field(() => String, { nullable: true }) applied: string | null;
}

@InputType('JudgeFactsInput')
export class JudgeFactsInputType implements JudgeFactsInput {
  @Field(() => ID) applicationId: ApplicationId;
  @Field(() => [FactDifferenceInputType], { description: 'Those that were read and are judged; nothing is done where one is no longer so.' }) differences: readonly FactDifferenceInputType[];
}

@InputType('SendDecisionInput')
export class SendDecisionInputType implements SendDecisionInput {
  @Field(() => ID) applicationId: ApplicationId;
  @Field(() => ApplicationStageEnum, { description: 'The decision that was previewed: of an application moved meanwhile nothing is sent.' }) stage: SendDecisionInput['stage'];
  @Field(() => String) subject: string;
  @Field(() => String, { description: 'Parted by empty lines.' }) text: string;
}
