import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { StudioType } from './studio.types.js';

@ObjectType('StudioEdited')
export class StudioEditedType {
  @Field(() => StudioType) studio: StudioType;
}

@ObjectType('StudioRefused', { implements: () => [ProblemType] })
export class StudioRefusedType extends ProblemType {
  @Field(() => String, { nullable: true, description: 'The field it is about; null where it is about none.' }) field: string | null;
  @Field(() => String, { nullable: true, description: 'The reminder it is about.' }) rule: string | null;
}

export const EditStudioResult = createUnionType({
  name: 'EditStudioResult',
  types: () => [StudioEditedType, StudioRefusedType] as const,
  resolveType: nameOfOutcome,
});
