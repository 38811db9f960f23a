import type { Contact, PresenceRules, ReminderRule, SendingWindow } from '#notices';
import type { EditStudioInput, StudioId } from '#desk';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('StudioContactInput')
export class StudioContactInputType implements Contact {
  @Field(() => String) name: string;
  @Field(() => String) telephone: string;
  @Field(() => String) address: string;
}

@InputType('PresenceRulesInput')
export class PresenceRulesInputType implements PresenceRules {
  @Field(() => Int) makeUpSeconds: number;
  @Field(() => Int) microphoneSeconds: number;
  @Field(() => Int) afterSeconds: number;
  @Field(() => Int) roundSeconds: number;
  @Field(() => Int) slackSeconds: number;
}

@InputType('SendingWindowInput')
export class SendingWindowInputType implements SendingWindow {
  @Field(() => String) from: string;
  @Field(() => String) until: string;
}

@InputType('ReminderRuleInput', { description: 'From one day on: `at`. The day itself: `secondsBeforeCall` and `notBefore`.' })
export class ReminderRuleInputType {
  @Field(() => String) rule: string;
  @Field(() => Int) daysBefore: number;
  @Field(() => String, { nullable: true }) at?: string | null;
  @Field(() => Int, { nullable: true }) secondsBeforeCall?: number | null;
  @Field(() => String, { nullable: true }) notBefore?: string | null;
}

@InputType('EditStudioInput')
export class EditStudioInputType {
  @Field(() => ID, { nullable: true, description: 'Null: a new studio.' }) id?: StudioId | null;
  @Field(() => String) name: string;
  @Field(() => String) address: string;
  @Field(() => String) access: string;
  @Field(() => String) mapAddress: string;
  @Field(() => String) zone: string;
  @Field(() => Int) seats: number;
  @Field(() => StudioContactInputType) contact: StudioContactInputType;
  @Field(() => String) letterhead: string;
  @Field(() => Int, { nullable: true, description: 'Null: as it is, or a quarter of an hour.' }) changeoverSeconds?: number | null;
  @Field(() => PresenceRulesInputType) presence: PresenceRulesInputType;
  @Field(() => [ReminderRuleInputType]) reminders: ReminderRuleInputType[];
  @Field(() => SendingWindowInputType) sendingWindow: SendingWindowInputType;
}

/** What was sent, in the shape of the verb; an hour that is not there cannot be read, and is refused as such. */
export const readStudioInput = ({ reminders, sendingWindow, ...studio }: EditStudioInputType): EditStudioInput => ({
  ...studio, reminders: { rules: reminders.map(readRule), window: sendingWindow },
});

const readRule = ({ rule, daysBefore, at, secondsBeforeCall, notBefore }: ReminderRuleInputType): ReminderRule =>
  daysBefore === 0 ? { rule, daysBefore, secondsBeforeCall: secondsBeforeCall ?? 0, notBefore: notBefore ?? '' } : { rule, daysBefore, at: at ?? '' };
