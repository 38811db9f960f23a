import type { ApplicationForm, ApplicationStage, ApplicationState, FactDifference } from '#audience';
import type { TopicId } from '#rundown';
import type { ApplicationId, ApplicationInvitationId, PersonId, RecordActId, UserId, VisitorId } from '../../ids.js';
import type { Affinity } from '../../topic/topic.js';

/** An application made on the public page, as its author has it. */
export interface OwnApplication {
  readonly id: ApplicationId;
  readonly topicId: TopicId;
  readonly state: ApplicationState;
  readonly form: ApplicationForm;
  /** Rises with every save. */
  readonly revision: number;
  readonly editedAt: Date;
  readonly submittedAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly coApplicants: readonly CoApplicant[];
}

/** Somebody who was asked to apply together. */
export interface CoApplicant {
  readonly id: ApplicationInvitationId;
  readonly name: string;
  readonly email: string;
  readonly joined: boolean;
}

/** An application under lock. */
export interface ApplicationFile {
  readonly id: ApplicationId;
  readonly topicId: TopicId;
  /** Null: a file brought it. */
  readonly visitorId: VisitorId | null;
  /** Null: never submitted. */
  readonly personId: PersonId | null;
  /** As they are called in it. */
  readonly name: string;
  readonly email: string | null;
  readonly locale: 'fr' | 'en';
  readonly state: ApplicationState;
  readonly stage: ApplicationStage;
  readonly revision: number;
  readonly editorKey: string | null;
  /** The newest decision that was written to them since they applied, null for none since; and how many ever were. Null: none ever. */
  readonly told: { readonly stage: ApplicationStage | null; readonly count: number } | null;
}

/** What one reviewer thinks. */
export interface ApplicationReview {
  readonly userId: UserId;
  readonly reviewer: string;
  /** 1 to 5; null: a note alone. */
  readonly score: number | null;
  readonly note: string;
  readonly reviewedAt: string;
}

/** What a producer made of what an application says otherwise than its author's record: took it over, or kept the record as it is. */
export interface RecordAct {
  readonly id: RecordActId;
  readonly act: 'take' | 'keep';
  readonly facts: readonly FactDifference[];
  readonly byName: string | null;
  /** ISO instant. */
  readonly at: string;
}

/** An application as the producers' board shows it. */
export interface BoardApplication {
  readonly id: ApplicationId;
  readonly topicId: TopicId;
  /** Whose it is, with what they say in it. */
  readonly person: { readonly id: PersonId; readonly name: string; readonly title: string | null; readonly organisation: string | null };
  /** What it says otherwise than the person's record, which papers print, and no producer judged yet: they take it over or keep the record. */
  readonly differences: readonly FactDifference[];
  /** What producers made of such differences and did not take back, the newest first. */
  readonly recordActs: readonly RecordAct[];
  readonly email: string | null;
  readonly locale: 'fr' | 'en';
  /** False: they have no page of their own to go to. */
  readonly hasAccount: boolean;
  /** False: a file brought it. */
  readonly fromPage: boolean;
  readonly role: string;
  readonly motivation: string;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly canAnswer: readonly string[];
  readonly dates: ApplicationForm['dates'];
  readonly availability: readonly { readonly from: string; readonly to: string }[];
  readonly links: readonly string[];
  readonly accessibility: string;
  readonly gender: ApplicationForm['gender'];
  readonly affinities: readonly Affinity[];
  readonly state: ApplicationState;
  /** Why, where it was withdrawn and a reason was given. */
  readonly withdrawnReason: string | null;
  readonly stage: ApplicationStage;
  readonly stagedByName: string | null;
  /** ISO instant. */
  readonly submittedAt: string | null;
  readonly reviews: readonly ApplicationReview[];
  /** Mean of the scores; null without any. */
  readonly meanScore: number | null;
  /** What they think of the topic, as they said on its page. */
  readonly opinion: 'agree' | 'nuanced' | 'disagree' | null;
  /** Took part in no show before. */
  readonly firstTimer: boolean;
  readonly togetherWith: ApplicationId | null;
  /** The newest decision that was written to them since they applied; null: none yet. */
  readonly told: { readonly stage: ApplicationStage; readonly state: string; readonly at: string } | null;
  /** Episodes of this topic in which they have a place. */
  readonly seatedIn: readonly string[];
  /** Shows of other topics in which they have a place: local date-times. */
  readonly elsewhere: readonly { readonly title: string; readonly start: string }[];
}
