import type { EditEpisodeInput, OpenEpisodeInput } from '#desk';
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
  @Field(() => ID, { nullable: true, description: 'Where it is recorded; null: `venue` alone says so.' }) studioId?: OpenEpisodeInput['studioId'];
  @Field(() => Boolean, { nullable: true }) showsMatter?: boolean | null;
  @Field(() => ID, { nullable: true, description: "What it is planned by; null: the engine's talkshow." }) template?: OpenEpisodeInput['template'];
}

@InputType('EditEpisodeInput', { description: 'The episode as it is to be.' })
export class EditEpisodeInputType implements EditEpisodeInput {
  @Field(() => ID) episodeId: EditEpisodeInput['episodeId'];
  @Field(() => Int, { description: "Of the episode's draft." }) expectedRevision: number;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'Null: no longer fixed.' }) start?: string | null;
  @Field(() => String) zone: string;
  @Field(() => Int) targetSeconds: number;
  @Field(() => Int) seats: number;
  @Field(() => ID, { nullable: true, description: 'Null: `venue` alone says where.' }) studioId?: EditEpisodeInput['studioId'];
  @Field(() => String, { nullable: true }) venue?: string | null;
  @Field(() => Boolean) showsMatter: boolean;
}
