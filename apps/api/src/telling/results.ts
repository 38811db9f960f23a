import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidValueType } from '../graphql/invalid-value.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { PresentationType } from '../people/types.js';

@ObjectType('ActRefusal', { description: 'Why this act is not possible as things stand.' })
export class ActRefusalType {
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

@ObjectType('PersonActedOn')
export class PersonActedOnType {
  @Field(() => ID) participationId: string;
  @Field(() => ActRefusalType, { nullable: true }) refusal: ActRefusalType | null;
  @Field(() => [ID], { description: 'The mails it made.' }) messages: string[];
}

@ObjectType('PeopleActedOn')
export class PeopleActedOnType {
  @Field(() => [PersonActedOnType], { description: 'In the order asked: who cannot be so treated is named, the others are.' }) people: PersonActedOnType[];
}

@ObjectType('PersonNudged')
export class PersonNudgedType {
  @Field(() => ID) participationId: string;
  @Field(() => ID, { nullable: true }) message: string | null;
  @Field(() => String, { nullable: true, description: 'alreadyNudged, notWaiting, noSlotYet, notToldYet, callPassed, noAddress or addressBlocked.' }) why: string | null;
}

@ObjectType('PeopleNudged')
export class PeopleNudgedType {
  @Field(() => [PersonNudgedType]) people: PersonNudgedType[];
}

@ObjectType('ContactEdited')
export class ContactEditedType {
  @Field(() => ID) participationId: string;
  @Field(() => [ID], { description: 'Drafts that the new address made possible.' }) messages: string[];
}

@ObjectType('PresentationEdited')
export class PresentationEditedType {
  @Field(() => ID) participationId: string;
  @Field(() => PresentationType) presentation: PresentationType;
}

@ObjectType('ChairTaken', { implements: () => [ProblemType] })
export class ChairTakenType extends ProblemType {
  @Field(() => Int) chair: number;
  @Field(() => String, { description: 'Who sits there.' }) by: string;
}

@ObjectType('MessagesHandled')
export class MessagesHandledType {
  @Field(() => [ID], { description: 'Those that were handled; the others were no longer so.' }) messages: string[];
}

@ObjectType('MessageGone', { implements: () => [ProblemType] })
export class MessageGoneType extends ProblemType {}

export const EditContactResult = createUnionType({ name: 'EditContactResult', types: () => [ContactEditedType, InvalidValueType] as const, resolveType: nameOfOutcome });
export const EditPresentationResult = createUnionType({ name: 'EditPresentationResult', types: () => [PresentationEditedType, ChairTakenType, InvalidValueType] as const, resolveType: nameOfOutcome });
export const EditDraftResult = createUnionType({ name: 'EditDraftResult', types: () => [MessagesHandledType, MessageGoneType, InvalidValueType] as const, resolveType: nameOfOutcome });
