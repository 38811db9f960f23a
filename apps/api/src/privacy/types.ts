import { RETENTION_BOUNDS } from '#audience';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { TrustEnum } from '../moderation/types.js';

export const RetentionFieldEnum = enumOf(Object.keys(RETENTION_BOUNDS) as (keyof typeof RETENTION_BOUNDS)[]);
registerEnumType(RetentionFieldEnum, { name: 'RetentionField' });

@ObjectType('Retention', { description: 'How long what the audience left is kept, in days.' })
export class RetentionType {
  @Field(() => Int, { description: 'Contributions that nobody confirmed.' }) guestDays: number;
  @Field(() => Int, { description: 'Applications begun and left.' }) draftDays: number;
  @Field(() => Int, { description: 'Mails to the audience.' }) mailDays: number;
}

@InputType('RetentionInput')
export class RetentionInputType {
  @Field(() => Int) guestDays: number;
  @Field(() => Int) draftDays: number;
  @Field(() => Int) mailDays: number;
}

@ObjectType('Visitor', { description: 'Somebody of the audience with an account of their own.' })
export class VisitorType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => TrustEnum) trust: keyof typeof TrustEnum;
  @Field(() => String) createdAt: string;
  @Field(() => Int) contributionCount: number;
  @Field(() => Int) applicationCount: number;
}

@ObjectType('VisitorSlice')
export class VisitorSliceType {
  @Field(() => [VisitorType]) items: VisitorType[];
  @Field(() => String, { nullable: true, description: 'Give it back as `after`; null: that was all.' }) next: string | null;
}

/** What is in force is read anew. */
@ObjectType('RetentionSaved')
export class RetentionSavedType {}

@ObjectType('RetentionRefused', { implements: () => [ProblemType] })
export class RetentionRefusedType extends ProblemType {
  @Field(() => RetentionFieldEnum) field: keyof typeof RetentionFieldEnum;
}

@ObjectType('VisitorAnonymised')
export class VisitorAnonymisedType {
  @Field(() => ID) visitorId: string;
}

export const EditRetentionResult = createUnionType({ name: 'EditRetentionResult', types: () => [RetentionSavedType, RetentionRefusedType] as const, resolveType: nameOfOutcome });
