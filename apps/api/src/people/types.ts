import { PARTICIPATION_STATUSES, type Participation } from '#desk';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';

@ObjectType('Person')
export class PersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) organisation: string | null;
}

@ObjectType('LowerThird')
export class LowerThirdType {
  @Field(() => String) name: string;
  @Field(() => String) title: string;
}

@ObjectType('Presentation', { description: 'How somebody is presented and placed on the set.' })
export class PresentationType {
  @Field(() => String, { nullable: true, description: 'How the host says the name.' }) pronunciation: string | null;
  @Field(() => String, { nullable: true }) biography: string | null;
  @Field(() => LowerThirdType, { nullable: true, description: 'As they are named on screen.' }) lowerThird: LowerThirdType | null;
  @Field(() => Int, { nullable: true, description: 'From 1; nobody else of the episode has it.' }) chair: number | null;
  @Field(() => String, { nullable: true }) microphone: string | null;
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
