import type { ActOfHistory, FieldOfHistory, LineOfHistory, RundownActKind } from '#desk';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { ProposalGoneType } from '../replanning/results.js';
import { RundownActKindEnum } from './act.inputs.js';
import { ColumnNotYoursType, SegmentGoneType, StaleRevisionType } from './results.js';
import { SegmentType } from './types.js';

@ObjectType('SegmentsChanged', { description: 'The act is done, all of it. The rundown as it is now is resolved from its id.' })
export class SegmentsChangedType {
  @Field(() => ID) act: string;
  @Field(() => Int) revision: number;
  @Field(() => [SegmentType], { description: 'The lines it was about that are there now, those of the reserve included.' }) segments: SegmentType[];
}

@ObjectType('UndoContested', { implements: () => [ProblemType] })
export class UndoContestedType extends ProblemType {
  @Field(() => ID, { nullable: true }) segmentId: string | null;
  @Field(() => String, { nullable: true }) field: string | null;
}

@ObjectType('NothingToUndo', { implements: () => [ProblemType] })
export class NothingToUndoType extends ProblemType {}

@ObjectType('NotedPrivately')
export class NotedPrivatelyType {
  @Field(() => ID) segmentId: string;
  @Field(() => String) text: string;
}

@ObjectType('PrivateNote', { description: 'What the reader noted for themselves; nobody else reads it.' })
export class PrivateNoteType {
  @Field(() => ID) segmentId: string;
  @Field(() => String) text: string;
}

@ObjectType('HistoryField', { description: 'A cell that changed; both values as JSON text, null where there was nothing.' })
export class HistoryFieldType implements FieldOfHistory {
  @Field(() => String) field: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

@ObjectType('HistoryLine')
export class HistoryLineType implements LineOfHistory {
  @Field(() => String) verb: LineOfHistory['verb'];
  @Field(() => ID, { nullable: true }) segmentId: LineOfHistory['segmentId'];
  @Field(() => String, { nullable: true, description: 'As the line was called then.' }) title: string | null;
  @Field(() => [HistoryFieldType]) fields: HistoryFieldType[];
}

@ObjectType('HistoryAct', { description: 'What somebody did to a rundown at once.' })
export class HistoryActType implements Omit<ActOfHistory, 'lines'> {
  @Field(() => ID) act: ActOfHistory['act'];
  @Field(() => RundownActKindEnum, { nullable: true }) kind: RundownActKind | null;
  @Field(() => String) verb: ActOfHistory['verb'];
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => Boolean) mine: boolean;
  @Field(() => String) at: string;
  @Field(() => Int) revision: number;
  @Field(() => ID, { nullable: true }) undoes: ActOfHistory['undoes'];
  @Field(() => Boolean, { description: 'Taken back, and that still stands.' }) undone: boolean;
  @Field(() => [HistoryLineType], { description: 'Fifty at most.' }) lines: HistoryLineType[];
}

const resolveType = nameOfOutcome;
export const ChangeSegmentsResult = createUnionType({
  name: 'ChangeSegmentsResult',
  types: () => [SegmentsChangedType, StaleRevisionType, SegmentGoneType, ColumnNotYoursType, InvalidValueType, ProposalGoneType] as const,
  resolveType,
});
export const UndoChangeResult = createUnionType({
  name: 'UndoChangeResult',
  types: () => [SegmentsChangedType, StaleRevisionType, UndoContestedType, NothingToUndoType, ColumnNotYoursType] as const,
  resolveType,
});
export const NotePrivatelyResult = createUnionType({
  name: 'NotePrivatelyResult',
  types: () => [NotedPrivatelyType, SegmentGoneType, InvalidValueType] as const,
  resolveType,
});
