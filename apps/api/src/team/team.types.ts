import { EPISODE_ROLES, type Candidate, type EpisodeMember, type MyPart } from '#desk';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { nameOfOutcome, ProblemType } from '../graphql/problem.js';
import { RoleEnum } from '../session/types.js';

export const EpisodeRoleEnum = enumOf(EPISODE_ROLES);
registerEnumType(EpisodeRoleEnum, { name: 'EpisodeRole', description: 'Propriétaire, producteur, contributeur, scripte, lecteur.' });

const COLUMNS = 'title, objective, duration, people, content, technique, notes, or a custom one as custom:<id>.';

@ObjectType('TeamMember', { description: 'An account with a place in an episode.' })
export class TeamMemberType implements Pick<EpisodeMember, 'name' | 'role' | 'studioRole' | 'closed'> {
  @Field(() => ID) id: EpisodeMember['userId'];
  @Field(() => String) name: string;
  @Field(() => EpisodeRoleEnum) role: EpisodeMember['role'];
  @Field(() => RoleEnum, { description: 'In the whole studio.' }) studioRole: EpisodeMember['studioRole'];
  @Field(() => [String], { description: `Of a contributor: what they may edit. ${COLUMNS}` }) columns: string[];
  @Field(() => Boolean, { description: 'Their account was closed since.' }) closed: boolean;
}

@ObjectType('TeamCandidate', { description: 'An open account that is not in the team.' })
export class TeamCandidateType implements Pick<Candidate, 'name' | 'studioRole'> {
  @Field(() => ID) id: Candidate['userId'];
  @Field(() => String) name: string;
  @Field(() => RoleEnum) studioRole: Candidate['studioRole'];
}

@ObjectType('MyPart', { description: 'What whoever asks may do in one episode.' })
export class MyPartType {
  @Field(() => ID) episodeId: MyPart['episodeId'];
  @Field(() => EpisodeRoleEnum, { nullable: true, description: 'Null: there by their role in the studio.' }) role: MyPart['role'];
  @Field(() => [String], { description: `Columns that they may edit: ${COLUMNS} Who may edit the rundown edits custom ones too, which are not listed.` }) columns: string[];
  @Field(() => Boolean, { description: 'Every column, and the order.' }) mayEditRundown: boolean;
  @Field(() => Boolean) mayEditEpisode: boolean;
  @Field(() => Boolean) mayPlan: boolean;
  @Field(() => Boolean) mayRelease: boolean;
  @Field(() => Boolean) mayTellPeople: boolean;
  @Field(() => Boolean) mayNoteRealTimes: boolean;
  @Field(() => Boolean) mayShare: boolean;
  @Field(() => Boolean) mayKeepTeam: boolean;
  @Field(() => Boolean) mayHandOver: boolean;
}

@InputType('EditMemberInput', { description: 'A place in an episode as it is to be.' })
export class EditMemberInputType {
  @Field(() => ID) episodeId: EpisodeMember['episodeId'];
  @Field(() => ID) userId: EpisodeMember['userId'];
  @Field(() => EpisodeRoleEnum, { description: 'Owner is handed over, never given.' }) role: EpisodeMember['role'];
  @Field(() => [String], { nullable: true, description: `Of a contributor. ${COLUMNS}` }) columns?: string[] | null;
}

/** `team` is resolved from the id. */
@ObjectType('TeamChanged')
export class TeamChangedType {
  episodeId: EpisodeMember['episodeId'];
}

@ObjectType('TeamRefused', { implements: () => [ProblemType] })
export class TeamRefusedType extends ProblemType {}

export const ChangeTeamResult = createUnionType({ name: 'ChangeTeamResult', types: () => [TeamChangedType, TeamRefusedType] as const, resolveType: nameOfOutcome });
