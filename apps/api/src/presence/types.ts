import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Presence } from '#desk';

@ObjectType('Presence', { description: 'Somebody in a rundown. One page open in a browser is one seat; a person may have several.' })
export class PresenceType {
  @Field(() => ID) seat: string;
  @Field(() => ID, { description: 'The person: the same for all their seats.' }) userId: Presence['userId'];
  @Field(() => String) name: string;
  @Field(() => CellPlaceType, { nullable: true, description: 'Null while only reading.' }) cell: CellPlaceType | null;
}

@ObjectType('CellPlace')
export class CellPlaceType {
  @Field(() => ID) segmentId: string;
  @Field(() => String, { description: 'The name the screens give the column.' }) column: string;
}

@ObjectType('PresenceChange', { description: 'Who came, moved or left. The first one is whole: these are all there are.' })
export class PresenceChangeType {
  @Field(() => Boolean) whole: boolean;
  @Field(() => [PresenceType], { description: 'New, or elsewhere than before.' }) here: PresenceType[];
  @Field(() => [ID], { description: 'Seats.' }) gone: string[];
}
