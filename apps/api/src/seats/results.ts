import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';

@ObjectType('SeatRefused', { implements: () => [ProblemType] })
export class SeatRefusedType extends ProblemType {}

@ObjectType('AudienceSaved')
export class AudienceSavedType {
  @Field(() => ID) episodeId: string;
  @Field(() => [ID], { description: 'Seats that were given by it, each with a mail.' }) promoted: readonly string[];
}

@ObjectType('SeatCheckedIn')
export class SeatCheckedInType {
  @Field(() => ID) seatId: string;
  @Field(() => Boolean) checkedIn: boolean;
}

@ObjectType('SeatPromoted')
export class SeatPromotedType {
  @Field(() => ID) seatId: string;
}

export const SaveAudienceResult = createUnionType({ name: 'SaveAudienceResult', types: () => [AudienceSavedType, SeatRefusedType] as const, resolveType: nameOfOutcome });
export const CheckInSeatResult = createUnionType({ name: 'CheckInSeatResult', types: () => [SeatCheckedInType, SeatRefusedType] as const, resolveType: nameOfOutcome });
export const PromoteSeatResult = createUnionType({ name: 'PromoteSeatResult', types: () => [SeatPromotedType, SeatRefusedType] as const, resolveType: nameOfOutcome });
