import type { PlannedPiece } from '#desk';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { ShowPieceEnum, ShowTemplateType } from './types.js';

@ObjectType('ShowTemplateEdited')
export class ShowTemplateEditedType {
  @Field(() => ShowTemplateType) template: ShowTemplateType;
}

@ObjectType('TemplateRefused', { implements: () => [ProblemType] })
export class TemplateRefusedType extends ProblemType {
  @Field(() => ShowPieceEnum, { nullable: true, description: 'The piece it is about; null where it is about none.' }) piece: PlannedPiece | null;
}

export const EditShowTemplateResult = createUnionType({
  name: 'EditShowTemplateResult',
  types: () => [ShowTemplateEditedType, TemplateRefusedType] as const,
  resolveType: nameOfOutcome,
});
