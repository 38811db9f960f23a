import type { OpenEpisodeInput } from '#desk';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('OpenEpisodeInput')
export class OpenEpisodeInputType implements OpenEpisodeInput {
  @Field(() => ID) topicId: OpenEpisodeInput['topicId'];
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) start?: string | null;
  @Field(() => String, { nullable: true, defaultValue: 'Europe/Paris' }) zone: string;
  @Field(() => Int, { defaultValue: 3120 }) targetSeconds: number;
  @Field(() => Int, { defaultValue: 5 }) seats: number;
  @Field(() => String, { nullable: true }) venue?: string | null;
  @Field(() => ID, { nullable: true, description: "What it is planned by; null: the engine's talkshow." }) template?: OpenEpisodeInput['template'];
}
