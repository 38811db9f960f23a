import type { WrittenNotice } from '#notices';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { ApplicationStageEnum } from './types.js';

@ObjectType('ApplicationNotTaken', { implements: () => [ProblemType] })
export class ApplicationNotTakenType extends ProblemType {}

/** `application` is resolved from the id, in each of these. */
@ObjectType('ApplicationPlaced')
export class ApplicationPlacedType {
  @Field(() => ID) applicationId: string;
  @Field(() => ApplicationStageEnum) stage: keyof typeof ApplicationStageEnum;
}

@ObjectType('ApplicationReviewed')
export class ApplicationReviewedType {
  @Field(() => ID) applicationId: string;
}

@ObjectType('ApplicantSeated')
export class ApplicantSeatedType {
  @Field(() => ID) applicationId: string;
  @Field(() => ID) episodeId: string;
  @Field(() => ID) participationId: string;
}

@ObjectType('PersonFactsTaken')
export class PersonFactsTakenType {
  @Field(() => ID) applicationId: string;
  @Field(() => ID, { nullable: true, description: 'Taken back by `undoRecordAct`; null: the record said so already.' }) actId: string | null;
  @Field(() => [ID], { description: 'Drafts that print them, each at another revision.' }) rundownIds: readonly string[];
}

@ObjectType('PersonFactsKept')
export class PersonFactsKeptType {
  @Field(() => ID) applicationId: string;
  @Field(() => ID, { nullable: true, description: 'Taken back by `undoRecordAct`; null: it was kept already.' }) actId: string | null;
}

@ObjectType('RecordActUndone')
export class RecordActUndoneType {
  @Field(() => ID) applicationId: string;
  @Field(() => [ID], { description: 'Drafts that print the person, each at another revision.' }) rundownIds: readonly string[];
}

@ObjectType('RecordActGone', { implements: () => [ProblemType] })
export class RecordActGoneType extends ProblemType {}

@ObjectType('DecisionPreview', { description: 'A decision as its mail would say it, in the applicant’s language.' })
export class DecisionPreviewType {
  @Field(() => ID) applicationId: string;
  @Field(() => String) name: string;
  @Field(() => String) address: string;
  @Field(() => ApplicationStageEnum) stage: keyof typeof ApplicationStageEnum;
  @Field(() => String) subject: string;
  @Field(() => String, { description: 'Parted by empty lines.' }) text: string;
  @Field(() => String, { nullable: true, description: 'What leads to their application; null: they have no page of their own.' }) button: string | null;
}

@ObjectType('DecisionSent')
export class DecisionSentType {
  @Field(() => ID) applicationId: string;
}

export const ReviewApplicationResult = createUnionType({ name: 'ReviewApplicationResult', types: () => [ApplicationReviewedType, ApplicationNotTakenType] as const, resolveType: nameOfOutcome });
export const SeatApplicantResult = createUnionType({ name: 'SeatApplicantResult', types: () => [ApplicantSeatedType, ApplicationNotTakenType] as const, resolveType: nameOfOutcome });
export const TakePersonFactsResult = createUnionType({ name: 'TakePersonFactsResult', types: () => [PersonFactsTakenType, ApplicationNotTakenType] as const, resolveType: nameOfOutcome });
export const KeepPersonFactsResult = createUnionType({ name: 'KeepPersonFactsResult', types: () => [PersonFactsKeptType, ApplicationNotTakenType] as const, resolveType: nameOfOutcome });
export const UndoRecordActResult = createUnionType({ name: 'UndoRecordActResult', types: () => [RecordActUndoneType, RecordActGoneType, ApplicationNotTakenType] as const, resolveType: nameOfOutcome });
export const PreviewDecisionResult = createUnionType({ name: 'PreviewDecisionResult', types: () => [DecisionPreviewType, ApplicationNotTakenType] as const, resolveType: nameOfOutcome });
export const SendDecisionResult = createUnionType({ name: 'SendDecisionResult', types: () => [DecisionSentType, ApplicationNotTakenType] as const, resolveType: nameOfOutcome });

@ObjectType('DecisionToRead')
export class DecisionToReadType {
  @Field(() => ID) applicationId: string;
  @Field(() => PreviewDecisionResult) preview: object;
}

@ObjectType('DecisionToSend')
export class DecisionToSendType {
  @Field(() => ID) applicationId: string;
  @Field(() => SendDecisionResult) sent: object;
}

export const textOf = ({ blocks }: WrittenNotice): string => blocks.flatMap((block) => (block.block === 'paragraph' ? [block.text] : [])).join('\n\n');
