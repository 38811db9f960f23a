import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { ReasonType } from '../graphql/reason.types.js';
import { ColumnNotYoursType, StaleRevisionType } from '../rundown/results.js';

/** Names its rundown by `rundownId`; the rundown itself is resolved from it. */
@ObjectType('VersionRestored')
export class VersionRestoredType {
  @Field(() => ID, { description: 'Undo it by this.' }) act: string;
  @Field(() => Int) revision: number;
  @Field(() => [ReasonType], { description: 'What is not quite as it was, and why.' }) told: ReasonType[];
}

@ObjectType('VersionGone', { implements: () => [ProblemType] })
export class VersionGoneType extends ProblemType {
  @Field(() => Int) number: number;
}

export const RestoreVersionResult = createUnionType({
  name: 'RestoreVersionResult',
  types: () => [VersionRestoredType, StaleRevisionType, VersionGoneType, ColumnNotYoursType] as const,
  resolveType: nameOfOutcome,
});
