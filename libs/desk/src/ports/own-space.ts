import type { ApplicationState, TopicState } from '#audience';
import type { EpisodeId, TopicId } from '#rundown';
import type { LinkPurpose } from '../audience/visitor/visitor.js';
import type { AudienceSeatId } from '../ids.js';

/** A topic as one's own space names it. */
interface NamedTopic {
  readonly topicSlug: string;
  readonly topicTitle: string;
  readonly topicState: TopicState;
}

/** Instants are ISO texts, as they come out of one statement. */
export interface OwnSpaceApplication extends NamedTopic {
  readonly closesAt: string | null;
  readonly state: ApplicationState;
  readonly editedAt: string;
  readonly submittedAt: string | null;
}

/** A seat with everything that its owner needs to come. */
export interface OwnSpaceSeat extends NamedTopic {
  readonly id: AudienceSeatId;
  readonly episodeId: EpisodeId;
  readonly number: number;
  readonly state: 'in' | 'waiting' | 'released';
  readonly checkedInAt: string | null;
  /** What they said that they need; empty: nothing. */
  readonly accessibility: string;
  /** How many wait before; null for who does not wait. */
  readonly ahead: number | null;
  /** Of the episode. */
  readonly title: string;
  /** Local date-time in `zone`. */
  readonly start: string | null;
  readonly zone: string;
  readonly targetSeconds: number;
  readonly venue: string | null;
  readonly doors: string | null;
  /** When the seat or its episode was last changed. */
  readonly changedAt: string;
}

export interface OwnSpaceFollow extends NamedTopic {
  readonly topicId: TopicId;
  readonly follows: boolean;
}

/** Everything of one visitor but what they wrote. */
export interface OwnSpaceMatter {
  readonly applications: readonly OwnSpaceApplication[];
  readonly seats: readonly OwnSpaceSeat[];
  readonly follows: readonly OwnSpaceFollow[];
}

/** A mailed link with what it is about, whether or not it still opens. */
export interface MailedLinkMatter {
  readonly purpose: LinkPurpose;
  readonly email: string;
  /** The row it is about; see `visitor_link.subject_id`. */
  readonly subjectId: string | null;
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  /** Title of the topic; null for links that only sign in. */
  readonly topic: string | null;
  readonly inviter: string | null;
  /** What is to be confirmed, in words; null otherwise. */
  readonly text: string | null;
  readonly choice: string;
  /** What it would open still stands. */
  readonly there: boolean;
}
