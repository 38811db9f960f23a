import type { Participation } from '#desk';
import type { Segment, SeatRole } from '#rundown';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { RemarkType } from '../graphql/reason.types.js';
import { ParticipationStatusEnum } from '../people/types.js';
import { RemovedLineType, RundownVersionType, SeatRoleEnum, SegmentKindEnum, TechniqueType } from '../rundown/types.js';

export const DifferenceKindEnum = enumOf(['added', 'removed', 'moved', 'retimed', 'recast', 'edited']);
registerEnumType(DifferenceKindEnum, { name: 'DifferenceKind' });
export type DifferenceKind = keyof typeof DifferenceKindEnum;

@ObjectType('EditionSpeaker', { description: 'Named as in that edition.' })
export class EditionSpeakerType {
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) organisation: string | null;
  @Field(() => SeatRoleEnum) role: SeatRole;
  @Field(() => Int) seconds: number;
  @Field(() => ParticipationStatusEnum) status: Participation['status'];
}

@ObjectType('EditionWords', { description: 'A quote or a question, word for word.' })
export class EditionWordsType {
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) author: string | null;
}

@ObjectType('EditionCell')
export class EditionCellType {
  @Field(() => String) column: string;
  @Field(() => String) text: string;
}

@ObjectType('EditionSegment')
export class EditionSegmentType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'As printed; null for a line kept aside.' }) number: string | null;
  @Field(() => SegmentKindEnum) kind: Segment['kind'];
  @Field(() => String) title: string;
  @Field(() => String) objective: string;
  @Field(() => Int) durationSeconds: number;
  @Field(() => Boolean) outside: boolean;
  @Field(() => String, { nullable: true, description: 'Instant with offset; null without a start and for a line kept aside.' }) start: string | null;
  @Field(() => Int, { nullable: true, description: 'Programme seconds from its start; null outside the programme.' }) startSeconds: number | null;
  @Field(() => Int, { nullable: true, description: 'Programme seconds at its end; null for a line kept aside.' }) cumulativeSeconds: number | null;
  @Field(() => String, { nullable: true }) theme: string | null;
  @Field(() => [EditionSpeakerType]) speakers: EditionSpeakerType[];
  @Field(() => [EditionWordsType]) quotes: EditionWordsType[];
  @Field(() => [EditionWordsType]) questions: EditionWordsType[];
  @Field(() => String) content: string;
  @Field(() => TechniqueType) technique: TechniqueType;
  @Field(() => String) notes: string;
  @Field(() => String, { nullable: true, description: 'A start that does not float, as text.' }) hardStart: string | null;
  @Field(() => String, { nullable: true, description: 'floated or dropped: it keeps its place and takes no time.' }) skipped: string | null;
  @Field(() => [EditionCellType], { description: "What stands in the producer's own columns." }) cells: EditionCellType[];
}

@ObjectType('RundownEdition', { description: 'A rundown as a release froze it, names included, or as the draft is now.' })
export class RundownEditionType {
  @Field(() => RundownVersionType, { nullable: true, description: 'Null: the draft.' }) version: RundownVersionType | null;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'Local date-time in `zone`, without offset; null while not fixed.' }) start: string | null;
  @Field(() => String) zone: string;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => Int) targetSeconds: number;
  @Field(() => Int) plannedSeconds: number;
  @Field(() => Int, { description: 'Planned minus target: positive is too long.' }) overSeconds: number;
  @Field(() => Int) studioSeconds: number;
  @Field(() => String, { nullable: true }) end: string | null;
  @Field(() => [EditionSegmentType]) segments: EditionSegmentType[];
  @Field(() => [EditionSegmentType], { description: 'Kept aside: not timed, not numbered.' }) aside: EditionSegmentType[];
  @Field(() => [RemovedLineType]) removed: RemovedLineType[];
  @Field(() => [RemarkType]) remarks: RemarkType[];
  @Field(() => String, { description: 'Address of its paper.' }) pdf: string;
}

@ObjectType('SeatDifference', { description: 'Null on the side where the person does not sit in the line.' })
export class SeatDifferenceType {
  @Field(() => EditionSpeakerType, { nullable: true }) before: EditionSpeakerType | null;
  @Field(() => EditionSpeakerType, { nullable: true }) after: EditionSpeakerType | null;
}

@ObjectType('FieldDifference')
export class FieldDifferenceType {
  @Field(() => String, { description: "The segment's field; camera, sound and lowerThird for its technique." }) field: string;
  @Field(() => String, { description: 'As text: words as they are, codes as codes, one entry a line; empty for nothing.' }) before: string;
  @Field(() => String) after: string;
}

@ObjectType('LineDifference', { description: 'One line of two editions; null where it does not stand.' })
export class LineDifferenceType {
  @Field(() => ID) segmentId: string;
  @Field(() => [DifferenceKindEnum], { description: 'Empty where nothing differs. A line that only slid was not moved.' }) kinds: DifferenceKind[];
  @Field(() => EditionSegmentType, { nullable: true }) before: EditionSegmentType | null;
  @Field(() => EditionSegmentType, { nullable: true }) after: EditionSegmentType | null;
  @Field(() => [SeatDifferenceType]) seats: SeatDifferenceType[];
  @Field(() => [FieldDifferenceType]) fields: FieldDifferenceType[];
}

@ObjectType('VersionsCompared')
export class VersionsComparedType {
  @Field(() => RundownEditionType) from: RundownEditionType;
  @Field(() => RundownEditionType) to: RundownEditionType;
  @Field(() => [LineDifferenceType], { description: 'Every line of both, as one reads `to`; a line that went stands where it was read.' }) lines: LineDifferenceType[];
}
