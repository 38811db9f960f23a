import type { ActOnPeopleInput, EditContactInput, EditPresentationInput, Locale, MessageId, NudgePeopleInput, ParticipationId } from '#desk';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { LocaleEnum } from '../session/types.js';

export const PeopleActEnum = enumOf([
  'invite', 'acceptApplication', 'declineApplication', 'cancel', 'reinstate', 'markPresent', 'markAbsent', 'confirm', 'decline', 'withdraw',
]);
registerEnumType(PeopleActEnum, { name: 'PeopleAct', description: 'confirm, decline and withdraw are answers noted from a call.' });

@InputType('ActOnPeopleInput')
export class ActOnPeopleInputType implements Omit<ActOnPeopleInput, 'send'> {
  @Field(() => [ID]) participations: ParticipationId[];
  @Field(() => PeopleActEnum) act: ActOnPeopleInput['act'];
  @Field(() => String, { nullable: true, description: 'ISO instant of the call; now when absent.' }) calledAt?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => String, { nullable: true }) instead?: string | null;
  @Field(() => String, { nullable: true, description: '« Oui, mais » : local to the slot.' }) arrives?: string | null;
  @Field(() => String, { nullable: true }) leaves?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'False: mails stay drafts, to be read first.' }) send?: boolean | null;
}

@InputType('EditContactInput')
export class EditContactInputType implements EditContactInput {
  @Field(() => ID) participationId: ParticipationId;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) telephone: string | null;
  @Field(() => LocaleEnum) locale: Locale;
  @Field(() => String, { nullable: true }) zone: string | null;
}

@InputType('LowerThirdInput')
export class LowerThirdInputType {
  @Field(() => String) name: string;
  @Field(() => String) title: string;
}

@InputType('EditPresentationInput', { description: 'Whole: what is empty or absent is forgotten.' })
export class EditPresentationInputType implements EditPresentationInput {
  @Field(() => ID) participationId: ParticipationId;
  @Field(() => String, { nullable: true }) pronunciation?: string | null;
  @Field(() => String, { nullable: true }) biography?: string | null;
  @Field(() => LowerThirdInputType, { nullable: true }) lowerThird?: LowerThirdInputType | null;
  @Field(() => Int, { nullable: true, description: 'On the set, from 1 to 60.' }) chair?: number | null;
  @Field(() => String, { nullable: true }) microphone?: string | null;
}

@InputType('NudgePeopleInput')
export class NudgePeopleInputType implements Omit<NudgePeopleInput, 'send'> {
  @Field(() => [ID]) participations: ParticipationId[];
  @Field(() => Boolean, { nullable: true, defaultValue: false }) send?: boolean | null;
}

@InputType('SendDraftsInput')
export class SendDraftsInputType {
  @Field(() => [ID]) messages: MessageId[];
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'False: in the studio’s hours.' }) atOnce?: boolean | null;
}

@InputType('EditDraftInput', { description: 'Facts, button and link stay as they are.' })
export class EditDraftInputType {
  @Field(() => ID) message: MessageId;
  @Field(() => String) subject: string;
  @Field(() => [String]) paragraphs: string[];
}
