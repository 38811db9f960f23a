import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SendPointNewsInput, VisitorId } from '#desk';
import { enumOf } from '../graphql/enum-of.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';

export const BecameEnum = enumOf(['covered', 'reserve', 'notKept', 'unknown']);
registerEnumType(BecameEnum, { name: 'BecameOfPoint', description: 'What became of something that somebody wrote; unknown: no released rundown says anything of it, or the topic does not show it yet.' });

@ObjectType('PointTelling', { description: 'How people are told what became of their points.' })
export class PointTellingType {
  @Field(() => ID) topicId: string;
  @Field(() => String) title: string;
  @Field(() => Boolean, { description: 'The house writes by itself; false: a producer reads and sends.' }) byItself: boolean;
  @Field(() => Boolean, { description: 'The topic’s state shows what became of points; else there is nothing to tell.' }) shown: boolean;
}

@ObjectType('PointTold', { description: 'What somebody was last written to about a point.' })
export class PointToldType {
  @Field(() => BecameEnum) became: keyof typeof BecameEnum;
  @Field(() => String, { nullable: true }) segment: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the published recording.' }) atSeconds: number | null;
  @Field(() => String, { description: 'ISO instant.' }) at: string;
  @Field(() => String, { nullable: true, description: 'Null: the house, by itself.' }) byName: string | null;
  @Field(() => String, { nullable: true, description: 'State of the mail; null: it was deleted after its days.' }) mail: string | null;
}

@ObjectType('FollowedPoint', { description: 'Something that somebody wrote, and what became of it.' })
export class FollowedPointType {
  @Field(() => ID) contributionId: string;
  @Field(() => String, { description: 'Its beginning.' }) excerpt: string;
  @Field(() => BecameEnum) became: keyof typeof BecameEnum;
  @Field(() => String, { nullable: true, description: 'The line that deals with it.' }) segment: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the published recording; null before, and where the line is not in it.' }) atSeconds: number | null;
  @Field(() => String, { nullable: true, description: 'Local date of that recording’s show; null: the topic has no other recording.' }) recordedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was not kept, as the house says it to itself.' }) why: string | null;
  @Field(() => PointToldType, { nullable: true }) told: PointToldType | null;
  @Field(() => Boolean, { description: 'There is something to write about it.' }) isNews: boolean;
}

@ObjectType('PointFollower', { description: 'Somebody who follows a topic and wrote there.' })
export class PointFollowerType {
  @Field(() => ID) visitorId: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'The language that they are written to in.' }) locale: string;
  @Field(() => [FollowedPointType], { description: 'In the order in which they were written.' }) points: FollowedPointType[];
}

@ObjectType('PointFollowerSlice')
export class PointFollowerSliceType {
  @Field(() => [PointFollowerType]) items: PointFollowerType[];
  @Field(() => String, { nullable: true, description: 'Give it back as `after`; null: that was all.' }) next: string | null;
}

@ObjectType('PointNewsPreview', { description: 'A mail as it would leave, in the person’s language.' })
export class PointNewsPreviewType {
  @Field(() => ID) visitorId: string;
  @Field(() => String) name: string;
  @Field(() => String) address: string;
  @Field(() => String) locale: string;
  @Field(() => String, { description: 'Names the news that it tells: give it back with the words.' }) fingerprint: string;
  @Field(() => String) subject: string;
  @Field(() => String, { description: 'Parted by empty lines.' }) text: string;
  @Field(() => String, { nullable: true }) button: string | null;
}

@ObjectType('PointNewsSent')
export class PointNewsSentType {
  @Field(() => ID) visitorId: string;
}

@ObjectType('PointNewsNotSent', { implements: () => [ProblemType] })
export class PointNewsNotSentType extends ProblemType {
  @Field(() => ID) visitorId: string;
}

export const PreviewPointNewsResult = createUnionType({ name: 'PreviewPointNewsResult', types: () => [PointNewsPreviewType, PointNewsNotSentType] as const, resolveType: nameOfOutcome });
export const SendPointNewsResult = createUnionType({ name: 'SendPointNewsResult', types: () => [PointNewsSentType, PointNewsNotSentType] as const, resolveType: nameOfOutcome });

@InputType('SendPointNewsInput')
export class SendPointNewsInputType implements SendPointNewsInput {
  @Field(() => ID) visitorId: VisitorId;
  @Field(() => String, { description: 'Of the preview that was read: of what became something else meanwhile nothing is sent.' }) fingerprint: string;
  @Field(() => String) subject: string;
  @Field(() => String, { description: 'Parted by empty lines.' }) text: string;
}

@ObjectType('AudienceSettings', { description: 'How the house deals with its audience.' })
export class AudienceSettingsType {
  @Field(() => Boolean, { description: 'Whoever follows a topic is written to by each release and change of state; false: a producer reads and sends.' }) tellsPoints: boolean;
}

@InputType('AudienceSettingsInput')
export class AudienceSettingsInputType {
  @Field(() => Boolean) tellsPoints: boolean;
}
