import { PARTICIPATION_STATUSES, type Participation } from '#desk';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

@ObjectType('Person')
export class PersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) organisation: string | null;
}

export const ParticipationRoleEnum = { host: 'host', guest: 'guest' } as const;
registerEnumType(ParticipationRoleEnum, { name: 'ParticipationRole' });
export const ParticipationStatusEnum = enumOf(PARTICIPATION_STATUSES);
registerEnumType(ParticipationStatusEnum, { name: 'ParticipationStatus' });

@ObjectType('Participation')
export class ParticipationType implements Pick<Participation, 'id' | 'person' | 'role' | 'status'> {
  @Field(() => ID) id: Participation['id'];
  @Field(() => PersonType) person: Participation['person'];
  @Field(() => ParticipationRoleEnum) role: Participation['role'];
  @Field(() => ParticipationStatusEnum) status: Participation['status'];
}
