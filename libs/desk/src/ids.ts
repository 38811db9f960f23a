import type { Id, QuestionId, QuoteId, SpeakerId } from '#rundown';

export type UserId = Id<'user'>;
export type PersonId = Id<'person'>;
export type ContributionId = Id<'contribution'>;
export type ApplicationId = Id<'application'>;
/** A person's place in one episode; it is what the domain's segments call a speaker. */
export type ParticipationId = SpeakerId;
export type PlanningId = Id<'planning'>;
export type VersionId = Id<'version'>;
export type MessageId = Id<'message'>;
/** A quote or a question, by its row. */
export type PieceRowId = QuoteId | QuestionId;
/** One act of a producer. */
export type ActId = Id<'act'>;
/** What a producer made of what an application says otherwise than the person's record. */
export type RecordActId = Id<'recordAct'>;
/** What somebody did to a rundown at once: one or several lines of its log. */
export type RundownActId = Id<'rundownAct'>;
/** What a show is planned by. */
export type TemplateId = Id<'template'>;
/** Lines kept to be used again. */
export type SavedTemplateId = Id<'savedTemplate'>;
/** One proposed way to carry on with a draft. */
export type ReplanningId = Id<'replanning'>;
/** Where people come to. */
export type StudioId = Id<'studio'>;
/** One turn of sending: whoever holds it may settle what it claimed. */
export type ClaimId = Id<'claim'>;
/** An invitation that makes an account. */
export type InvitationId = Id<'invitation'>;
/** A link that shows a rundown. */
export type ShareLinkId = Id<'share link'>;
/** Somebody who takes part by the public pages: no account of the studio's. */
export type VisitorId = Id<'visitor'>;
/** What somebody typed whose address is not proven yet. */
export type PendingVisitorId = Id<'pending visitor'>;
/** What somebody wrote on a public page; what readings make of it is a contribution with an id of its own. */
export type PublicContributionId = Id<'public contribution'>;
export type CategoryId = Id<'category'>;
export type PreparationQuestionId = Id<'preparation question'>;
/** A co-applicant who was asked. */
export type ApplicationInvitationId = Id<'application invitation'>;
export type AudienceSeatId = Id<'audience seat'>;
