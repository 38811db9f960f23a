import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { StaleRevisionType } from '../rundown/results.js';
import { PlanningType } from './types.js';

@ObjectType('PlanningQueued')
export class PlanningQueuedType {
  @Field(() => PlanningType) planning: PlanningType;
}

@ObjectType('PlanningUnderWay', { implements: () => [ProblemType] })
export class PlanningUnderWayType extends ProblemType {
  @Field(() => PlanningType) planning: PlanningType;
}

export const PlanShowResult = createUnionType({
  name: 'PlanShowResult',
  types: () => [PlanningQueuedType, PlanningUnderWayType, StaleRevisionType] as const,
  resolveType: nameOfOutcome,
});
