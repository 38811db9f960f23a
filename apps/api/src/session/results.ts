import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { UserType } from './types.js';

@ObjectType('SignedIn')
export class SignedInType {
  @Field(() => UserType) user: UserType;
}

@ObjectType('WrongCredentials', { implements: () => [ProblemType] })
export class WrongCredentialsType extends ProblemType {}

@ObjectType('TooManyAttempts', { implements: () => [ProblemType] })
export class TooManyAttemptsType extends ProblemType {
  @Field(() => Int) retryAfterSeconds: number;
}

@ObjectType('LinkSpent', { implements: () => [ProblemType] })
export class LinkSpentType extends ProblemType {}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedInType, WrongCredentialsType, TooManyAttemptsType] as const,
  resolveType: nameOfOutcome,
});

export const ClaimResult = createUnionType({
  name: 'ClaimResult',
  types: () => [SignedInType, LinkSpentType, InvalidValueType] as const,
  resolveType: nameOfOutcome,
});
