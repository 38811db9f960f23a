import type { AcceptReplanningInput, LateArrival, ProposeReplanningInput } from '#desk';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('LateArrivalInput', { description: 'Date-times between which somebody can be there, local to the episode’s zone.' })
export class LateArrivalInputType implements LateArrival {
  @Field(() => ID) participation: LateArrival['participation'];
  @Field(() => String) from: string;
  @Field(() => String) to: string;
}

@InputType('ProposeReplanningInput', { description: 'Exactly one of declined, late and targetSeconds.' })
export class ProposeReplanningInputType implements ProposeReplanningInput {
  @Field(() => ID) rundownId: ProposeReplanningInput['rundownId'];
  @Field(() => Int) expectedRevision: number;
  @Field(() => ID, { nullable: true, description: 'The participation of whoever does not come.' }) declined?: ProposeReplanningInput['declined'];
  @Field(() => LateArrivalInputType, { nullable: true }) late?: LateArrivalInputType | null;
  @Field(() => Int, { nullable: true }) targetSeconds?: number | null;
}

@InputType('AcceptReplanningInput')
export class AcceptReplanningInputType implements AcceptReplanningInput {
  @Field(() => ID) rundownId: AcceptReplanningInput['rundownId'];
  @Field(() => Int) expectedRevision: number;
  @Field(() => ID) proposal: AcceptReplanningInput['proposal'];
}
