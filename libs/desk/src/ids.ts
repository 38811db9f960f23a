import type { Id, SpeakerId } from '#rundown';

export type UserId = Id<'user'>;
export type PersonId = Id<'person'>;
export type ContributionId = Id<'contribution'>;
export type ApplicationId = Id<'application'>;
/** A person's place in one episode; it is what the domain's segments call a speaker. */
export type ParticipationId = SpeakerId;
export type PlanningId = Id<'planning'>;
export type VersionId = Id<'version'>;
export type MessageId = Id<'message'>;
