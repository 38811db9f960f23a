import { DESTINATION_KINDS, type Destination } from '#desk';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const DestinationKindEnum = enumOf(DESTINATION_KINDS);
registerEnumType(DestinationKindEnum, { name: 'DestinationKind' });

@ObjectType('Destination', { description: 'Somewhere to go by its name.' })
export class DestinationType implements Destination {
  @Field(() => DestinationKindEnum) kind: Destination['kind'];
  @Field(() => ID, { description: "Of the topic, episode or studio; a person's newest participation." }) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'What tells it from others called alike; may be empty.' }) beside: string;
  @Field(() => String, { nullable: true, description: 'Local start; null without a date.' }) start: string | null;
  @Field(() => ID, { nullable: true, description: 'The episode a person is in.' }) episodeId: string | null;
}
