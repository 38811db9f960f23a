import type { ProposalKind } from '#casting';
import type { SegmentKind } from '#rundown';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { FactType, ReasonType } from '../graphql/reason.types.js';
import { SegmentKindEnum } from '../rundown/types.js';

export const ProposalKindEnum = enumOf(['minimal', 'balanced', 'free']);
registerEnumType(ProposalKindEnum, { name: 'ProposalKind', description: 'How much may be otherwise: as little as can be, some, whatever is worth it.' });

@ObjectType('PlanChange', {
  description: 'One thing that is otherwise: debateDropped, debateAdded {title, place}, debateMoved {title, from, to}, speakerAdded, speakerRemoved {title, person}, guestInvited, guestUninvited {person}; places among the debates from 1; forced: yes where the change itself left no choice.',
})
export class PlanChangeType {
  @Field(() => String) code: string;
  @Field(() => [FactType]) facts: FactType[];
}

@ObjectType('PersonToldAgain')
export class PersonToldAgainType {
  @Field(() => String) person: string;
  @Field(() => ReasonType, {
    description: 'uninvited, invited, otherThemes or otherTimes, with arrivesSeconds, leavesSeconds, arrivedSeconds and leftSeconds (now and as announced) from the start of the show where they come.',
  })
  why: ReasonType;
}

@ObjectType('ProposedSegment')
export class ProposedSegmentType {
  @Field(() => ID, { nullable: true, description: 'The line it is now; null for one that is new.' }) segmentId: string | null;
  @Field(() => SegmentKindEnum) kind: SegmentKind;
  @Field(() => String) title: string;
  @Field(() => Int) durationSeconds: number;
  @Field(() => Int, { nullable: true, description: 'Programme seconds from its start; null outside the programme.' }) startSeconds: number | null;
  @Field(() => [String], { description: 'Names, the host first.' }) speakers: string[];
}

@ObjectType('ReplanProposal')
export class ReplanProposalType {
  @Field(() => ID) id: string;
  @Field(() => ProposalKindEnum) kind: ProposalKind;
  @Field(() => Float, { description: "In the planner's points; negative where the show is worth more than before." }) worthLost: number;
  @Field(() => [PlanChangeType]) changes: PlanChangeType[];
  @Field(() => [PersonToldAgainType]) toldAgain: PersonToldAgainType[];
  @Field(() => [ProposedSegmentType]) segments: ProposedSegmentType[];
}
