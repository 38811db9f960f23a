import { SHARED_COLUMNS, SHARED_STATES, type MakeShareLinkInput, type ShareLink } from '#desk';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';

export const SharedColumnEnum = enumOf(SHARED_COLUMNS);
registerEnumType(SharedColumnEnum, { name: 'SharedColumn' });
export const SharedStateEnum = enumOf(SHARED_STATES);
registerEnumType(SharedStateEnum, { name: 'SharedState', description: 'The draft as it stands at each moment, or the newest released version.' });

@ObjectType('ShareLink', { description: 'A link that shows chosen columns of a rundown to whoever holds it.' })
export class ShareLinkType {
  @Field(() => ID) id: ShareLink['id'];
  @Field(() => String) name: string;
  @Field(() => SharedStateEnum) shows: ShareLink['shows'];
  @Field(() => [SharedColumnEnum]) columns: ShareLink['columns'][number][];
  @Field(() => String) madeByName: string;
  @Field(() => String) createdAt: string;
  @Field(() => String, { nullable: true, description: 'Null: until it is revoked.' }) expiresAt: string | null;
  @Field(() => String, { nullable: true }) revokedAt: string | null;
  @Field(() => Boolean, { description: 'It can be opened.' }) open: boolean;
  @Field(() => Int, { description: 'How often it was opened; a page that refreshes itself counts once.' }) opened: number;
  @Field(() => String, { nullable: true }) lastOpenedAt: string | null;
}

@InputType('MakeShareLinkInput')
export class MakeShareLinkInputType implements MakeShareLinkInput {
  @Field(() => ID) episodeId: MakeShareLinkInput['episodeId'];
  @Field(() => String, { description: 'For whom or what.' }) name: string;
  @Field(() => SharedStateEnum) shows: MakeShareLinkInput['shows'];
  @Field(() => [SharedColumnEnum]) columns: ShareLink['columns'][number][];
  @Field(() => String, { nullable: true, description: 'ISO instant; null: until it is revoked.' }) expiresAt?: string | null;
}

@ObjectType('ShareLinkMade')
export class ShareLinkMadeType {
  @Field(() => ShareLinkType) link: ShareLinkType;
  @Field(() => String, { description: 'Told this once: whoever has it reads.' }) address: string;
}

@ObjectType('ShareRefused', { implements: () => [ProblemType] })
export class ShareRefusedType extends ProblemType {}

export const MakeShareLinkResult = createUnionType({ name: 'MakeShareLinkResult', types: () => [ShareLinkMadeType, ShareRefusedType] as const, resolveType: nameOfOutcome });
