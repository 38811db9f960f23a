import type { PublicContributionId } from '#desk';
import type { TopicId } from '#rundown';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { RefusalReasonEnum, TrustEnum } from './types.js';

/** Part of a long list. */
@ArgsType()
export class SliceArgs {
  @Field(() => Int, { defaultValue: 20, description: '1 to 100.' }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@InputType('ModerateContributionInput')
export class ModerateContributionInputType {
  @Field(() => ID) contributionId: PublicContributionId;
  @Field(() => Int, { description: 'The wording that was read: words that its author changed meanwhile are not judged by it.' }) wording: number;
  @Field(() => RefusalReasonEnum, { nullable: true, description: 'Null publishes it.' }) refused: keyof typeof RefusalReasonEnum | null;
  @Field(() => String, { nullable: true, description: 'For its author.' }) note?: string | null;
  @Field(() => TrustEnum, { nullable: true, description: 'What the house makes of its author from now on; null: as it is.' }) trust?: keyof typeof TrustEnum | null;
}

@InputType('WriteInsightInput', { description: 'An éclairage of the studio’s, its own or somebody’s.' })
export class WriteInsightInputType {
  @Field(() => ID) topicId: TopicId;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'Whose it is; null: one’s own.' }) author?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the page it comes from.' }) sourceUrl?: string | null;
  @Field(() => String, { description: 'Made by the screen, 16 to 100 signs: the same one twice writes once.' }) clientKey: string;
}
