import type { Announcement } from '../events.js';
import type { JobCatalogue, JobName } from '../jobs.js';
import type { ProposalStore } from '../proposal/proposal.js';
import type { ApplicationStore, PageCommentStore, PrivacyStore, SeatStore, TopicPageStore, WrittenStore } from './audience-store.js';
import type { VisitorStore } from './visitor-store.js';
import type { AsRunStore } from './as-run-store.js';
import type { CalendarStore } from './calendar-store.js';
import type { IdentityStore } from './identity-store.js';
import type { MessageStore } from './message-store.js';
import type { PersonStore } from './person-store.js';
import type { ParticipationStore } from './participation-store.js';
import type { PrintStore } from './print-store.js';
import type { PointStore, PublicationStore } from './publication-store.js';
import type { ShareStore } from './share-store.js';
import type { TeamStore } from './team-store.js';
import type { RundownTemplateStore } from './rundown-template-store.js';
import type { EpisodeStore, FacetStore, PlanningStore, ReplanningStore, RundownStore, StudioStore, TemplateStore, TopicStore } from './stores.js';

/** One open transaction: what is saved, announced and queued in it happens together or not at all. */
export interface Work {
  readonly identity: IdentityStore;
  readonly topics: TopicStore;
  readonly facets: FacetStore;
  readonly templates: TemplateStore;
  readonly rundownTemplates: RundownTemplateStore;
  readonly episodes: EpisodeStore;
  readonly plannings: PlanningStore;
  readonly replannings: ReplanningStore;
  readonly proposals: ProposalStore;
  readonly rundowns: RundownStore;
  readonly asRuns: AsRunStore;
  readonly studios: StudioStore;
  readonly participations: ParticipationStore;
  readonly people: PersonStore;
  readonly messages: MessageStore;
  readonly calendars: CalendarStore;
  readonly teams: TeamStore;
  readonly shares: ShareStore;
  readonly prints: PrintStore;
  readonly visitors: VisitorStore;
  readonly topicPages: TopicPageStore;
  readonly written: WrittenStore;
  readonly pageComments: PageCommentStore;
  readonly applications: ApplicationStore;
  readonly seats: SeatStore;
  readonly privacy: PrivacyStore;
  readonly publications: PublicationStore;
  readonly points: PointStore;
  /** Tells everybody who listens, after the commit. */
  announce(announcement: Announcement): void;
  /** Writes an outbox row; the dispatcher hands it to the queue after the commit. */
  queue<Name extends JobName>(name: Name, facts: JobCatalogue[Name]): void;
}

export interface UnitOfWork {
  /** Runs `body` in one transaction: committed when it returns, rolled back when it throws. */
  run<Result>(body: (work: Work) => Promise<Result>): Promise<Result>;
}

/** A job written down in the business transaction, waiting for the queue. */
export type OutboxRow = {
  readonly [Name in JobName]: {
    readonly id: string;
    readonly name: Name;
    readonly facts: JobCatalogue[Name];
    readonly createdAt: Date;
  };
}[JobName];

/** What the dispatcher uses; `#store` implements it. */
export interface Outbox {
  /**
   * Takes up to `limit` undispatched rows under a lock that other dispatchers skip, hands them to `send` and marks
   * them; when `send` throws they stay. Use the row's id as the job's id: a row can be sent twice after a crash.
   * Answers how many were sent.
   */
  dispatch(send: (rows: readonly OutboxRow[]) => Promise<void>, limit?: number): Promise<number>;
  /** Deletes what was handed over before an instant. */
  forgetDispatched(before: Date): Promise<void>;
}

/** Takes announcements after a commit, when the database's own NOTIFY is not to carry them (Redis). */
export interface Live {
  publish(announcements: readonly Announcement[]): Promise<void>;
}
