import type {
  AudienceReads, BecameMatter, BecameOf, BoardApplication, BoardFilter, Category, ComingRecording, CommentOrder, EarlierWording, EditedTopicPage, EpisodeAudience, ListedSeat, ListedTopic, OwnApplication,
  ApplicationId, PendingVisitor, PreparationQuestionId, PublicContribution, PublicContributionId, PublicTopic, ShownAnswer, ShownComment, ShownThread, Slice, Sliced,
  TopicFacets, TopicListFilter, Visitor, VisitorId, VisitorSession,
} from '#desk';
import type { MailedLinkMatter, OwnSpaceMatter, OwnSpaceSeat } from '#desk';
import { LISTED_STATES, type Retention } from '#audience';
import type { EpisodeId, TopicId } from '#rundown';
import { VENUE } from '../episode/episode.row.js';
import { INSTANT } from '../instant.sql.js';
import type { Pooled } from '../reads/pooled.js';
import { inOrder } from '../reads/rows-in-order.js';
import { AUDIENCE_COLUMNS } from './audience-seat.row.js';
import { BECAME } from './became.sql.js';
import { BOARD_NAMED, BOARD_ONE, BOARD_SLICE, toBoardApplication, type ReadBoardRow } from './board.sql.js';
import { COMMENTS, SEEN, SHOWN_JSON, THREAD } from './comment.sql.js';
import { readCursor, rowsFor, toSlice } from './cursor.js';
import { OWN_COLUMNS, toOwnApplication, type ReadOwnRow } from './own-application.sql.js';
import { MAILED_LINK, OWN_BECAME, OWN_SEAT, OWN_SPACE, SEAT_IN } from './own-space.sql.js';
import { PUBLIC_COLUMNS } from './public-contribution.row.js';
import { FACETS, PUBLIC_TOPIC, TOPIC_LIST, TOPIC_SEARCH } from './public-topic.sql.js';
import { CATEGORY_COLUMNS } from './topic-page.row.js';
import { TOPIC_PAGE_COLUMNS } from './topic-page.store.js';
import { toPending, toVisitor, VISITOR_COLUMNS, type PendingVisitorRow, type ReadVisitorRow } from './visitor.row.js';


/** A row without what only its list sorts by. */
const without = <Row extends object, Field extends keyof Row>(row: Row, field: Field): Omit<Row, Field> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field)) as Omit<Row, Field>;

/** A comment, and one reply more than are shown. */
interface ReadThread {
  readonly shown: ShownComment;
  readonly replies: { readonly count: number; readonly before: number; readonly rows: readonly ShownComment[] };
}
const toThread = ({ shown, replies: { count, before, rows } }: ReadThread, slice: Slice): ShownThread =>
  ({ ...shown, replies: toSlice(rows, slice, ({ writtenAt, id }) => [writtenAt, id], (reply) => reply), replyCount: count, repliesBefore: before });

/** What the audience sees and leaves, one statement each. */
export class SqlAudienceReads implements AudienceReads {
  constructor(private readonly pooled: Pooled) {}

  async visitorSession(tokenHash: string, now: Date): Promise<{ session: VisitorSession; visitor: Visitor } | null> {
    const row = await this.pooled.first<ReadVisitorRow & Omit<VisitorSession, 'visitorId'>>(
      'visitor-session',
      `select ${VISITOR_COLUMNS}, s.token_hash as "tokenHash", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt"
       from visitor_session s join visitor v on v.id = s.visitor_id where s.token_hash = $1 and s.expires_at > $2 and v.anonymised_at is null`, [tokenHash, now]);
    if (row === null) return null;
    const { createdAt, lastSeenAt, expiresAt } = row;
    return { session: { tokenHash: row.tokenHash, visitorId: row.id as VisitorId, createdAt, lastSeenAt, expiresAt }, visitor: toVisitor(row) };
  }

  async visitor(id: VisitorId): Promise<Visitor | null> {
    const row = await this.pooled.first<ReadVisitorRow>('visitor', `select ${VISITOR_COLUMNS} from visitor v where v.id = $1 and v.anonymised_at is null`, [id]);
    return row && toVisitor(row);
  }

  async wantedEmail(id: VisitorId, since: Date): Promise<string | null> {
    return (await this.pooled.first<{ email: string }>('wanted-email', 'select wanted_email as email from visitor where id = $1 and wanted_email_at > $2', [id, since]))?.email ?? null;
  }

  async pendingVisitor(id: string): Promise<PendingVisitor | null> {
    const row = await this.pooled.first<PendingVisitorRow>(
      'pending-visitor',
      `select id, name, email, locale, password_hash as "passwordHash", browser_hash as "browserHash", topic_id as "topicId", draft, created_at as "createdAt", expires_at as "expiresAt" from pending_visitor where id = $1`, [id]);
    return row && toPending(row);
  }

  categories(): Promise<Category[]> {
    return this.pooled.rows<Category>('categories', `select ${CATEGORY_COLUMNS} from category c order by c.position, c.id`);
  }

  async topicList({ category, states, format, sector, search }: TopicListFilter, slice: Slice): Promise<Sliced<ListedTopic>> {
    const words = (search ?? '').trim();
    const key = readCursor(slice, words === '' ? 'opening' : 'number', 'id');
    const values = [states && states.length > 0 ? states : LISTED_STATES, category ?? null, format ?? null, sector ?? null, rowsFor(slice), key?.[0] ?? null, key?.[1] ?? null];
    const rows = words === ''
      ? await this.pooled.planned<ListedTopic & { key: string }>(TOPIC_LIST, values)
      : await this.pooled.planned<ListedTopic & { key: string }>(TOPIC_SEARCH, [...values, words.slice(0, 300)]);
    return toSlice(rows, slice, (row) => [row.key, row.id], (row) => without(row, 'key'));
  }

  async topicFacets(): Promise<TopicFacets> {
    return (await this.pooled.first<TopicFacets>('topic-facets', FACETS))!;
  }

  publicTopic(slug: string, visitor: VisitorId | null, drafts: boolean): Promise<PublicTopic | null> {
    return this.pooled.first<PublicTopic>('public-topic', PUBLIC_TOPIC, [slug, visitor, drafts]);
  }

  async comments(topicId: TopicId, visitor: VisitorId | null, order: CommentOrder, slice: Slice, replies: number): Promise<Sliced<ShownThread>> {
    const key = readCursor(slice, 'whole', 'moment?', 'whole', 'id');
    const rows = await this.pooled.rows<{ grp: number; at: string | null; place: number; id: string } & ReadThread>(
      `comments-${order}`, COMMENTS[order], [topicId, visitor, rowsFor(slice), key?.[0] ?? null, key?.[1] ?? null, key?.[2] ?? null, key?.[3] ?? null, rowsFor({ limit: replies })]);
    return toSlice(rows, slice, ({ grp, at, place, id }) => [grp, at, place, id], (row) => toThread(row, { limit: replies }));
  }

  async thread(topicId: TopicId, id: string, visitor: VisitorId | null, replies: Slice): Promise<ShownThread | null> {
    const key = readCursor(replies, 'moment', 'id');
    const row = await this.pooled.first<ReadThread>('thread', THREAD, [topicId, visitor, id, rowsFor(replies), key?.[0] ?? null, key?.[1] ?? null]);
    return row && toThread(row, replies);
  }

  answers(questionId: PreparationQuestionId, visitor: VisitorId | null, slice: Slice): Promise<Sliced<ShownAnswer>> {
    return this.shown('answers', 'p.question_id = $1', [questionId], visitor, slice);
  }

  shownOfKind(topicId: TopicId, kind: 'insight' | 'feedback', visitor: VisitorId | null, slice: Slice): Promise<Sliced<ShownAnswer>> {
    return this.shown('shown-of-kind', 'p.topic_id = $1 and p.kind = $6', [topicId], visitor, slice, [kind]);
  }

  wordings(id: PublicContributionId): Promise<EarlierWording[]> {
    return this.pooled.rows<EarlierWording>(
      'wordings', 'select wording, text, source_url as "sourceUrl", written_at as "writtenAt", replaced_at as "replacedAt" from contribution_wording where public_contribution_id = $1 order by wording', [id]);
  }

  comingRecordings(now: Date): Promise<ComingRecording[]> {
    return this.pooled.rows<ComingRecording>(
      'coming-recordings',
      `select e.id as "episodeId", t.slug as "topicSlug", e.title, to_char(e.start_local, 'YYYY-MM-DD"T"HH24:MI') as start, e.zone, e.target_seconds as "targetSeconds", ${VENUE} as venue,
         e.revision, e.changed_at as "changedAt"
       from episode e join topic t on t.id = e.topic_id
       where t.state in ('open', 'closed', 'inProduction') and e.start_local at time zone e.zone > $1 order by e.start_local at time zone e.zone, e.id`, [now]);
  }

  async ownContributions(id: VisitorId, slice: Slice): Promise<Sliced<PublicContribution & { topicSlug: string; topicTitle: string }>> {
    const key = readCursor(slice, 'moment', 'id');
    const rows = await this.pooled.rows<PublicContribution & { topicSlug: string; topicTitle: string }>(
      'own-contributions',
      `select ${PUBLIC_COLUMNS}, t.slug as "topicSlug", t.title as "topicTitle" from public_contribution p join topic t on t.id = p.topic_id
       where p.visitor_id = $1 and ($3::timestamptz is null or (p.written_at, p.id) < ($3::timestamptz, $4::uuid)) order by p.written_at desc, p.id desc limit $2`,
      [id, rowsFor(slice), key?.[0] ?? null, key?.[1] ?? null]);
    return toSlice(rows, slice, (row) => [row.writtenAt.toISOString(), row.id], (row) => row);
  }

  ownContribution(id: PublicContributionId, visitor: VisitorId): Promise<PublicContribution | null> {
    return this.pooled.first<PublicContribution>('own-contribution', `select ${PUBLIC_COLUMNS} from public_contribution p where p.id = $1 and p.visitor_id = $2`, [id, visitor]);
  }

  async ownApplication(topicId: TopicId, id: VisitorId): Promise<OwnApplication | null> {
    const row = await this.pooled.first<ReadOwnRow>(
      'own-application', `select ${OWN_COLUMNS} from application a where a.topic_id = $1 and a.visitor_id = $2`, [topicId, id]);
    return row && toOwnApplication(row);
  }

  async ownSpace(id: VisitorId): Promise<OwnSpaceMatter> {
    return (await this.pooled.first<OwnSpaceMatter>('own-space', OWN_SPACE, [id]))!;
  }

  async ownSeat(by: { readonly seat: string } | { readonly episode: EpisodeId }, id: VisitorId): Promise<OwnSpaceSeat | null> {
    const row = 'seat' in by
      ? await this.pooled.first<{ seat: OwnSpaceSeat }>('own-seat', OWN_SEAT, [by.seat, id])
      : await this.pooled.first<{ seat: OwnSpaceSeat }>('seat-in', SEAT_IN, [by.episode, id]);
    return row?.seat ?? null;
  }

  ownBecame(topicIds: readonly TopicId[], id: VisitorId): Promise<BecameMatter[]> {
    return this.pooled.rows<BecameMatter>('own-became', OWN_BECAME, [topicIds, [id], null]);
  }

  mailedLink(tokenHash: string, now: Date): Promise<MailedLinkMatter | null> {
    return this.pooled.first<MailedLinkMatter>('mailed-link', MAILED_LINK, [tokenHash, now]);
  }

  becameMatter(topicId: TopicId, of: BecameOf): Promise<BecameMatter | null> {
    return this.pooled.first<BecameMatter>('became-matter', BECAME, of === 'followers' ? [topicId, null, null] : [topicId, of.visitors ?? [], of.named ?? []]);
  }

  async countModeration(): Promise<{ waiting: number; reported: number }> {
    return (await this.pooled.first<{ waiting: number; reported: number }>(
      'count-moderation',
      `select count(*) filter (where moderation = 'waiting')::integer as waiting,
         (count(*) filter (where moderation = 'published') + (select count(*) from page_comment where reported_at is not null))::integer as reported
       from public_contribution where moderation = 'waiting' or (moderation = 'published' and report_count > 0)`))!;
  }

  topicPage(id: TopicId): Promise<EditedTopicPage | null> {
    return this.pooled.first<EditedTopicPage>(
      'topic-page',
      `select ${TOPIC_PAGE_COLUMNS}, json_build_object('pitch', t.pitch, 'venue', t.venue, 'format', t.format, 'treatment', t.treatment, 'sector', t.sector, 'article', t.article) as imported,
         t.page_edited_by_name as "editedByName", t.page_edited_at as "editedAt" from topic t where t.id = $1`, [id]);
  }

  async board(topicId: TopicId, { stages, role, withdrawn }: BoardFilter, slice: Slice): Promise<Sliced<BoardApplication>> {
    const key = readCursor(slice, 'whole', 'id');
    const rows = await this.pooled.rows<ReadBoardRow>(
      'board', BOARD_SLICE, [topicId, stages && stages.length > 0 ? stages : null, role ?? null, rowsFor(slice), key?.[0] ?? null, key?.[1] ?? null, withdrawn ?? false]);
    return toSlice(rows, slice, (row) => [row.position, row.id], (row) => toBoardApplication(without(row, 'position')));
  }

  async boardNamed(topicId: TopicId, ids: readonly ApplicationId[]): Promise<BoardApplication[]> {
    return (await this.pooled.rows<ReadBoardRow>('board-named', BOARD_NAMED, [topicId, ids])).map((row) => toBoardApplication(without(row, 'position')));
  }

  async boardApplication(id: ApplicationId): Promise<BoardApplication | null> {
    const row = await this.pooled.first<ReadBoardRow>('board-application', BOARD_ONE, [id]);
    return row && toBoardApplication(without(row, 'position'));
  }

  async audienceOf(ids: readonly EpisodeId[]): Promise<(EpisodeAudience | null)[]> {
    const rows = await this.pooled.rows<EpisodeAudience>('audience-of', `select ${AUDIENCE_COLUMNS} from episode_audience h where h.episode_id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ episodeId }) => episodeId, (row) => row);
  }

  async seatsOf(id: EpisodeId, slice: Slice): Promise<Sliced<ListedSeat>> {
    const key = readCursor(slice, 'whole');
    const rows = await this.pooled.rows<ListedSeat>(
      'seats-of',
      `select s.id, s.number, v.name, v.email, s.state, s.rights_version as "rightsVersion", ${INSTANT('s.asked_at')} as "askedAt", ${INSTANT('s.checked_in_at')} as "checkedInAt", s.accessibility
       from audience_seat s join visitor v on v.id = s.visitor_id where s.episode_id = $1 and s.state <> 'released' and s.number > coalesce($3::integer, 0) order by s.number limit $2`,
      [id, rowsFor(slice), key?.[0] ?? null]);
    return toSlice(rows, slice, ({ number }) => [number], (row) => row);
  }

  async countSeats(ids: readonly EpisodeId[]): Promise<{ in: number; waiting: number; checkedIn: number }[]> {
    const rows = await this.pooled.rows<{ id: EpisodeId; in: number; waiting: number; checkedIn: number }>(
      'count-seats',
      `select episode_id as id, count(*) filter (where state = 'in')::integer as in, count(*) filter (where state = 'waiting')::integer as waiting, count(checked_in_at)::integer as "checkedIn"
       from audience_seat where episode_id = any($1::uuid[]) group by episode_id`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, (row) => without(row, 'id')).map((counts) => counts ?? { in: 0, waiting: 0, checkedIn: 0 });
  }

  retention(): Promise<Retention | null> {
    return this.pooled.first<Retention>('retention', 'select guest_days as "guestDays", draft_days as "draftDays", mail_days as "mailDays" from retention');
  }

  private async shown(name: string, where: string, of: readonly unknown[], visitor: VisitorId | null, slice: Slice, more: readonly unknown[] = []): Promise<Sliced<ShownAnswer>> {
    const key = readCursor(slice, 'moment', 'id');
    const rows = await this.pooled.rows<{ shown: ShownComment; questionId: PreparationQuestionId | null; choice: string | null; sourceUrl: string | null; at: string; id: string }>(
      name,
      `select ${SHOWN_JSON('p', '$2')} as shown, p.question_id as "questionId", p.choice, p.source_url as "sourceUrl", ${INSTANT('p.written_at')} as at, p.id
       from public_contribution p where ${where} and ${SEEN('p', '$2')} and ($4::timestamptz is null or (p.written_at, p.id) < ($4::timestamptz, $5::uuid))
       order by p.written_at desc, p.id desc limit $3`,
      [...of, visitor, rowsFor(slice), key?.[0] ?? null, key?.[1] ?? null, ...more]);
    return toSlice(rows, slice, ({ at, id }) => [at, id], ({ shown, questionId, choice, sourceUrl }) => ({ ...shown, questionId, choice, sourceUrl }));
  }
}
