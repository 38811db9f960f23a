import { RUNDOWN_ACT_KINDS, type ApplicationId, type ProposalId, type RundownActId, type RundownActKind } from '#desk';
import type { ColumnId, GroupId, QuestionId, QuoteId, RundownId, SeatRole, SegmentColour, SegmentId, SegmentKind, Skipped, SpeakerId, ThemeId } from '#rundown';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { SegmentLocksInputType } from './inputs.js';
import { SeatRoleEnum, SegmentColourEnum, SegmentKindEnum, SkippedEnum } from './types.js';

export const RundownActKindEnum = enumOf(RUNDOWN_ACT_KINDS);
registerEnumType(RundownActKindEnum, { name: 'RundownActKind', description: 'What an act was, where its lines alone do not say it.' });
registerEnumType(SegmentColourEnum, { name: 'SegmentColour' });
registerEnumType(SkippedEnum, { name: 'Skipped', description: 'Keeps its place and takes no time: de secours, trappée.' });

@InputType('ElasticityInput')
export class ElasticityInputType {
  @Field(() => Int) minSeconds: number;
  @Field(() => Int) idealSeconds: number;
  @Field(() => Int) maxSeconds: number;
}

@InputType('SeatInput')
export class SeatInputType {
  @Field(() => ID) participation: SpeakerId;
  @Field(() => SeatRoleEnum) role: SeatRole;
  @Field(() => Int) seconds: number;
}

@InputType('TechniqueInput')
export class TechniqueInputType {
  @Field(() => String) camera: string;
  @Field(() => String) sound: string;
  @Field(() => String) lowerThird: string;
}

@InputType('HardStartInput', { description: 'Exactly one of the two: a local date-time in the show’s zone, or studio seconds after its start.' })
export class HardStartInputType {
  @Field(() => String, { nullable: true }) local?: string | null;
  @Field(() => Int, { nullable: true }) offsetSeconds?: number | null;
}

@InputType('CellInput')
export class CellInputType {
  @Field(() => ID) column: ColumnId;
  @Field(() => String) text: string;
}

@InputType('LineFieldsInput', { description: 'What is absent stays; null takes away what a line need not have.' })
export class LineFieldsInputType {
  @Field(() => SegmentKindEnum, { nullable: true }) kind?: SegmentKind | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) objective?: string | null;
  @Field(() => Int, { nullable: true }) durationSeconds?: number | null;
  @Field(() => ElasticityInputType, { nullable: true }) elasticity?: ElasticityInputType | null;
  @Field(() => Boolean, { nullable: true }) outside?: boolean | null;
  @Field(() => ID, { nullable: true }) theme?: ThemeId | null;
  @Field(() => [SeatInputType], { nullable: true }) speakers?: SeatInputType[] | null;
  @Field(() => [ID], { nullable: true }) quotes?: QuoteId[] | null;
  @Field(() => [ID], { nullable: true }) questions?: QuestionId[] | null;
  @Field(() => String, { nullable: true }) content?: string | null;
  @Field(() => TechniqueInputType, { nullable: true }) technique?: TechniqueInputType | null;
  @Field(() => String, { nullable: true }) notes?: string | null;
  @Field(() => SegmentLocksInputType, { nullable: true }) locks?: SegmentLocksInputType | null;
  @Field(() => HardStartInputType, { nullable: true }) hardStart?: HardStartInputType | null;
  @Field(() => SkippedEnum, { nullable: true }) skipped?: Skipped | null;
  @Field(() => ID, { nullable: true }) group?: GroupId | null;
  @Field(() => Boolean, { nullable: true }) countToEnd?: boolean | null;
  @Field(() => SegmentColourEnum, { nullable: true }) colour?: SegmentColour | null;
  @Field(() => [CellInputType], { nullable: true, description: 'The whole row of own columns.' }) cells?: CellInputType[] | null;
}

@InputType('EditLineInput')
export class EditLineInputType {
  @Field(() => ID) segment: SegmentId;
  @Field(() => LineFieldsInputType) fields: LineFieldsInputType;
}

@InputType('MoveLineInput')
export class MoveLineInputType {
  @Field(() => ID) segment: SegmentId;
  @Field(() => Int, { nullable: true, description: 'From 0, counted without it; null: the reserve.' }) position?: number | null;
}

@InputType('AddLineInput')
export class AddLineInputType {
  @Field(() => ID, { description: 'A new UUID.' }) segment: SegmentId;
  @Field(() => Int, { nullable: true, description: 'From 0; null: the reserve.' }) position?: number | null;
  @Field(() => ID, { nullable: true, description: 'The line it is a copy of: lends it why it is there.' }) copyOf?: SegmentId | null;
  @Field(() => LineFieldsInputType, { description: 'kind, title and durationSeconds at least.' }) fields: LineFieldsInputType;
}

@InputType('GroupInput')
export class GroupInputType {
  @Field(() => ID) id: GroupId;
  @Field(() => String) title: string;
  @Field(() => Int, { nullable: true }) budgetSeconds?: number | null;
}

@InputType('ColumnInput')
export class ColumnInputType {
  @Field(() => ID) id: ColumnId;
  @Field(() => String) title: string;
}

@InputType('FrameInput', { description: 'Whole lists; what is absent stays.' })
export class FrameInputType {
  @Field(() => [GroupInputType], { nullable: true }) groups?: GroupInputType[] | null;
  @Field(() => [ColumnInputType], { nullable: true }) columns?: ColumnInputType[] | null;
}

@InputType('LineEditInput', { description: 'Exactly one of them.' })
export class LineEditInputType {
  @Field(() => EditLineInputType, { nullable: true }) edit?: EditLineInputType | null;
  @Field(() => MoveLineInputType, { nullable: true }) move?: MoveLineInputType | null;
  @Field(() => AddLineInputType, { nullable: true }) add?: AddLineInputType | null;
  @Field(() => ID, { nullable: true }) remove?: SegmentId | null;
  @Field(() => FrameInputType, { nullable: true }) frame?: FrameInputType | null;
}

@InputType('ApplicantSeatInput', { description: 'An applicant whom the edits seat gets this place in the episode; one that they have already counts instead.' })
export class ApplicantSeatInputType {
  @Field(() => ID, { description: 'A new UUID.' }) participation: SpeakerId;
  @Field(() => ID) application: ApplicationId;
}

@InputType('ChangeSegmentsInput')
export class ChangeSegmentsInputType {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => ID, { description: 'A new UUID: the same act asked for twice is done once.' }) act: RundownActId;
  @Field(() => RundownActKindEnum, { nullable: true }) kind?: RundownActKind | null;
  @Field(() => [LineEditInputType]) edits: LineEditInputType[];
  @Field(() => ID, { nullable: true, description: 'The proposal whose pieces the edits are.' }) proposal?: ProposalId | null;
  @Field(() => [ApplicantSeatInputType], { nullable: true }) seats?: ApplicantSeatInputType[] | null;
}

@InputType('UndoChangeInput')
export class UndoChangeInputType {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => Int) expectedRevision: number;
  @Field(() => ID, { description: 'A new UUID.' }) act: RundownActId;
  @Field(() => ID, { description: 'The act to take back; to do it again, the act that took it back.' }) undo: RundownActId;
}

@InputType('NotePrivatelyInput')
export class NotePrivatelyInputType {
  @Field(() => ID) rundownId: RundownId;
  @Field(() => ID) segmentId: SegmentId;
  @Field(() => String) text: string;
}

