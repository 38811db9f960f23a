import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { DebateFacetType } from './types.js';

@ObjectType('DebateFacetEdited')
export class DebateFacetEditedType {
  @Field(() => DebateFacetType) facet: DebateFacetType;
}

@ObjectType('FacetRefused', { implements: () => [ProblemType] })
export class FacetRefusedType extends ProblemType {}

export const EditDebateFacetResult = createUnionType({
  name: 'EditDebateFacetResult',
  types: () => [DebateFacetEditedType, FacetRefusedType] as const,
  resolveType: nameOfOutcome,
});
