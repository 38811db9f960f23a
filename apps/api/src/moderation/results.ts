import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { TooManyAttemptsType } from '../session/results.js';
import { ModerationEnum } from './types.js';

@ObjectType('ContributionModerated')
export class ContributionModeratedType {
  @Field(() => ID) contributionId: string;
  @Field(() => ModerationEnum) moderation: keyof typeof ModerationEnum;
}

@ObjectType('ContributionGone', { implements: () => [ProblemType], description: 'Its author took it back.' })
export class ContributionGoneType extends ProblemType {
  @Field(() => ID) contributionId: string;
}

@ObjectType('ContributionReworded', { implements: () => [ProblemType], description: 'Its author worded it anew since it was read: here it is as it says now.' })
export class ContributionRewordedType extends ProblemType {
  @Field(() => ID) contributionId: string;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) choice: string | null;
  @Field(() => String, { nullable: true }) sourceUrl: string | null;
  @Field(() => Int) wording: number;
  @Field(() => ModerationEnum) moderation: keyof typeof ModerationEnum;
  @Field(() => String, { nullable: true, description: 'Why it waits or was refused, a word of the house.' }) reason: string | null;
}

@ObjectType('ContributionWritten')
export class ContributionWrittenType {
  @Field(() => ID) contributionId: string;
  @Field(() => ModerationEnum) moderation: keyof typeof ModerationEnum;
}

@ObjectType('ContributionNotTaken', { implements: () => [ProblemType] })
export class ContributionNotTakenType extends ProblemType {}

export const ModerateContributionResult = createUnionType({ name: 'ModerateContributionResult', types: () => [ContributionModeratedType, ContributionRewordedType, ContributionGoneType] as const, resolveType: nameOfOutcome });
export const WriteInsightResult = createUnionType({ name: 'WriteInsightResult', types: () => [ContributionWrittenType, ContributionNotTakenType, TooManyAttemptsType] as const, resolveType: nameOfOutcome });
