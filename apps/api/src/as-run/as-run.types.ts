import type { PersonPaper } from '#desk';
import type { AsRunNote, SeatRole, SegmentKind, Skipped } from '#rundown';
import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { EpisodeType } from '../episode/types.js';
import { HardStartType, RundownVersionType, SeatRoleEnum, SegmentKindEnum, SkippedEnum, TechniqueType } from '../rundown/types.js';

export const AsRunActEnum = enumOf<AsRunNote['act']>(['take', 'end', 'drop', 'void', 'cut', 'correct', 'undo']);
registerEnumType(AsRunActEnum, {
  name: 'AsRunAct',
  description: 'take: a line went on. end: the floor was left. drop: a line is not played. void: a take is done again. cut: the published video lacks it. correct: true times. undo: it was a slip.',
});
export const PaperKindEnum = enumOf<PersonPaper['kind'] | 'conducteur'>(['conducteur', 'callSheet', 'imageRights']);
registerEnumType(PaperKindEnum, { name: 'PaperKind' });

@ObjectType('AsRunNote', { description: 'One thing noted about a show as it was played; never changed, only noted upon.' })
export class AsRunNoteType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'From 1 in each episode, in the order in which it was noted.' }) sequence: number;
  @Field(() => AsRunActEnum) act: AsRunNote['act'];
  @Field(() => ID, { nullable: true, description: 'Of a take or a drop.' }) line: string | null;
  @Field(() => String, { nullable: true, description: 'Of a line that the version does not have.' }) title: string | null;
  @Field(() => Float, { nullable: true, description: 'Milliseconds since 1970 UTC.' }) startMs: number | null;
  @Field(() => Float, { nullable: true }) endMs: number | null;
  @Field(() => ID, { nullable: true, description: 'The note that is voided, corrected or undone.' }) of: string | null;
  @Field(() => Int, { description: 'Number of the released version that was before their eyes.' }) version: number;
  @Field(() => Boolean, { description: 'Taken as it happened; false: typed afterwards.' }) tapped: boolean;
  @Field(() => String, { nullable: true }) by: string | null;
  @Field(() => String) at: string;
}

@ObjectType('AsRun', { description: 'A show as it was played (conducteur réalisé).' })
export class AsRunType {
  @Field(() => ID) episodeId: string;
  @Field(() => Float, { description: "The house's clock at this answer, in milliseconds since 1970 UTC: what taps are counted by." }) now: number;
  @Field(() => Int, { nullable: true, description: 'Number of the version it was played from; null before the first take.' }) playedVersion: number | null;
  @Field(() => [AsRunNoteType], { description: 'In the order in which they were noted.' }) notes: AsRunNoteType[];
}

@ObjectType('Release', { description: 'The newest version, and how far its draft went on.' })
export class ReleaseType {
  @Field(() => RundownVersionType) version: RundownVersionType;
  @Field(() => Int, { description: 'Changes made to the draft since.' }) changesSince: number;
}

@ObjectType('ReleasedSpeaker')
export class ReleasedSpeakerType {
  @Field(() => String) name: string;
  @Field(() => SeatRoleEnum) role: SeatRole;
  @Field(() => Int) seconds: number;
}

@ObjectType('ReleasedWords')
export class ReleasedWordsType {
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true }) author: string | null;
}

@ObjectType('ReleasedLine', { description: 'A line as it was released.' })
export class ReleasedLineType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'As printed; null in the reserve.' }) number: string | null;
  @Field(() => SegmentKindEnum) kind: SegmentKind;
  @Field(() => String) title: string;
  @Field(() => String) objective: string;
  @Field(() => String) content: string;
  @Field(() => String) notes: string;
  @Field(() => TechniqueType) technique: TechniqueType;
  @Field(() => Int) durationSeconds: number;
  @Field(() => Boolean) outside: boolean;
  @Field(() => SkippedEnum, { nullable: true }) skipped: Skipped | null;
  @Field(() => Boolean) countToEnd: boolean;
  @Field(() => HardStartType, { nullable: true }) hardStart: HardStartType | null;
  @Field(() => [ReleasedSpeakerType]) speakers: ReleasedSpeakerType[];
  @Field(() => [ReleasedWordsType]) questions: ReleasedWordsType[];
  @Field(() => [ReleasedWordsType]) quotes: ReleasedWordsType[];
}

@ObjectType('ReleasedShow', { description: 'A show exactly as it was released: what is printed of this version says the same.' })
export class ReleasedShowType extends ReleaseType {
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) start: string | null;
  @Field(() => String) zone: string;
  @Field(() => String, { nullable: true }) venue: string | null;
  @Field(() => Int) targetSeconds: number;
  @Field(() => String, { nullable: true }) host: string | null;
  @Field(() => [ReleasedLineType], { description: 'In running order.' }) lines: ReleasedLineType[];
  @Field(() => [ReleasedLineType], { description: 'Spare lines, without a number.' }) reserve: ReleasedLineType[];
}

@ObjectType('ShowPaper')
export class ShowPaperType {
  @Field(() => PaperKindEnum) kind: keyof typeof PaperKindEnum;
  @Field(() => String, { nullable: true, description: 'Whom it is about; null: everybody.' }) person: string | null;
  @Field(() => String, { description: 'Address of the PDF.' }) pdf: string;
}

@ObjectType('Floor', { description: 'What is recorded on one day.' })
export class FloorType {
  @Field(() => String, { description: 'YYYY-MM-DD where most studios are.' }) today: string;
  @Field(() => String) day: string;
  @Field(() => [EpisodeType], { description: 'In order of start.' }) episodes: EpisodeType[];
}

/** `asRun` is resolved from the episode's id. */
@ObjectType('AsRunNoted')
export class AsRunNotedType {
  episodeId: string;
}

@ObjectType('NoteRefused', { implements: () => [ProblemType] })
export class NoteRefusedType extends ProblemType {}

export const NoteAsRunResult = createUnionType({ name: 'NoteAsRunResult', types: () => [AsRunNotedType, NoteRefusedType] as const, resolveType: nameOfOutcome });

@ObjectType('AsRunChange')
export class AsRunChangeType {
  @Field(() => ID) episodeId: string;
  @Field(() => Int, { description: 'Of the newest note.' }) sequence: number;
}

