import type { Account, Invitation } from '#desk';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { RoleEnum } from '../session/types.js';

@ObjectType('Account', { description: 'An account as administrators see it.' })
export class AccountType {
  @Field(() => ID) id: Account['id'];
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => RoleEnum) role: Account['role'];
  @Field(() => String) createdAt: string;
  @Field(() => String, { nullable: true, description: 'To the hour; null while no browser is signed in.' }) lastSeenAt: string | null;
  @Field(() => String, { nullable: true, description: 'Null while it is open.' }) closedAt: string | null;
}

@ObjectType('Invitation', { description: 'A link that makes one account.' })
export class InvitationType {
  @Field(() => ID) id: Invitation['id'];
  @Field(() => String) forWhom: string;
  @Field(() => RoleEnum) role: Invitation['role'];
  @Field(() => String) invitedByName: string;
  @Field(() => String) createdAt: string;
  @Field(() => String) expiresAt: string;
}

@ObjectType('InvitationMade')
export class InvitationMadeType {
  @Field(() => InvitationType) invitation: InvitationType;
  @Field(() => String, { description: 'Told this once: whoever has it makes the account.' }) address: string;
}

@ObjectType('AccountChanged')
export class AccountChangedType {
  @Field(() => AccountType) account: AccountType;
}

@ObjectType('AccountRefused', { implements: () => [ProblemType] })
export class AccountRefusedType extends ProblemType {}

export const InviteAccountResult = createUnionType({ name: 'InviteAccountResult', types: () => [InvitationMadeType, AccountRefusedType] as const, resolveType: nameOfOutcome });
export const ChangeAccountResult = createUnionType({ name: 'ChangeAccountResult', types: () => [AccountChangedType, AccountRefusedType] as const, resolveType: nameOfOutcome });
