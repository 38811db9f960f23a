import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const ListedSeatStateEnum = enumOf(['in', 'waiting']);
registerEnumType(ListedSeatStateEnum, { name: 'SeatState' });

@ObjectType('EpisodeAudience', { description: 'How an episode receives its audience.' })
export class EpisodeAudienceType {
  @Field(() => ID) episodeId: string;
  @Field(() => Int) capacity: number;
  @Field(() => Boolean, { description: 'Seats can be asked for.' }) open: boolean;
  @Field(() => String, { nullable: true, description: "Local date-time in the episode's zone." }) doors: string | null;
  @Field(() => String, { description: 'Names the notice that is accepted: a new text has a new name.' }) rightsVersion: string;
  @Field(() => String) rightsTextFr: string;
  @Field(() => String) rightsTextEn: string;
  @Field(() => Int) inCount: number;
  @Field(() => Int) waitingCount: number;
  @Field(() => Int) checkedInCount: number;
}

@ObjectType('AudienceSeat', { description: 'A seat as the check-in list shows it: no address stands at the door.' })
export class AudienceSeatType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Order in which they asked, from 1.' }) number: number;
  @Field(() => String, { nullable: true, description: 'Null: anonymised.' }) name: string | null;
  @Field(() => ListedSeatStateEnum) state: keyof typeof ListedSeatStateEnum;
  @Field(() => String, { description: 'The notice about image rights that they accepted.' }) rightsVersion: string;
  @Field(() => String) askedAt: string;
  @Field(() => String, { nullable: true }) checkedInAt: string | null;
  @Field(() => String, { description: 'What they need to be there, in their own words, for whoever receives them; empty: nothing said.' }) accessibility: string;
}

@ObjectType('AudienceSeatSlice')
export class AudienceSeatSliceType {
  @Field(() => [AudienceSeatType]) items: readonly AudienceSeatType[];
  @Field(() => String, { nullable: true, description: 'Give it back as `after`; null: that was all.' }) next: string | null;
}
