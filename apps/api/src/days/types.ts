import type { DayShow, DayTaken, EpisodesRescheduled, StudioId } from '#desk';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EpisodeType } from '../episode/types.js';
import { enumOf } from '../graphql/enum-of.js';
import { StudioType } from '../studios/studio.types.js';

export const DayPartEnum = enumOf(['before', 'day', 'after']);
registerEnumType(DayPartEnum, { name: 'DayPart', description: 'Begun the day before and still going on, of the day itself, or early on the next day right after its last.' });
const DayRoleEnum = enumOf(['host', 'guest']);
registerEnumType(DayRoleEnum, { name: 'DayRole' });

@ObjectType('DayPerson')
export class DayPersonType {
  @Field(() => String, { description: 'The same for one person in several shows of this answer.' }) key: string;
  @Field(() => String) name: string;
  @Field(() => DayRoleEnum) role: 'host' | 'guest';
}

/** `episode` is the noun itself: its own fields are resolved from ids. */
@ObjectType('DayShow')
export class DayShowType {
  @Field(() => EpisodeType) episode: DayShow['episode'];
  @Field(() => ID, { nullable: true, description: 'Null: elsewhere.' }) studioId: StudioId | null;
  @Field(() => String) topicTitle: string;
  @Field(() => DayPartEnum) part: DayShow['part'];
  @Field(() => String, { description: 'Where it is recorded, as a key: two shows of one place cannot be at once.' }) place: string;
  @Field(() => Int, { description: 'Of the draft.' }) revision: number;
  @Field(() => Int, { nullable: true, description: 'Of the newest version; null before the first.' }) versionNumber: number | null;
  @Field(() => Int, { description: '0 while the draft is empty.' }) plannedSeconds: number;
  @Field(() => Int, { description: 'What it takes in the studio; its length while the draft is empty.' }) studioSeconds: number;
  @Field(() => String, { description: 'Instant (UTC).' }) startAt: string;
  @Field(() => String, { description: 'End of the programme.' }) programmeEndAt: string;
  @Field(() => String, { description: 'End of studio time.' }) endAt: string;
  @Field(() => String, { description: 'When the first person has to be there.' }) callAt: string;
  @Field(() => Boolean, { description: "Settled with a version; else the studio's usual time before the start." }) callSettled: boolean;
  @Field(() => [DayPersonType], { description: 'Host first, then by name.' }) people: readonly DayPersonType[];
}

@ObjectType('DayBoard', { description: 'A day in all studios.' })
export class DayBoardType {
  @Field(() => String, { description: 'YYYY-MM-DD.' }) date: string;
  @Field(() => [StudioType]) studios: StudioType[];
  @Field(() => [DayShowType], { description: 'In order of start.' }) shows: DayShowType[];
}

@ObjectType('DayTaken')
export class DayTakenType implements DayTaken {
  @Field(() => String, { description: 'YYYY-MM-DD.' }) date: string;
  @Field(() => ID, { nullable: true, description: 'Null: elsewhere.' }) studioId: StudioId | null;
  @Field(() => Int) shows: number;
  @Field(() => String, { description: 'Local date-time of the first.' }) first: string;
}

@ObjectType('RescheduledEpisode')
export class RescheduledEpisodeType {
  @Field(() => ID) episodeId: EpisodesRescheduled['episodes'][number]['episodeId'];
  @Field(() => Int, { description: 'Of the draft, as reached.' }) revision: number;
  @Field(() => String, { nullable: true, description: 'Where it stood: what undoes it.' }) startBefore: string | null;
}
