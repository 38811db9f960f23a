import type { AudienceReads, EditorReads, Letter, Live, Outbox, Reads, UnitOfWork } from '#desk';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { SqlAudienceReads } from './audience/audience-reads.js';
import { SqlEditorReads } from './audience/editor-reads.js';
import { keepLetter } from './message/keep-letter.js';
import { SqlOutbox } from './outbox/outbox.store.js';
import { SqlAsRunReads } from './reads/as-run-reads.js';
import { SqlCalendarReads } from './reads/calendar-reads.js';
import { SqlDayReads } from './reads/day-reads.js';
import { SqlEpisodeReads } from './reads/episode-reads.js';
import { SqlIdentityReads } from './reads/identity-reads.js';
import { Pooled } from './reads/pooled.js';
import { SqlPeopleReads } from './reads/people-reads.js';
import { SqlJumpReads } from './reads/jump-reads.js';
import { SqlPrintReads } from './reads/print-reads.js';
import { SqlRundownReads } from './reads/rundown-reads.js';
import { SqlTeamReads } from './reads/team-reads.js';
import { SqlTopicReads } from './reads/topic-reads.js';
import { SnakeNames } from './schema/naming.js';
import { ROWS } from './schema/rows.js';
import { SqlUnitOfWork } from './unit-of-work.js';

export interface StoreOptions {
  readonly newId: () => string;
  readonly now: () => Date;
  /** Carries announcements instead of NOTIFY. */
  readonly live?: Live;
  /** Connections at most; 10 when absent. */
  readonly connections?: number;
  /** Hears of connections that broke; the next request opens another. */
  readonly onLostConnection?: (error: Error) => void;
}

/** An open database. */
export interface Store {
  readonly work: UnitOfWork;
  readonly reads: Reads;
  readonly audience: AudienceReads;
  readonly editor: EditorReads;
  readonly outbox: Outbox;
  /** Keeps a letter where no mail server is set. */
  keepLetter(letter: Letter, bytes: Uint8Array, at: Date): Promise<void>;
  /** For what reads rows of its own: none of them may leave it. */
  readonly source: DataSource;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a migrated database. */
export async function openStore(databaseUrl: string, options: StoreOptions): Promise<Store> {
  const { newId, now, live = null, connections = 10, onLostConnection = () => {} } = options;
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'conducteur',
    entities: ROWS,
    namingStrategy: new SnakeNames(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolErrorHandler: onLostConnection,
    extra: { max: connections },
  });
  await source.initialize();
  const pool = (source.driver as unknown as { master: pg.Pool }).master;
  // A connection that breaks while lent out has no listener of the pool's, and would end the process.
  pool.on('connect', (client) => client.on('error', onLostConnection));
  return {
    work: new SqlUnitOfWork(source, newId, now, live),
    reads: joinReads(new Pooled(pool)),
    audience: new SqlAudienceReads(new Pooled(pool)),
    editor: new SqlEditorReads(new Pooled(pool)),
    outbox: new SqlOutbox(source, now),
    keepLetter: (letter, bytes, at) => keepLetter(source, newId(), letter, bytes, at),
    source,
    ping: async () => void (await pool.query('select 1')),
    close: () => source.destroy(),
  };
}

function joinReads(pooled: Pooled): Reads {
  const [topics, episodes, rundowns, identity, people, calendars, jump, teams] = [
    new SqlTopicReads(pooled), new SqlEpisodeReads(pooled), new SqlRundownReads(pooled), new SqlIdentityReads(pooled), new SqlPeopleReads(pooled), new SqlCalendarReads(pooled), new SqlJumpReads(pooled), new SqlTeamReads(pooled),
  ];
  const days = new SqlDayReads(pooled);
  const prints = new SqlPrintReads(pooled);
  const asRuns = new SqlAsRunReads(pooled);
  return {
    topics: () => topics.topics(),
    topicsById: (ids) => topics.topicsById(ids),
    topicMatter: (id) => topics.topicMatter(id),
    contributionsById: (ids) => topics.contributionsById(ids),
    themesById: (ids) => topics.themesById(ids),
    quotesById: (ids) => topics.quotesById(ids),
    questionsById: (ids) => topics.questionsById(ids),
    quotesOfThemes: (ids) => topics.quotesOfThemes(ids),
    questionsOfThemes: (ids) => topics.questionsOfThemes(ids),
    actsOfTopics: (ids) => topics.actsOfTopics(ids),
    lastReadings: (ids) => topics.lastReadings(ids),
    topicRevision: (id) => topics.topicRevision(id),
    facetEdits: () => topics.facetEdits(),
    templateEdits: () => episodes.templateEdits(),
    rundownTemplates: () => episodes.rundownTemplates(),
    episodesById: (ids) => episodes.episodesById(ids),
    episodesOfTopics: (ids) => episodes.episodesOfTopics(ids),
    episodesOfDay: (ids) => episodes.episodesOfDay(ids),
    dayMatter: (from, until) => days.dayMatter(from, until),
    daysTaken: (from, until) => days.daysTaken(from, until),
    episodesOn: (day) => asRuns.episodesOn(day),
    notesOfEpisodes: (ids) => asRuns.notesOfEpisodes(ids),
    newestReleases: (ids) => asRuns.newestReleases(ids),
    participationsOfEpisodes: (ids) => episodes.participationsOfEpisodes(ids),
    studios: () => people.studios(),
    studiosById: (ids) => people.studiosById(ids),
    studioWords: (id) => people.studioWords(id),
    calendarFeed: (tokenHash) => calendars.calendarFeed(tokenHash),
    calendarFeedsOf: (id) => calendars.calendarFeedsOf(id),
    recordings: (studioId, since) => calendars.recordings(studioId, since),
    filesOfEpisodes: (ids) => people.filesOfEpisodes(ids),
    messagesAbout: (ids) => people.messagesAbout(ids),
    messagesById: (ids) => people.messagesById(ids),
    remindersAbout: (ids) => people.remindersAbout(ids),
    actsAbout: (ids) => people.actsAbout(ids),
    keptLetters: (limit) => people.keptLetters(limit),
    keptLettersFor: (ids) => people.keptLettersFor(ids),
    countMessages: (now) => people.countMessages(now),
    keptLetterBytes: (id) => people.keptLetterBytes(id),
    planningsById: (ids) => episodes.planningsById(ids),
    newestPlannings: (ids) => episodes.newestPlannings(ids),
    rundown: (id, parts) => rundowns.rundown(id, parts),
    history: (id, wanted) => rundowns.history(id, wanted),
    privateNotes: (by, ids) => rundowns.privateNotes(by, ids),
    rundowns: (ids, parts) => rundowns.rundowns(ids, parts),
    lines: (id, lines, parts) => rundowns.lines(id, lines, parts),
    revision: (id) => rundowns.revision(id),
    draftEditedAt: (id) => rundowns.draftEditedAt(id),
    changesSince: (id, revision) => rundowns.changesSince(id, revision),
    version: (id) => rundowns.version(id),
    versionNumbered: (id, number) => rundowns.versionNumbered(id, number),
    episodesOfMember: (id) => teams.episodesOfMember(id),
    teamsOfEpisodes: (ids) => teams.teamsOfEpisodes(ids),
    candidatesFor: (id) => teams.candidatesFor(id),
    accounts: () => identity.accounts(),
    invitations: (now) => identity.invitations(now),
    shareLinksOf: (id, now) => teams.shareLinksOf(id, now),
    printsOf: (ids) => prints.printsOf(ids),
    printLists: () => prints.printLists(),
    printRunsById: (ids) => prints.printRunsById(ids),
    printRunsOf: (day) => prints.printRunsOf(day),
    printRunPages: (id) => prints.printRunPages(id),
    session: (tokenHash, now) => identity.session(tokenHash, now),
    preferencesOf: (id) => identity.preferencesOf(id),
    destinations: (terms, most) => jump.destinations(terms, most),
    firstReleasedBy: (name) => jump.firstReleasedBy(name),
    hasAdministrator: () => identity.hasAdministrator(),
  };
}
