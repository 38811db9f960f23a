import type { Episode } from '#desk';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** `topic`, `participations`, `rundown`, `planning` and `template` are resolved from ids. */
@ObjectType('Episode')
export class EpisodeType implements Episode {
  @Field(() => ID) id: Episode['id'];
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'Local date-time of the recording in `zone`, without offset; null when not fixed.' })
  start: string | null;
  @Field(() => String) zone: string;
  @Field(() => Int) targetSeconds: number;
  @Field(() => Int) seats: number;
  @Field(() => String, { nullable: true, description: "The studio's name where it has one." }) venue: string | null;
  @Field(() => Boolean, { description: 'Guests see the questions and quotes to expect.' }) showsMatter: boolean;
  studioId: Episode['studioId'];
  topicId: Episode['topicId'];
  rundownId: Episode['rundownId'];
  templateId: Episode['templateId'];
}
