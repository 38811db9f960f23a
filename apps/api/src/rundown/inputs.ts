import type { AddSegmentInput, EditSegmentInput, MoveSegmentInput, ParticipationId, ReleaseRundownInput, RemoveSegmentInput } from '#desk';
import type { RundownId, SegmentId, SegmentKind } from '#rundown';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { SegmentKindEnum } from './types.js';

export const MailsEnum = enumOf(['drafted', 'queued']);
registerEnumType(MailsEnum, { name: 'ReleasedMails' });

@InputType('AddSegmentInput')
export class AddSegmentInputType implements Omit<AddSegmentInput, 'outside'> {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => Int) position: number;
  @Field(() => SegmentKindEnum) kind: SegmentKind;
  @Field(() => String) title: string;
  @Field(() => Int) durationSeconds: number;
  @Field(() => Boolean, { nullable: true, defaultValue: false }) outside?: boolean | null;
}

@InputType('SegmentLocksInput', { description: 'What is not named stays.' })
export class SegmentLocksInputType implements NonNullable<EditSegmentInput['locks']> {
  @Field(() => Boolean, { nullable: true }) position?: boolean | null;
  @Field(() => Boolean, { nullable: true }) duration?: boolean | null;
  @Field(() => Boolean, { nullable: true }) speakers?: boolean | null;
}

@InputType('EditSegmentInput')
export class EditSegmentInputType implements EditSegmentInput {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => ID) segmentId: SegmentId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) objective?: string | null;
  @Field(() => Int, { nullable: true }) durationSeconds?: number | null;
  @Field(() => SegmentKindEnum, { nullable: true }) kind?: SegmentKind | null;
  @Field(() => String, { nullable: true }) content?: string | null;
  @Field(() => String, { nullable: true }) notes?: string | null;
  @Field(() => Boolean, { nullable: true }) outside?: boolean | null;
  @Field(() => SegmentLocksInputType, { nullable: true }) locks?: SegmentLocksInputType | null;
}

@InputType('MoveSegmentInput')
export class MoveSegmentInputType implements MoveSegmentInput {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => ID) segmentId: SegmentId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => Int) position: number;
}

@InputType('RemoveSegmentInput')
export class RemoveSegmentInputType implements RemoveSegmentInput {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => ID) segmentId: SegmentId;
  @Field(() => Int) expectedRevision: number;
}

@InputType('ReleaseRundownInput')
export class ReleaseRundownInputType implements ReleaseRundownInput {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => String, { nullable: true, defaultValue: '' }) comment?: string | null;
  @Field(() => MailsEnum, { nullable: true, defaultValue: 'drafted', description: 'Mails to speakers: on their way in the studio’s hours, or drafts to be read first.' })
  mails?: 'drafted' | 'queued' | null;
  @Field(() => [ID], { nullable: true, description: 'Participations to which an optional notice is not sent.' }) leaveOut?: ParticipationId[] | null;
}
