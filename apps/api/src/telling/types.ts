import { ENCLOSURES, MESSAGE_STATES, type ActWay, type Enclosure, type Locale, type MessageState, type Participation, type ParticipationFile } from '#desk';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { FactType } from '../graphql/reason.types.js';
import { ParticipationRoleEnum, ParticipationStatusEnum, PersonType, PresentationType } from '../people/types.js';
import { LocaleEnum } from '../session/types.js';

export const MessageStateEnum = enumOf(MESSAGE_STATES);
registerEnumType(MessageStateEnum, { name: 'MessageState', description: 'bounced: it left and came back. unknown: it may have left, and only a person sends it again.' });
export const EnclosureEnum = enumOf(ENCLOSURES);
registerEnumType(EnclosureEnum, { name: 'Enclosure' });
export const ActWayEnum = enumOf<ActWay>(['desk', 'link', 'telephone', 'release']);
registerEnumType(ActWayEnum, { name: 'ActWay' });
export const ReminderStateEnum = enumOf(['held', 'armed', 'sent', 'skipped', 'voided']);
registerEnumType(ReminderStateEnum, { name: 'ReminderState', description: 'held: the slot has to be told first. skipped and voided are never sent.' });
export const SaysEnum = enumOf(['agrees', 'confirms', 'declines', 'withdraws']);
registerEnumType(SaysEnum, { name: 'AnswerSays' });
export const ChannelEnum = enumOf(['link', 'telephone']);
registerEnumType(ChannelEnum, { name: 'AnswerChannel' });
export const BlockEnum = enumOf(['paragraph', 'rows']);
registerEnumType(BlockEnum, { name: 'MailBlockKind' });

@ObjectType('PersonContact')
export class PersonContactType {
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) telephone: string | null;
  @Field(() => LocaleEnum, { description: 'The language they are written to in.' }) locale: Locale;
  @Field(() => String, { nullable: true }) zone: string | null;
  @Field(() => Boolean, { description: 'The server said that nobody lives at this address.' }) blocked: boolean;
}

@ObjectType('SlotSegment')
export class SlotSegmentType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Local, as the call.' }) start: string;
  @Field(() => Int) seconds: number;
}

@ObjectType('PersonSlot', { description: 'When and where somebody must be; local date-times of `zone`.' })
export class PersonSlotType {
  @Field(() => String) zone: string;
  @Field(() => String) call: string;
  @Field(() => String) release: string;
  @Field(() => String, { nullable: true, description: 'The call by the person’s own clock, where that shows another hour.' }) callThere: string | null;
  @Field(() => String, { nullable: true }) releaseThere: string | null;
  @Field(() => String) place: string;
  @Field(() => [SlotSegmentType]) segments: SlotSegmentType[];
}

@ObjectType('PersonAnswer')
export class PersonAnswerType {
  @Field(() => SaysEnum) says: keyof typeof SaysEnum;
  @Field(() => Boolean, { description: 'About the slot that stands now.' }) standing: boolean;
  @Field(() => String, { description: 'ISO instant: of a call, when it was.' }) at: string;
  @Field(() => ChannelEnum) by: keyof typeof ChannelEnum;
  @Field(() => String, { nullable: true, description: 'Who wrote it down, of a call.' }) notedBy: string | null;
  @Field(() => String, { nullable: true, description: '« Oui, mais » : arrives at, local to the slot.' }) arrives: string | null;
  @Field(() => String, { nullable: true }) leaves: string | null;
  @Field(() => String, { description: 'Empty: not said.' }) reason: string;
  @Field(() => String, { description: 'Someone else instead; empty: nobody.' }) instead: string;
}

@ObjectType('SignedRights')
export class SignedRightsType {
  @Field(() => String) name: string;
  @Field(() => String) at: string;
}

@ObjectType('PreparedAnswer')
export class PreparedAnswerType {
  @Field(() => String) question: string;
  @Field(() => String) text: string;
}

@ObjectType('MailRow')
export class MailRowType {
  @Field(() => String) label: string;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String) value: string;
}

@ObjectType('MailBlock', { description: 'A paragraph has a text; rows have a title, empty for none.' })
export class MailBlockType {
  @Field(() => BlockEnum) block: keyof typeof BlockEnum;
  @Field(() => String) text: string;
  @Field(() => [MailRowType]) rows: MailRowType[];
}

/** A mail to be read, never with the link that its button opens. */
@ObjectType('MailWords')
export class MailWordsType {
  @Field(() => LocaleEnum) locale: Locale;
  @Field(() => String) subject: string;
  @Field(() => [MailBlockType]) blocks: MailBlockType[];
  @Field(() => String, { nullable: true, description: 'What stands on its button; null: it has none.' }) button: string | null;
}

@ObjectType('PersonMail')
export class PersonMailType {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => MessageStateEnum) state: MessageState;
  @Field(() => String) address: string;
  @Field(() => MailWordsType) words: MailWordsType;
  @Field(() => [EnclosureEnum]) enclosures: Enclosure[];
  @Field(() => String, { nullable: true, description: 'What its calendar part does, once it was on its way.' }) calendar: string | null;
  @Field(() => Boolean) optional: boolean;
  @Field(() => String) createdAt: string;
  @Field(() => String, { description: 'Not before.' }) dueAt: string;
  @Field(() => String, { nullable: true }) sentAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, is unknown, was voided or waits.' }) reason: string | null;
  @Field(() => String, { nullable: true }) bouncedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Code and reason of what came back.' }) bounce: string | null;
  @Field(() => String, { nullable: true, description: 'Who changed its words; null: they are the template’s.' }) editedByName: string | null;
}

@ObjectType('PersonReminder')
export class PersonReminderType {
  @Field(() => ID) key: string;
  @Field(() => String) rule: string;
  @Field(() => String) dueAt: string;
  @Field(() => ReminderStateEnum) state: keyof typeof ReminderStateEnum;
  @Field(() => String, { nullable: true }) why: string | null;
}

@ObjectType('PersonAct', { description: 'What was done about somebody.' })
export class PersonActType {
  @Field(() => ID) id: string;
  @Field(() => String) act: string;
  @Field(() => ActWayEnum) via: ActWay;
  @Field(() => String, { nullable: true, description: 'Who did it or noted it; null: the person, by their link.' }) byName: string | null;
  @Field(() => ParticipationStatusEnum) statusAfter: Participation['status'];
  @Field(() => [FactType]) facts: FactType[];
  @Field(() => String) at: string;
}

/** What producers read of somebody's part; `messages`, `reminders` and `history` are resolved from its id. */
@ObjectType('PersonFile')
export class PersonFileType {
  id: ParticipationFile['id'];
  @Field(() => PersonContactType) contact: PersonContactType;
  @Field(() => PersonSlotType, { nullable: true, description: 'The slot as the newest version left it.' }) slot: PersonSlotType | null;
  @Field(() => PersonSlotType, { nullable: true, description: 'What they were told last.' }) told: PersonSlotType | null;
  @Field(() => Boolean, { description: 'They know how things stand: the slot, or that they are not expected.' }) knows: boolean;
  @Field(() => String, { nullable: true, description: 'When the mail about the standing slot left.' }) toldAt: string | null;
  @Field(() => PersonAnswerType, { nullable: true }) answer: PersonAnswerType | null;
  @Field(() => SignedRightsType, { nullable: true }) rights: SignedRightsType | null;
  @Field(() => [PreparedAnswerType]) preparation: PreparedAnswerType[];
  @Field(() => [String], { description: 'What can be done about them now.' }) acts: string[];
}

/** A line of the board; `file` is for producers alone. */
@ObjectType('PersonOnBoard')
export class PersonOnBoardType {
  @Field(() => ID, { description: 'Of the participation.' }) id: ParticipationFile['id'];
  @Field(() => PersonType) person: ParticipationFile['person'];
  @Field(() => ParticipationRoleEnum) role: Participation['role'];
  @Field(() => ParticipationStatusEnum) status: Participation['status'];
  @Field(() => PresentationType) presentation: PresentationType;
  kept: ParticipationFile;
}

@ObjectType('PeopleChange', { description: 'Something about somebody changed; null as participation: about several, or it is to be read again.' })
export class PeopleChangeType {
  @Field(() => ID) episodeId: string;
  @Field(() => ID, { nullable: true }) participationId: string | null;
}

@ObjectType('PreviewedMail')
export class PreviewedMailType {
  @Field(() => String) kind: string;
  @Field(() => MailWordsType) words: MailWordsType;
  @Field(() => String, { nullable: true, description: 'REQUEST or CANCEL; null: nothing goes to the calendar.' }) calendar: string | null;
  @Field(() => Boolean, { description: 'The producer may leave it out.' }) optional: boolean;
  @Field(() => String, { description: 'When it would leave if it were released now.' }) dueAt: string;
}

@ObjectType('PersonSilence')
export class PersonSilenceType {
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

@ObjectType('PersonPreview')
export class PersonPreviewType {
  @Field(() => ID) id: string;
  @Field(() => PersonType) person: ParticipationFile['person'];
  @Field(() => ParticipationStatusEnum, { description: 'As it would be afterwards.' }) status: Participation['status'];
  @Field(() => PersonContactType) contact: PersonContactType;
  @Field(() => String, { description: 'none, optional, toReconfirm, lost or first.' }) difference: string;
  @Field(() => [String], { description: 'date, place, presence; access, title, segments.' }) changes: string[];
  @Field(() => PersonSlotType, { nullable: true }) before: PersonSlotType | null;
  @Field(() => PersonSlotType, { nullable: true }) after: PersonSlotType | null;
  @Field(() => PreviewedMailType, { nullable: true }) mail: PreviewedMailType | null;
  @Field(() => PersonSilenceType, { nullable: true, description: 'Why there is no mail.' }) why: PersonSilenceType | null;
}

@ObjectType('ReleasePreview')
export class ReleasePreviewType {
  @Field(() => Int) number: number;
  @Field(() => Int) revision: number;
  @Field(() => [String], { description: 'Names of those who take part and have not signed the image rights text; nothing is blocked.' }) missingRights: string[];
  @Field(() => [PersonPreviewType]) people: PersonPreviewType[];
}

@ObjectType('KeptMail', { description: 'A mail kept where no mail server is set.' })
export class KeptMailType {
  @Field(() => ID) id: string;
  @Field(() => String) recipientName: string;
  @Field(() => String) address: string;
  @Field(() => String) subject: string;
  @Field(() => String) keptAt: string;
}

@ObjectType('MailHeader')
export class MailHeaderType {
  @Field(() => String) name: string;
  @Field(() => String) value: string;
}

@ObjectType('MailAttachment')
export class MailAttachmentType {
  @Field(() => String) fileName: string;
  @Field(() => String) mediaType: string;
  @Field(() => Float) bytes: number;
  @Field(() => String, { description: 'Where it is downloaded.' }) address: string;
}

@ObjectType('ReadMail', { description: 'A kept mail as its recipient would have it.' })
export class ReadMailType {
  @Field(() => ID) id: string;
  @Field(() => String) subject: string;
  @Field(() => [MailHeaderType]) headers: MailHeaderType[];
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'Where its HTML part is shown; null: it has none.' }) html: string | null;
  @Field(() => [MailAttachmentType]) attachments: MailAttachmentType[];
}
