import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { SegmentGoneType } from '../rundown/results.js';
import { RundownTemplateType } from './rundown-template.types.js';

@ObjectType('RundownTemplateSaved')
export class RundownTemplateSavedType {
  @Field(() => RundownTemplateType) template: RundownTemplateType;
}

@ObjectType('RundownTemplateRefused', { implements: () => [ProblemType] })
export class RundownTemplateRefusedType extends ProblemType {}

export const SaveAsTemplateResult = createUnionType({
  name: 'SaveAsTemplateResult',
  types: () => [RundownTemplateSavedType, RundownTemplateRefusedType, SegmentGoneType] as const,
  resolveType: nameOfOutcome,
});

export const KeepRundownTemplateResult = createUnionType({
  name: 'KeepRundownTemplateResult',
  types: () => [RundownTemplateSavedType, RundownTemplateRefusedType] as const,
  resolveType: nameOfOutcome,
});
