import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { RundownVersionType, SegmentType } from './types.js';

/** Each names its rundown by `rundownId`; the rundown itself is resolved from it, as it is after the change. */
@ObjectType('SegmentAdded')
export class SegmentAddedType {
  @Field(() => SegmentType) segment: SegmentType;
}

@ObjectType('SegmentEdited')
export class SegmentEditedType {
  @Field(() => SegmentType) segment: SegmentType;
}

@ObjectType('SegmentMoved')
export class SegmentMovedType {
  @Field(() => SegmentType) segment: SegmentType;
}

@ObjectType('SegmentRemoved')
export class SegmentRemovedType {
  @Field(() => ID) segmentId: string;
}

@ObjectType('RundownReleased')
export class RundownReleasedType {
  @Field(() => RundownVersionType) version: RundownVersionType;
}

@ObjectType('StaleRevision', { implements: () => [ProblemType] })
export class StaleRevisionType extends ProblemType {
  @Field(() => Int) currentRevision: number;
}

@ObjectType('SegmentGone', { implements: () => [ProblemType] })
export class SegmentGoneType extends ProblemType {
  @Field(() => ID) segmentId: string;
}

@ObjectType('NothingToRelease', { implements: () => [ProblemType] })
export class NothingToReleaseType extends ProblemType {
  @Field(() => RundownVersionType, { nullable: true }) version: RundownVersionType | null;
}

@ObjectType('ColumnNotYours', { implements: () => [ProblemType] })
export class ColumnNotYoursType extends ProblemType {
  @Field(() => String, { nullable: true, description: 'The first one that was not; null where it was the order or the lines themselves.' }) column: string | null;
  @Field(() => [String], { description: 'What they may edit.' }) columns: string[];
}

const resolveType = nameOfOutcome;
export const AddSegmentResult = createUnionType({
  name: 'AddSegmentResult',
  types: () => [SegmentAddedType, StaleRevisionType, SegmentGoneType, ColumnNotYoursType, InvalidValueType] as const,
  resolveType,
});
export const EditSegmentResult = createUnionType({
  name: 'EditSegmentResult',
  types: () => [SegmentEditedType, StaleRevisionType, SegmentGoneType, ColumnNotYoursType, InvalidValueType] as const,
  resolveType,
});
export const MoveSegmentResult = createUnionType({
  name: 'MoveSegmentResult',
  types: () => [SegmentMovedType, StaleRevisionType, SegmentGoneType, ColumnNotYoursType, InvalidValueType] as const,
  resolveType,
});
export const RemoveSegmentResult = createUnionType({
  name: 'RemoveSegmentResult',
  types: () => [SegmentRemovedType, StaleRevisionType, SegmentGoneType, ColumnNotYoursType, InvalidValueType] as const,
  resolveType,
});
export const ReleaseRundownResult = createUnionType({
  name: 'ReleaseRundownResult',
  types: () => [RundownReleasedType, StaleRevisionType, NothingToReleaseType] as const,
  resolveType,
});
