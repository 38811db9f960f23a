import type { Participation, Point, RundownVersion } from '#desk';
import { SEGMENT_COLOURS, SEGMENT_KINDS, type RemarkRules, type SeatRole, type Segment, type SegmentColour, type SegmentLocks, type Skipped } from '#rundown';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { ReasonType, RemarkRulesType, RemarkType } from '../graphql/reason.types.js';
import { EpisodeType } from '../episode/types.js';
import { ParticipationType } from '../people/types.js';
import { QuestionType, QuoteType, ThemeType } from '../topic/types.js';

export const SegmentKindEnum = enumOf(SEGMENT_KINDS);
registerEnumType(SegmentKindEnum, { name: 'SegmentKind' });
export const SeatRoleEnum = enumOf(['host', 'guest', 'audience']);
registerEnumType(SeatRoleEnum, { name: 'SeatRole' });
export const SegmentColourEnum = enumOf(SEGMENT_COLOURS);
export const SkippedEnum = enumOf(['floated', 'dropped']);
export const PointStateEnum = enumOf(['covered', 'reserve', 'notKept']);
registerEnumType(PointStateEnum, { name: 'PointState' });

@ObjectType('SeatedSpeaker')
export class SeatedSpeakerType {
  @Field(() => ParticipationType) participation: Participation;
  @Field(() => SeatRoleEnum) role: SeatRole;
  @Field(() => Int) seconds: number;
}

@ObjectType('Elasticity')
export class ElasticityType {
  @Field(() => Int) minSeconds: number;
  @Field(() => Int) idealSeconds: number;
  @Field(() => Int) maxSeconds: number;
}

@ObjectType('Technique')
export class TechniqueType {
  @Field(() => String) camera: string;
  @Field(() => String) sound: string;
  @Field(() => String) lowerThird: string;
}

@ObjectType('SegmentLocks', { description: 'What the planner and repairs leave as it is.' })
export class SegmentLocksType implements SegmentLocks {
  @Field(() => Boolean) position: boolean;
  @Field(() => Boolean) duration: boolean;
  @Field(() => Boolean) speakers: boolean;
}

@ObjectType('HardStart', { description: 'A start that does not float; one of the two is null.' })
export class HardStartType {
  @Field(() => String, { nullable: true, description: 'Local date-time in the show’s zone.' }) local: string | null;
  @Field(() => Int, { nullable: true, description: 'Studio seconds after the show’s start.' }) offsetSeconds: number | null;
}

@ObjectType('SegmentCell', { description: 'What stands in one of the rundown’s own columns.' })
export class SegmentCellType {
  @Field(() => ID) column: string;
  @Field(() => String) text: string;
}

@ObjectType('RundownColumn', { description: 'A column of the producer’s own.' })
export class RundownColumnType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
}

@ObjectType('SegmentGroup', { description: 'Lines that belong together, and what they may last in all.' })
export class SegmentGroupType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int, { nullable: true }) budgetSeconds: number | null;
}

@ObjectType('Segment')
export class SegmentType {
  @Field(() => ID) id: Segment['id'];
  @Field(() => SegmentKindEnum) kind: Segment['kind'];
  @Field(() => String) title: string;
  @Field(() => String) objective: string;
  @Field(() => Int) durationSeconds: number;
  @Field(() => ElasticityType, { nullable: true }) elasticity: ElasticityType | null;
  @Field(() => Boolean, { description: "True for what happens in the studio but does not count in the programme's length." })
  outside: boolean;
  @Field(() => ThemeType, { nullable: true }) theme: ThemeType | null;
  @Field(() => [SeatedSpeakerType]) speakers: SeatedSpeakerType[];
  @Field(() => [QuoteType]) quotes: QuoteType[];
  @Field(() => [QuestionType]) questions: QuestionType[];
  @Field(() => String) content: string;
  @Field(() => TechniqueType) technique: TechniqueType;
  @Field(() => String) notes: string;
  @Field(() => [ReasonType]) why: ReasonType[];
  @Field(() => SegmentLocksType) locks: SegmentLocksType;
  @Field(() => HardStartType, { nullable: true }) hardStart: HardStartType | null;
  @Field(() => SkippedEnum, { nullable: true }) skipped: Skipped | null;
  @Field(() => ID, { nullable: true }) group: string | null;
  @Field(() => Boolean, { description: 'On air it ends at its planned clock time, however late it starts.' }) countToEnd: boolean;
  @Field(() => SegmentColourEnum, { nullable: true }) colour: SegmentColour | null;
  @Field(() => [SegmentCellType]) cells: SegmentCellType[];
  @Field(() => Boolean, { description: 'Kept aside (de secours): no number and no times.' }) inReserve: boolean;
  @Field(() => Int, { description: 'From 0 in running order, or in the reserve.' }) position: number;
  @Field(() => String) number: string;
  @Field(() => Int, { nullable: true, description: 'Programme seconds from its start; null outside the programme.' })
  startSeconds: number | null;
  @Field(() => Int) cumulativeSeconds: number;
  @Field(() => Int, { description: 'Seconds since the first segment in the studio, outside segments included.' })
  studioSeconds: number;
  @Field(() => String, { nullable: true, description: 'Instant with offset; null while the episode has no start.' })
  start: string | null;
  @Field(() => Int, { nullable: true }) backSeconds: number | null;
  @Field(() => String, { nullable: true }) back: string | null;
}

/** `contribution` is resolved from its id. */
@ObjectType('Point')
export class PointType {
  @Field(() => PointStateEnum) state: Point['state'];
  @Field(() => String) text: string;
  @Field(() => ID, { nullable: true }) segmentId: string | null;
  @Field(() => [ReasonType]) why: ReasonType[];
  contributionId: Point['contributionId'];
}

@ObjectType('ReservedTheme')
export class ReservedThemeType {
  @Field(() => ThemeType) theme: ThemeType;
  @Field(() => [ReasonType]) why: ReasonType[];
}

@ObjectType('RundownVersion')
export class RundownVersionType implements RundownVersion {
  @Field(() => ID) id: RundownVersion['id'];
  @Field(() => Int) number: number;
  @Field(() => String) hash: string;
  @Field(() => String) comment: string;
  @Field(() => String) releasedAt: string;
  @Field(() => String) releasedBy: string;
  @Field(() => String) pdf: string;
}

@ObjectType('FrozenLine', { description: "A line's number since a release froze it, whether the line is still there or not." })
export class FrozenLineType {
  @Field(() => ID) segmentId: string;
  @Field(() => String) number: string;
  @Field(() => String, { description: 'In the newest version that it stood in.' }) title: string;
}

@ObjectType('RemovedLine', { description: 'Printed once and no longer in the running order: listed as « supprimée ».' })
export class RemovedLineType extends FrozenLineType {
  @Field(() => Boolean, { description: 'It is kept aside.' }) inReserve: boolean;
}

@ObjectType('Rundown')
export class RundownType {
  @Field(() => ID) id: string;
  @Field(() => EpisodeType) episode: EpisodeType;
  @Field(() => String) title: string;
  @Field(() => Int, { description: 'Rises with every edit; send back what you saw as expectedRevision.' }) revision: number;
  @Field(() => String, { nullable: true, description: 'Local date-time in `zone`, without offset; null while not fixed.' })
  start: string | null;
  @Field(() => String) zone: string;
  @Field(() => Int) targetSeconds: number;
  @Field(() => Int) plannedSeconds: number;
  @Field(() => Int, { description: 'Planned minus target: positive is too long.' }) overSeconds: number;
  @Field(() => Int) studioSeconds: number;
  @Field(() => String, { nullable: true }) end: string | null;
  @Field(() => [SegmentType]) segments: SegmentType[];
  @Field(() => [SegmentType], { description: 'Lines kept aside (de secours), in order.' }) aside: SegmentType[];
  @Field(() => [SegmentGroupType]) groups: SegmentGroupType[];
  @Field(() => [RundownColumnType]) columns: RundownColumnType[];
  @Field(() => [FrozenLineType], { description: 'Numbers on paper, which no longer change; empty before the first release.' }) frozen: FrozenLineType[];
  @Field(() => [ReservedThemeType]) reserve: ReservedThemeType[];
  @Field(() => [PointType]) points: PointType[];
  @Field(() => [RemarkType]) remarks: RemarkType[];
  @Field(() => RemarkRulesType) remarkRules: RemarkRules;
  @Field(() => [RundownVersionType], { description: 'Newest first.' }) versions: RundownVersionType[];
  @Field(() => String, { description: "The day's paper: address of the PDF of the draft." }) pdf: string;
}

/** `segment` is resolved from its id. */
@ObjectType('RundownChange', {
  description: 'What changed in a rundown, enough to apply without reading it again; `revision` is the one reached.',
})
export class RundownChangeType {
  @Field(() => ID) rundownId: string;
  @Field(() => Int) revision: number;
  @Field(() => String, { description: 'edited, added, moved, removed, framed (groups and columns: read them again), planned, improved, released, or resync: read the rundown again.' })
  change: string;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => ID, { nullable: true }) segmentId: string | null;
  @Field(() => Int, { nullable: true }) position: number | null;
}
