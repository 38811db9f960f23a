import type { Candidate, ChangeTeamOutcome, EditMemberInput, EpisodeMember, Locale, MyPart } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { EditMemberInputType, MyPartType, TeamCandidateType, TeamMemberType } from './team.types.js';

export const presentMember = ({ userId, name, role, studioRole, columns, closed }: EpisodeMember): TeamMemberType => ({ id: userId, name, role, studioRole, columns: [...columns], closed });

export const presentCandidate = ({ userId, name, studioRole }: Candidate): TeamCandidateType => ({ id: userId, name, studioRole });

export const presentPart = ({ episodeId, role, columns, may }: MyPart): MyPartType => ({
  episodeId, role, columns: [...columns],
  mayEditRundown: may.mayEditEpisodeRundown, mayEditEpisode: may.mayEditEpisode, mayPlan: may.mayPlanEpisode, mayRelease: may.mayReleaseEpisode,
  mayTellPeople: may.mayTellEpisodePeople, mayNoteRealTimes: may.mayNoteRealTimes, mayShare: may.mayShareEpisode, mayKeepTeam: may.mayKeepTeam, mayHandOver: may.mayHandOver,
});

/** Roles and columns are words here; desk says which of them are any. */
export const readMember = (input: EditMemberInputType): EditMemberInput => input as EditMemberInput;

export const presentTeamChange = (outcome: ChangeTeamOutcome, locale: Locale) => (outcome.outcome === 'TeamChanged' ? outcome : presentProblem(outcome, locale));
