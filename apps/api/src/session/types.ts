import { LOCALES, ROLES, type User } from '#desk';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role' });
export const LocaleEnum = enumOf(LOCALES);
registerEnumType(LocaleEnum, { name: 'Locale' });

@ObjectType('User')
export class UserType implements User {
  @Field(() => ID) id: User['id'];
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => RoleEnum) role: User['role'];
  @Field(() => LocaleEnum) locale: User['locale'];
}
