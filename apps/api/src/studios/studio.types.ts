import type { Contact, PresenceRules, SendingWindow } from '#notices';
import type { Studio } from '#desk';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('StudioContact')
export class StudioContactType implements Contact {
  @Field(() => String) name: string;
  @Field(() => String) telephone: string;
  @Field(() => String, { description: 'Mail address.' }) address: string;
}

@ObjectType('PresenceRules', { description: 'How much before and after their segments guests are needed, in seconds.' })
export class PresenceRulesType implements PresenceRules {
  @Field(() => Int) makeUpSeconds: number;
  @Field(() => Int) microphoneSeconds: number;
  @Field(() => Int) afterSeconds: number;
  @Field(() => Int, { description: 'Call times are rounded down, release times up, to a multiple of this.' }) roundSeconds: number;
  @Field(() => Int, { description: 'A window that was told stays while nobody waits longer than this.' }) slackSeconds: number;
}

@ObjectType('SendingWindow', { description: 'Hours in which mail may leave, by the clock of the recording: HH:MM.' })
export class SendingWindowType implements SendingWindow {
  @Field(() => String) from: string;
  @Field(() => String) until: string;
}

@ObjectType('ReminderRule', { description: 'Days before at an hour (`at`), or on the day itself so long before the call, but not before an hour (`notBefore`).' })
export class ReminderRuleType {
  @Field(() => String, { description: 'Names the rule for ever.' }) rule: string;
  @Field(() => Int, { description: '0: the day itself.' }) daysBefore: number;
  @Field(() => String, { nullable: true }) at: string | null;
  @Field(() => Int, { nullable: true }) secondsBeforeCall: number | null;
  @Field(() => String, { nullable: true }) notBefore: string | null;
}

@ObjectType('Studio', { description: 'Where people come to, and how they are called, reminded and written to there.' })
export class StudioType implements Omit<Studio, 'reminders'> {
  @Field(() => ID) id: Studio['id'];
  @Field(() => String) name: string;
  @Field(() => String) address: string;
  @Field(() => String, { description: 'How to get in; told to those who are expected.' }) access: string;
  @Field(() => String, { description: 'Empty: none.' }) mapAddress: string;
  @Field(() => String) zone: string;
  @Field(() => Int, { description: "The host's included." }) seats: number;
  @Field(() => StudioContactType) contact: Contact;
  @Field(() => String, { description: 'In whose name mails are written.' }) letterhead: string;
  @Field(() => Int, { description: 'Least time between two shows recorded here, in seconds.' }) changeoverSeconds: number;
  @Field(() => PresenceRulesType) presence: PresenceRules;
  @Field(() => [ReminderRuleType], { description: 'The earliest first.' }) reminders: ReminderRuleType[];
  @Field(() => SendingWindowType) sendingWindow: SendingWindow;
}
