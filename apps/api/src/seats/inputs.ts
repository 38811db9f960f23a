import type { EpisodeAudience } from '#desk';
import type { EpisodeId } from '#rundown';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

@ArgsType()
export class SeatsArgs {
  @Field(() => ID) episodeId: EpisodeId;
  @Field(() => Int, { defaultValue: 100, description: '1 to 100.' }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@InputType('EpisodeAudienceInput')
export class EpisodeAudienceInputType implements EpisodeAudience {
  @Field(() => ID) episodeId: EpisodeId;
  @Field(() => Int, { description: '0 to 5,000.' }) capacity: number;
  @Field(() => Boolean) open: boolean;
  @Field(() => String, { nullable: true }) doors: string | null;
  @Field(() => String) rightsVersion: string;
  @Field(() => String) rightsTextFr: string;
  @Field(() => String) rightsTextEn: string;
}
