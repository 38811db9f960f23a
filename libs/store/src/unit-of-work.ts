import { LIVE_CHANNEL, OUTBOX_CHANNEL, type Announcement, type JobCatalogue, type JobName, type Live, type UnitOfWork, type Work } from '#desk';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlAsRunStore } from './as-run/as-run.store.js';
import { SqlApplicationStore } from './audience/application.store.js';
import { SqlPrivacyStore } from './audience/privacy.store.js';
import { SqlPointStore, SqlPublicationStore } from './audience/publication.store.js';
import { SqlSeatStore } from './audience/seat.store.js';
import { SqlTopicPageStore } from './audience/topic-page.store.js';
import { SqlVisitorStore } from './audience/visitor.store.js';
import { SqlPageCommentStore } from './audience/page-comment.store.js';
import { SqlWrittenStore } from './audience/written.store.js';
import { SqlCalendarStore } from './calendar/calendar.store.js';
import { SqlEpisodeStore } from './episode/episode.store.js';
import { SqlPlanningStore } from './episode/planning.store.js';
import { SqlFacetStore } from './facets/facet.store.js';
import { SqlIdentityStore } from './identity/identity.store.js';
import { SqlMessageStore } from './message/message.store.js';
import { SqlParticipationStore } from './participation/participation.store.js';
import { SqlPersonStore } from './participation/person.store.js';
import { OutboxRow } from './outbox/outbox.row.js';
import { SqlPrintStore } from './printing/print.store.js';
import { SqlProposalStore } from './proposal/proposal.store.js';
import { SqlReplanningStore } from './replanning/replanning.store.js';
import { SqlRundownTemplateStore } from './rundown-templates/rundown-template.store.js';
import { HeldDrafts } from './rundown/held-drafts.js';
import { SqlRundownStore } from './rundown/rundown.store.js';
import { portionsOf, readPrepared } from './sql.js';
import { SqlStudioStore } from './studio/studio.store.js';
import { SqlShareStore } from './team/share.store.js';
import { SqlTeamStore } from './team/team.store.js';
import { SqlTemplateStore } from './templates/template.store.js';
import { SqlTopicStore } from './topic/topic.store.js';

/** What was said in a transaction and must not be heard before its commit. */
interface Said {
  readonly announcements: Announcement[];
  readonly jobs: OutboxRow[];
  /** Done once it is committed. */
  readonly after: (() => void)[];
}

/**
 * One transaction for each verb. Jobs become outbox rows in it. Announcements go out by NOTIFY, which PostgreSQL
 * delivers at the commit, or are handed to `live` after it; a reader that misses one catches up by revision.
 */
export class SqlUnitOfWork implements UnitOfWork {
  private readonly drafts = new HeldDrafts();

  constructor(private readonly source: DataSource, private readonly newId: () => string, private readonly now: () => Date, private readonly live: Live | null) {}

  async run<Result>(body: (work: Work) => Promise<Result>): Promise<Result> {
    const said: Said = { announcements: [], jobs: [], after: [] };
    const result = await this.source.transaction(async (manager) => {
      const done = await body(this.open(manager, said));
      await this.send(manager, said);
      return done;
    });
    for (const act of said.after) act();
    if (this.live && said.announcements.length > 0) await this.live.publish(said.announcements);
    return result;
  }

  private open(manager: EntityManager, said: Said): Work {
    const rundowns = new SqlRundownStore(manager, this.newId, this.drafts);
    said.after.push(() => rundowns.committed());
    return {
      identity: new SqlIdentityStore(manager),
      topics: new SqlTopicStore(manager, this.newId),
      facets: new SqlFacetStore(manager),
      templates: new SqlTemplateStore(manager),
      rundownTemplates: new SqlRundownTemplateStore(manager),
      episodes: new SqlEpisodeStore(manager),
      plannings: new SqlPlanningStore(manager),
      replannings: new SqlReplanningStore(manager),
      proposals: new SqlProposalStore(manager),
      rundowns,
      asRuns: new SqlAsRunStore(manager),
      studios: new SqlStudioStore(manager),
      participations: new SqlParticipationStore(manager),
      people: new SqlPersonStore(manager),
      messages: new SqlMessageStore(manager),
      calendars: new SqlCalendarStore(manager),
      teams: new SqlTeamStore(manager),
      shares: new SqlShareStore(manager),
      prints: new SqlPrintStore(manager),
      visitors: new SqlVisitorStore(manager),
      topicPages: new SqlTopicPageStore(manager),
      written: new SqlWrittenStore(manager),
      pageComments: new SqlPageCommentStore(manager),
      applications: new SqlApplicationStore(manager),
      seats: new SqlSeatStore(manager),
      privacy: new SqlPrivacyStore(manager),
      publications: new SqlPublicationStore(manager, this.newId),
      points: new SqlPointStore(manager),
      announce: (announcement) => void said.announcements.push(announcement),
      queue: <Name extends JobName>(name: Name, facts: JobCatalogue[Name]) =>
        void said.jobs.push({ id: this.newId(), name, facts, createdAt: this.now(), dispatchedAt: null, attempts: 0 }),
    };
  }

  private async send(manager: EntityManager, { announcements, jobs }: Said): Promise<void> {
    if (jobs.length > 0) await manager.insert(OutboxRow, jobs as object[]);
    const notices: [channel: string, payload: string][] = this.live ? [] : announcements.map((announcement) => [LIVE_CHANNEL, JSON.stringify(announcement)]);
    if (jobs.length > 0) notices.push([OUTBOX_CHANNEL, '']);
    for (const portion of portionsOf(notices)) {
      await readPrepared(manager, 'notify', 'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as n (channel, payload)', [
        portion.map(([channel]) => channel),
        portion.map(([, payload]) => payload),
      ]);
    }
  }
}
