import type { ApplicationStage, FormFault, Moderation, RefusalReason, WaitingReason, WordsRefusal } from '#audience';
import type { EpisodeId, RundownId, TopicId } from '#rundown';
import type { ApplicationId, ApplicationInvitationId, AudienceSeatId, ContributionId, ParticipationId, PendingVisitorId, PublicContributionId, RecordActId, VisitorId } from '../ids.js';
import type { OwnApplication } from './application/public-application.js';
import type { AudienceSeat } from './seat/audience-seat.js';
import type { LinkPurpose, Visitor } from './visitor/visitor.js';

/** A mail is on its way, whoever lives at the address: the same words whatever is known of it. */
export interface LinkMailed {
  readonly outcome: 'LinkMailed';
  /** For the browser alone, where a password was given: it counts only if the link is opened there. */
  readonly browserToken: string | null;
}
export interface VisitorSignedIn {
  readonly outcome: 'VisitorSignedIn';
  readonly visitor: Visitor;
  /** For the cookie, and for nothing else. */
  readonly token: string;
  readonly expiresAt: Date;
  /** What the link was for; null for a password. */
  readonly opened: LinkOpened | null;
}
/** Where whoever opened a link goes on. */
export interface LinkOpened {
  readonly purpose: LinkPurpose;
  readonly topicId: TopicId | null;
  /** The topic's name in addresses; null with it. */
  readonly topicSlug: string | null;
  readonly contributionId: PublicContributionId | null;
  /** Of a contribution that was confirmed: what its author is told. */
  readonly moderation: Moderation | null;
  readonly applicationId: ApplicationId | null;
  /** What was begun without an account, while there was an application already: its owner compares the two. Null otherwise. */
  readonly begunId: PendingVisitorId | null;
}
/** What a link is for, before it is spent. */
export interface LinkLooked {
  readonly outcome: 'LinkLooked';
  readonly link: LinkShown;
}
/** What the page of a mailed link says that it will do. */
export type LinkShown =
  | { readonly purpose: 'signUp' | 'signIn'; readonly email: string }
  /** `visitorId`: whose account moves there. */
  | { readonly purpose: 'changeEmail'; readonly email: string; readonly visitorId: VisitorId }
  | { readonly purpose: 'finishApplication'; readonly topic: string }
  /** `inviter` empty: somebody whose name is none that strangers are told. */
  | { readonly purpose: 'joinApplication'; readonly topic: string; readonly inviter: string }
  | { readonly purpose: 'confirmContribution'; readonly topic: string; readonly text: string };
/** A link that was mailed and opens nothing any more. Guessed and broken ones are `LinkClosed`. */
export interface LinkOver {
  readonly outcome: 'LinkOver';
  /** `gone`: what it would open was withdrawn. */
  readonly why: 'used' | 'expired' | 'gone';
}
export interface VisitorEdited {
  readonly outcome: 'VisitorEdited';
  readonly visitor: Visitor;
}
export interface WrongPassword {
  readonly outcome: 'WrongPassword';
}
/** Who has no password signs in anew by a mailed link first. */
export interface SessionTooOld {
  readonly outcome: 'SessionTooOld';
}

export interface ContributionWritten {
  readonly outcome: 'ContributionWritten';
  readonly contributionId: PublicContributionId;
  readonly topicId: TopicId;
  /** What its author is told; what the house refused quietly is told as waiting. */
  readonly moderation: Moderation;
}
export interface ContributionNotTaken {
  readonly outcome: 'ContributionNotTaken';
  readonly code: WordsRefusal | 'notOpen' | 'questionGone' | 'questionClosed' | 'parentGone' | 'nameEmpty' | 'nameTooLong' | 'notAnAddress' | 'contributionGone' | 'alreadySaid';
}
export interface OpinionSaid {
  readonly outcome: 'OpinionSaid';
  readonly topicId: TopicId;
}
export interface TopicFollowed {
  readonly outcome: 'TopicFollowed';
  readonly topicId: TopicId;
  readonly follows: boolean;
}
/** The same answer to who reports first and who reports again. */
export interface ContributionReported {
  readonly outcome: 'ContributionReported';
  readonly contributionId: PublicContributionId | ContributionId;
}
export interface ContributionModerated {
  readonly outcome: 'ContributionModerated';
  readonly contributionId: PublicContributionId | ContributionId;
  readonly moderation: Moderation;
}

/** Its author took it back before a moderator had decided. */
export interface ContributionGone {
  readonly outcome: 'ContributionGone';
  readonly contributionId: PublicContributionId;
}

/** Its author worded it anew after the moderator had read it: here is what it says now. */
export interface ContributionReworded {
  readonly outcome: 'ContributionReworded';
  readonly contributionId: PublicContributionId;
  readonly text: string;
  readonly choice: string | null;
  readonly sourceUrl: string | null;
  readonly wording: number;
  readonly moderation: Moderation;
  /** Why it waits or was refused. */
  readonly reason: WaitingReason | RefusalReason | null;
}

export interface ApplicationSaved {
  readonly outcome: 'ApplicationSaved';
  readonly application: OwnApplication;
}
export interface ApplicationNotTaken {
  readonly outcome: 'ApplicationNotTaken';
  readonly code: 'topicClosed' | 'alreadySubmitted' | 'nothingToWithdraw' | 'formFaulty' | 'tooManyInvitations' | 'alreadyInvited' | 'notSubmitted' | 'applicationGone' | 'noAddress' | 'nothingDecided' | 'scoreOutOfRange' | 'textTooLong' | 'alreadyTold' | 'notAccepted' | 'factsChanged' | 'recordChangedSince';
  /** Of a form that is faulty. */
  readonly faults: readonly FormFault[];
}
/** Another page saved meanwhile. */
export interface StaleDraft {
  readonly outcome: 'StaleDraft';
  readonly application: OwnApplication;
}
export interface CoApplicantInvited {
  readonly outcome: 'CoApplicantInvited';
  readonly invitationId: ApplicationInvitationId;
}
export interface ApplicationPlaced {
  readonly outcome: 'ApplicationPlaced';
  readonly applicationId: ApplicationId;
  readonly stage: ApplicationStage;
}
export interface ApplicationReviewed {
  readonly outcome: 'ApplicationReviewed';
  readonly applicationId: ApplicationId;
}
/** The record of a person says what their application does. */
export interface PersonFactsTaken {
  readonly outcome: 'PersonFactsTaken';
  readonly applicationId: ApplicationId;
  /** What takes it back; null: it said so already. */
  readonly actId: RecordActId | null;
  /** Drafts that print it, each at another revision; none when it said so already. */
  readonly rundownIds: readonly RundownId[];
}
/** The record of a person stays as it is, whatever their application says. */
export interface PersonFactsKept {
  readonly outcome: 'PersonFactsKept';
  readonly applicationId: ApplicationId;
  /** What takes it back; null: it was kept already. */
  readonly actId: RecordActId | null;
}
/** What was made of differences is taken back. */
export interface RecordActUndone {
  readonly outcome: 'RecordActUndone';
  readonly applicationId: ApplicationId;
  /** Drafts that print the person, each at another revision; none where only a difference shows again. */
  readonly rundownIds: readonly RundownId[];
}
/** Nobody did that, or what it was about is forgotten. */
export interface RecordActGone {
  readonly outcome: 'RecordActGone';
  readonly actId: RecordActId;
}
export interface ApplicantSeated {
  readonly outcome: 'ApplicantSeated';
  readonly applicationId: ApplicationId;
  readonly episodeId: EpisodeId;
  readonly participationId: ParticipationId;
}
export interface DecisionSent {
  readonly outcome: 'DecisionSent';
  readonly applicationId: ApplicationId;
}

export interface TopicPageSaved {
  readonly outcome: 'TopicPageSaved';
  readonly topicId: TopicId;
  readonly slug: string;
  readonly revision: number;
}
export interface TopicPageRefused {
  readonly outcome: 'TopicPageRefused';
  readonly code: 'titleEmpty' | 'titleTooLong' | 'textTooLong' | 'moveNotAllowed' | 'dateUnreadable' | 'zoneUnknown' | 'notALink' | 'questionEmpty' | 'choicesMissing' | 'tooMany' | 'nameEmpty' | 'nameTaken'
    | 'publishApart' | 'addressMissing' | 'minuteUnreadable' | 'chapterGone';
}
/** Publishing is blocked: they were there and have not signed the image rights. */
export interface RightsMissing {
  readonly outcome: 'RightsMissing';
  readonly names: readonly string[];
}
/** Somebody else edited the page meanwhile. */
export interface StalePage {
  readonly outcome: 'StalePage';
  readonly currentRevision: number;
}
export interface CategoriesSaved {
  readonly outcome: 'CategoriesSaved';
}

export interface PointNewsSent {
  readonly outcome: 'PointNewsSent';
  readonly visitorId: VisitorId;
}
export interface PointNewsNotSent {
  readonly outcome: 'PointNewsNotSent';
  readonly visitorId: VisitorId;
  readonly code: 'alreadyTold' | 'newsChanged' | 'notFollowing' | 'textTooLong';
}

export interface SeatTaken {
  readonly outcome: 'SeatTaken';
  readonly seat: AudienceSeat;
  /** How many wait before, from 0; null for who has a seat. */
  readonly ahead: number | null;
}
export interface SeatNeedsSaid {
  readonly outcome: 'SeatNeedsSaid';
  readonly episodeId: EpisodeId;
}
export interface SeatReleased {
  readonly outcome: 'SeatReleased';
  readonly episodeId: EpisodeId;
}
export interface SeatRefused {
  readonly outcome: 'SeatRefused';
  readonly code: 'notOpen' | 'rightsNotAccepted' | 'seatGone' | 'notIn' | 'hallFull' | 'capacityOutOfRange' | 'hourUnreadable' | 'rightsEmpty' | 'textTooLong';
}
export interface AudienceSaved {
  readonly outcome: 'AudienceSaved';
  readonly episodeId: EpisodeId;
  /** Seats that were freed by it. */
  readonly promoted: readonly AudienceSeatId[];
}
export interface SeatPromoted {
  readonly outcome: 'SeatPromoted';
  readonly seatId: AudienceSeatId;
}
export interface SeatCheckedIn {
  readonly outcome: 'SeatCheckedIn';
  readonly seatId: AudienceSeatId;
  readonly checkedIn: boolean;
}

export interface VisitorAnonymised {
  readonly outcome: 'VisitorAnonymised';
}
export interface RetentionSaved {
  readonly outcome: 'RetentionSaved';
}
export interface RetentionRefused {
  readonly outcome: 'RetentionRefused';
  readonly field: 'guestDays' | 'draftDays' | 'mailDays';
}

export type AudienceProblem = WrongPassword | ContributionNotTaken | ContributionGone | ApplicationNotTaken | RecordActGone | StaleDraft | TopicPageRefused | StalePage | RightsMissing | PointNewsNotSent | SeatRefused | RetentionRefused | ContributionReworded;
