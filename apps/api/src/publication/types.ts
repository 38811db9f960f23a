import type { PlacedBy } from '#audience';
import type { PublishTopicInput } from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { StalePageType, TopicPageRefusedType, TopicPageSavedType } from '../topic-page/results.js';
import { TopicStateEnum } from '../topic-page/topic-page.types.js';

export const PlacedByEnum = enumOf<PlacedBy>(['played', 'planned', 'unnoted', 'cut']);
registerEnumType(PlacedByEnum, { name: 'PlacedBy', description: 'Where a line’s place comes from: noted on the floor, or planned while nothing was noted; unnoted: others were, this one was not; cut: nothing of it is left.' });

@ObjectType('RecordedShow', { description: 'A show that the recording can be of.' })
export class RecordedShowType {
  @Field(() => ID) episodeId: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'Local date-time.' }) start: string | null;
  @Field(() => Int, { description: 'Its newest release.' }) version: number;
  @Field(() => Boolean, { description: 'Real times were noted on the floor.' }) noted: boolean;
  @Field(() => Boolean, { description: 'Its recording can be watched.' }) published: boolean;
}

@ObjectType('ProgrammeLine', { description: 'A line that stands in the programme, as it was played or is planned.' })
export class ProgrammeLineType {
  @Field(() => ID) segmentId: string;
  @Field(() => String) title: string;
  @Field(() => Int, { nullable: true, description: 'From 0:00 of the programme; null: nobody knows, or it is not there.' }) startSeconds: number | null;
  @Field(() => Int) seconds: number;
  @Field(() => PlacedByEnum) placedBy: PlacedBy;
}

@ObjectType('CoveredPoint', { description: 'A point that a line deals with.' })
export class CoveredPointType {
  @Field(() => ID) segmentId: string;
  @Field(() => String) text: string;
}

@ObjectType('UnsignedPerson', { description: 'Somebody who was there and has not signed the image rights.' })
export class UnsignedPersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('RecordingChapter', { description: 'A line of the show in its published recording.' })
export class RecordingChapterType {
  @Field(() => ID) segmentId: string;
  @Field(() => String) title: string;
  @Field(() => Int, { description: 'From the beginning of the recording.' }) startSeconds: number;
}

@ObjectType('Publication', { description: 'A recording as it was published.' })
export class PublicationType {
  @Field(() => Int, { description: 'From 1 in each topic.' }) number: number;
  @Field(() => ID, { nullable: true }) episodeId: string | null;
  @Field(() => String) url: string;
  @Field(() => Int) offsetSeconds: number;
  @Field(() => [RecordingChapterType]) chapters: RecordingChapterType[];
  @Field(() => [UnsignedPersonType], { description: 'Who had not signed.' }) withoutRights: UnsignedPersonType[];
  @Field(() => String, { nullable: true, description: 'Why it was published nevertheless.' }) reason: string | null;
  @Field(() => String, { nullable: true }) byName: string | null;
  @Field(() => String, { description: 'ISO instant.' }) at: string;
}

@ObjectType('PublicationDraft', { description: 'What a producer reads before a topic is published.' })
export class PublicationDraftType {
  @Field(() => ID) topicId: string;
  @Field(() => TopicStateEnum) state: keyof typeof TopicStateEnum;
  @Field(() => Int, { description: 'Of the page.' }) revision: number;
  @Field(() => String, { nullable: true, description: 'Where it can be watched, as far as that is known.' }) url: string | null;
  @Field(() => [RecordedShowType]) shows: RecordedShowType[];
  @Field(() => ID, { nullable: true, description: 'The show whose lines these are; null: nothing was released.' }) episodeId: string | null;
  @Field(() => [ProgrammeLineType], { description: 'In the order in which they were played, else planned.' }) lines: ProgrammeLineType[];
  @Field(() => [CoveredPointType]) points: CoveredPointType[];
  @Field(() => [UnsignedPersonType], { description: 'Those that block publication, but for a reason.' }) unsigned: UnsignedPersonType[];
  @Field(() => Int, { description: 'Guests who were noted as present: nobody else is asked for a signature.' }) presentCount: number;
  @Field(() => PublicationType, { nullable: true, description: 'The one in force of this show.' }) last: PublicationType | null;
}

@InputType('PlacedChapterInput')
export class PlacedChapterInputType {
  @Field(() => ID) segmentId: string;
  @Field(() => Int, { nullable: true, description: 'From the beginning of the recording; null: it is not in it.' }) startSeconds: number | null;
}

@InputType('PublishTopicInput')
export class PublishTopicInputType implements PublishTopicInput {
  @Field(() => ID) topicId: TopicId;
  @Field(() => Int, { description: 'Of the page.' }) expectedRevision: number;
  @Field(() => ID, { nullable: true, description: 'The show that the recording is of; null: none of ours.' }) episodeId: EpisodeId | null;
  @Field(() => String, { description: 'Address of the recording.' }) url: string;
  @Field(() => Int, { description: 'Where in it the programme begins; negative: its beginning was left out.' }) offsetSeconds: number;
  @Field(() => [PlacedChapterInputType], { description: 'As they were read and corrected.' }) chapters: PlacedChapterInputType[];
  @Field(() => String, { nullable: true, description: 'Why it is published although somebody has not signed; it is kept.' }) reason: string | null;
}

@ObjectType('RightsMissing', { implements: () => [ProblemType] })
export class RightsMissingType extends ProblemType {
  @Field(() => [String], { description: 'Who was there and has not signed.' }) names: string[];
}

export const PublishTopicResult = createUnionType({ name: 'PublishTopicResult', types: () => [TopicPageSavedType, TopicPageRefusedType, StalePageType, RightsMissingType] as const, resolveType: nameOfOutcome });
