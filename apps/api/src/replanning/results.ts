import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { FactType } from '../graphql/reason.types.js';
import { StaleRevisionType } from '../rundown/results.js';
import { ReplanProposalType } from './types.js';

@ObjectType('ReplanningProposed')
export class ReplanningProposedType {
  @Field(() => [ReplanProposalType], { description: 'The least disturbance first.' }) proposals: ReplanProposalType[];
}

@ObjectType('ReplanRefused', { implements: () => [ProblemType] })
export class ReplanRefusedType extends ProblemType {
  @Field(() => [FactType]) facts: FactType[];
}

/** Its rundown is resolved from its id. */
@ObjectType('RundownReplanned')
export class RundownReplannedType {
  @Field(() => Int, { description: 'The revision reached.' }) revision: number;
}

@ObjectType('ProposalGone', { implements: () => [ProblemType] })
export class ProposalGoneType extends ProblemType {}

export const ProposeReplanningResult = createUnionType({
  name: 'ProposeReplanningResult',
  types: () => [ReplanningProposedType, StaleRevisionType, ReplanRefusedType] as const,
  resolveType: nameOfOutcome,
});
export const AcceptReplanningResult = createUnionType({
  name: 'AcceptReplanningResult',
  types: () => [RundownReplannedType, StaleRevisionType, ProposalGoneType] as const,
  resolveType: nameOfOutcome,
});
