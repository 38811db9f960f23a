import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { SegmentsChangedType } from '../rundown/act.types.js';
import { ColumnNotYoursType, SegmentGoneType, StaleRevisionType } from '../rundown/results.js';
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

export const InsertFromTemplateResult = createUnionType({
  name: 'InsertFromTemplateResult',
  types: () => [SegmentsChangedType, RundownTemplateRefusedType, StaleRevisionType, SegmentGoneType, InvalidValueType, ColumnNotYoursType] as const,
  resolveType: nameOfOutcome,
});

export const KeepRundownTemplateResult = createUnionType({
  name: 'KeepRundownTemplateResult',
  types: () => [RundownTemplateSavedType, RundownTemplateRefusedType] as const,
  resolveType: nameOfOutcome,
});
