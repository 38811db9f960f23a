import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { PreferencesType } from './types.js';

@ObjectType('PreferencesKept')
export class PreferencesKeptType {
  @Field(() => PreferencesType) preferences: PreferencesType;
}

@ObjectType('PreferencesRefused', { implements: () => [ProblemType] })
export class PreferencesRefusedType extends ProblemType {}

export const KeepPreferencesResult = createUnionType({
  name: 'KeepPreferencesResult',
  types: () => [PreferencesKeptType, PreferencesRefusedType] as const,
  resolveType: nameOfOutcome,
});
