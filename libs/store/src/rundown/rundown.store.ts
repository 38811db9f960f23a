import type { DraftPoint, LockedDraft, LoggedActOfRundown, NamesInLines, Operation, Participation, PlannedDraft, PointAbout, RundownActId, RundownOrigins, RundownSnapshot, RundownStore, RundownVersion, UncoveredPoint, UserId } from '#desk';
import type { Place } from '#notices';
import { frameOf, type QuestionId, type QuoteId, type Rundown, type RundownId, type SegmentId, type SpeakerId, type StillThere, type ThemeId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { changedRows, insertAll, portionsOf, readPrepared, readRows, upsertAll } from '../sql.js';
import { PARTICIPATION_COLUMNS, PARTICIPATION_ORDER, type SeatedRow } from '../episode/episode.store.js';
import { toParticipation } from '../episode/participation.row.js';
import { fromPoint, PointRow, toPoint } from './point.row.js';
import type { HeldDraft, HeldDrafts } from './held-drafts.js';
import { READ_DRAFT, readModel, toModel, toRundown, type ModelJson, type RundownJson } from './read-rundown.sql.js';
import { PrivateNoteRow } from './private-note.row.js';
import { fromReservedTheme, ReservedThemeRow } from './reserved-theme.row.js';
import { RundownVersionRow } from './rundown-version.row.js';
import { RundownRow } from './rundown.row.js';
import { writeSegments } from './write-segments.js';

/** Drafts, their versions and their log, inside one transaction. */
export class SqlRundownStore implements RundownStore {
  /** The draft as it was locked, or as it was written since. */
  private locked: HeldDraft | undefined;

  constructor(private readonly manager: EntityManager, private readonly newId: () => string, private readonly drafts: HeldDrafts) {}

  async lock(id: RundownId, act: RundownActId | null = null): Promise<LockedDraft | null> {
    // Statements of their own: they see what was committed while the first waited for the lock.
    const [row] = await readPrepared<{ revision: number }>(this.manager, 'lock-rundown', 'select revision from rundown where id = $1 for update', [id]);
    if (!row) return null;
    const done = act !== null && (await readPrepared(this.manager, 'act-done', 'select from operation where rundown_id = $1 and act = $2 limit 1', [id, act])).length > 0;
    this.locked = this.drafts.at(id, row.revision) ?? (await this.read(id));
    return { ...this.locked, done };
  }

  private async read(id: RundownId): Promise<HeldDraft> {
    const [draft] = await readPrepared<Omit<HeldDraft, 'rundown'> & { readonly rundown: RundownJson }>(this.manager, 'read-draft', READ_DRAFT, [id]);
    return { ...draft!, rundown: toRundown(draft!.rundown) };
  }

  /** Keeps what was written for the next edit; only once it is committed. */
  committed(): void {
    if (this.locked) this.drafts.hold(this.locked);
  }

  async revision(id: RundownId): Promise<number | null> {
    return (await this.manager.findOne(RundownRow, { select: { id: true, revision: true }, where: { id } }))?.revision ?? null;
  }

  async save(before: Rundown, after: Rundown, operations: readonly Operation[]): Promise<void> {
    await writeSegments(this.manager, before, after);
    await writeFrame(this.manager, before, after);
    await this.reach(...operations);
    // Where no line was meant, something else of it changed: it is read anew.
    this.locked = before !== after && this.locked?.rundown === before ? { ...this.locked, rundown: after, revision: operations.at(-1)!.revision } : undefined;
  }

  async actOf(id: RundownId, act: RundownActId): Promise<LoggedActOfRundown | null> {
    const [row] = await readRows<LoggedActOfRundown>(this.manager, READ_ACT, [id, act]);
    return row ?? null;
  }

  async namesUnknown(id: RundownId, { participations, quotes, questions, themes }: NamesInLines): Promise<boolean> {
    const [row] = await readRows<{ unknown: boolean }>(this.manager, NAMES_UNKNOWN, [id, participations, quotes, questions, themes]);
    return row!.unknown;
  }

  async replace(before: Rundown, { rundown, reserve, points, remarks }: PlannedDraft, operation: Operation): Promise<void> {
    const { manager, newId } = this;
    this.locked = undefined;
    await manager.delete(PointRow, { rundownId: rundown.id });
    await writeSegments(manager, before, rundown);
    await insertAll(manager, PointRow, points.map((point, position) => fromPoint(point, newId(), rundown.id, position)));
    await this.keepBeside(rundown.id, { reserve, remarks });
    await manager.update(RundownRow, { id: rundown.id }, { title: rundown.title });
    await this.reach(operation);
  }

  async keepBeside(id: RundownId, { reserve, remarks }: Pick<PlannedDraft, 'reserve' | 'remarks'>): Promise<void> {
    await this.manager.delete(ReservedThemeRow, { rundownId: id });
    await insertAll(this.manager, ReservedThemeRow, reserve.map((reserved, position) => fromReservedTheme(reserved, id, position)));
    await this.manager.update(RundownRow, { id }, { planRemarks: remarks });
  }

  async notePrivately(id: RundownId, segment: SegmentId, by: UserId, text: string, at: Date): Promise<boolean> {
    const here = await readRows(this.manager, 'select from segment where id = $1 and rundown_id = $2', [segment, id]);
    if (here.length === 0) return false;
    if (text === '') await this.manager.delete(PrivateNoteRow, { segmentId: segment, userId: by });
    else await upsertAll(this.manager, PrivateNoteRow, [{ segmentId: segment, userId: by, rundownId: id, text, updatedAt: at }], ['segment_id', 'user_id'], ['text', 'updated_at']);
    return true;
  }

  async uncoverPoints(id: RundownId, segments: readonly SegmentId[]): Promise<readonly UncoveredPoint[]> {
    return changedRows<UncoveredPoint>(this.manager, UNCOVER, [id, segments, JSON.stringify([{ code: 'segmentRemoved' }])]);
  }

  pointsAbout(id: RundownId, pieces: readonly string[]): Promise<PointAbout[]> {
    return readRows<PointAbout>(this.manager, POINTS_ABOUT, [id, pieces]);
  }

  pointsOf(id: RundownId, points: readonly string[]): Promise<UncoveredPoint[]> {
    return readRows<UncoveredPoint>(this.manager, 'select id, segment_id as segment, state, why from point where rundown_id = $1 and id = any($2::uuid[])', [id, points]);
  }

  async coverPoints(id: RundownId, points: readonly UncoveredPoint[]): Promise<void> {
    await this.manager.query(
      `update point p set state = u.state, segment_id = u.segment, why = u.why
       from json_to_recordset($2::json) as u (id uuid, segment uuid, state text, why jsonb, "left" uuid)
       where p.rundown_id = $1 and p.id = u.id and (p.segment_id is null or p.segment_id = u."left")`,
      [id, JSON.stringify(points)],
    );
  }

  async followPoints(id: RundownId, segments: readonly SegmentId[]): Promise<void> {
    await this.manager.query(
      `update point p set state = case when s.in_reserve then 'reserve' else 'covered' end
       from segment s where p.rundown_id = $1 and s.id = any($2::uuid[]) and p.segment_id = s.id`,
      [id, segments],
    );
  }

  async newestVersion(id: RundownId): Promise<number | null> {
    const [row] = await readRows<{ number: number | null }>(this.manager, 'select max(number) as number from rundown_version where rundown_id = $1', [id]);
    return row?.number ?? null;
  }

  async newestSnapshot(id: RundownId): Promise<RundownSnapshot | null> {
    const [row] = await readRows<{ snapshot: RundownSnapshot }>(this.manager, 'select snapshot from rundown_version where rundown_id = $1 order by number desc limit 1', [id]);
    return row?.snapshot ?? null;
  }

  async snapshotNumbered(id: RundownId, number: number): Promise<RundownSnapshot | null> {
    const [row] = await readRows<{ snapshot: RundownSnapshot }>(this.manager, 'select snapshot from rundown_version where rundown_id = $1 and number = $2', [id, number]);
    return row?.snapshot ?? null;
  }

  async stillThere(id: RundownId, { rundown, reserve }: RundownSnapshot): Promise<StillThere> {
    const lines = [...rundown.segments, ...rundown.reserve];
    const [row] = await readRows<{ [Piece in keyof StillThere]: string[] }>(this.manager, STILL_THERE, [
      id, lines.flatMap(({ quotes }) => quotes), lines.flatMap(({ questions }) => questions), [...lines, ...reserve].flatMap(({ theme }) => theme ?? []),
    ]);
    const { speakers, quotes, questions, themes } = row!;
    return { speakers: new Set(speakers as SpeakerId[]), quotes: new Set(quotes as QuoteId[]), questions: new Set(questions as QuestionId[]), themes: new Set(themes as ThemeId[]) };
  }

  async piecesThere(id: RundownId, { quotes, questions }: Pick<NamesInLines, 'quotes' | 'questions'>): Promise<{ quotes: ReadonlySet<string>; questions: ReadonlySet<string> }> {
    const [row] = await readRows<{ quotes: string[]; questions: string[] }>(this.manager, PIECES_THERE, [id, quotes, questions]);
    return { quotes: new Set(row!.quotes), questions: new Set(row!.questions) };
  }

  async points(id: RundownId): Promise<DraftPoint[]> {
    return (await this.manager.find(PointRow, { where: { rundownId: id }, order: { position: 'asc' } })).map(toPoint);
  }

  async peopleOf(id: RundownId): Promise<Participation[]> {
    const rows = await readRows<SeatedRow>(
      this.manager,
      `select ${PARTICIPATION_COLUMNS} from rundown r join participation n on n.episode_id = r.episode_id join person p on p.id = n.person_id
       where r.id = $1 order by ${PARTICIPATION_ORDER}`,
      [id],
    );
    return rows.map((row) => toParticipation(row, row.person, row.presentation));
  }

  async forRelease(id: RundownId): Promise<{ snapshot: RundownSnapshot; last: RundownVersion | null }> {
    const [row] = await readRows<{ model: ModelJson }>(this.manager, readModel({}), [id]);
    const { versions, revision: _r, stale: _s, dropped: _d, attendance: _a, sides: _i, wanted: _w, ...snapshot } = toModel(row!.model);
    const { topicId } = snapshot.episode;
    const [origins] = await readRows<RundownOrigins>(this.manager, READ_ORIGINS, [topicId, snapshot.quotes.map(({ contributionId }) => contributionId)]);
    const { templateId: ____, studioId, showsMatter: _____, ...episode } = snapshot.episode;
    const [place] = studioId === null ? [] : await readRows<Place>(this.manager, 'select name, address, access from studio where id = $1', [studioId]);
    return { snapshot: { ...snapshot, episode, origins: origins!, ...(place && { place }) }, last: versions[0] ?? null };
  }

  async addVersion(version: RundownVersion, snapshot: RundownSnapshot, by: UserId | null, operation: Operation): Promise<void> {
    await this.manager.insert(RundownVersionRow, {
      id: version.id,
      rundownId: operation.rundownId,
      number: version.number,
      revision: operation.revision - 1,
      hash: version.hash,
      // The mapper's partial type cannot follow a type this deep.
      snapshot: snapshot as object,
      comment: version.comment,
      releasedBy: by,
      releasedByName: version.releasedBy,
      releasedAt: new Date(version.releasedAt),
    });
    const frozen = snapshot.rundown.frozen ?? [];
    await this.manager.query(FREEZE, [operation.rundownId, frozen.map(({ segment }) => segment), frozen.map(({ number }) => number), frozen.map(({ title }) => title)]);
    await this.reach(operation);
  }

  private async reach(...operations: readonly Operation[]): Promise<void> {
    for (const portion of portionsOf(operations)) {
      const { rundownId, revision } = portion.at(-1)!;
      await readPrepared(this.manager, 'reach-revision', REACH, [rundownId, revision, JSON.stringify(portion.map(asLogged))]);
    }
  }
}

/** A line of the log as the statement below takes it. Both sides travel as text: they are the domain's JSON, whatever their shape. */
const asLogged = ({ revision, id, verb, segmentId, position, by, byName, before, after, at, act, actKind, undoes }: Operation) => ({
  revision, id, verb, segment_id: segmentId, position, by_user: by, by_name: byName, before, after, at, act, act_kind: actKind, undoes,
});

/** The topic `$1` and the contributions `$2`, as `RundownOrigins`. */
const READ_ORIGINS = `select json_build_object('title', t.title, 'articleAuthor', t.article_author) as topic,
  coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'writtenOn', c.written_on, 'stance', c.stance) order by c.position, c.id)
    from contribution c where c.id = any($2::uuid[])), '[]') as sources
  from topic t where t.id = $1`;

/** The people of rundown `$1`'s episode, and which of these quotes, questions and themes there are. */
const STILL_THERE = `select
  array(select n.id from participation n where n.episode_id = r.episode_id) as speakers,
  array(select id from quote where id = any($2::uuid[])) as quotes,
  array(select id from question where id = any($3::uuid[])) as questions,
  array(select t.id from theme t join episode e on e.id = r.episode_id and e.topic_id = t.topic_id where t.id = any($4::uuid[])) as themes
  from rundown r where r.id = $1`;

const PIECES_THERE = `select
  array(select q.id from quote q where q.id = any($2::uuid[]) and q.topic_id = e.topic_id) as quotes,
  array(select q.id from question q where q.id = any($3::uuid[]) and q.topic_id = e.topic_id) as questions
  from rundown r join episode e on e.id = r.episode_id where r.id = $1`;

/** A number stays as it is; the title is that of the newest paper. */
const FREEZE = `insert into frozen_number (rundown_id, segment_id, number, title)
  select $1, f.segment_id, f.number, f.title from unnest($2::uuid[], $3::text[], $4::text[]) as f (segment_id, number, title)
  on conflict (rundown_id, segment_id) do update set title = excluded.title where frozen_number.title <> excluded.title`;

/** The new revision and its lines in the log, in one statement. */
const REACH = `with reached as (update rundown set revision = $2 where id = $1)
  insert into operation (rundown_id, revision, id, verb, segment_id, position, by_user, by_name, before, after, at, act, act_kind, undoes)
  select $1, o.revision, o.id, o.verb, o.segment_id, o.position, o.by_user, o.by_name, o.before, o.after, o.at, o.act, o.act_kind, o.undoes
  from json_to_recordset($3::json) as o (revision integer, id uuid, verb text, segment_id uuid, position integer, by_user uuid, by_name text,
    before jsonb, after jsonb, at timestamptz, act uuid, act_kind text, undoes uuid)`;

/** The act `$2` of rundown `$1`, its lines in order, and the act that took it back; one that was itself taken back no longer does. */
const READ_ACT = `select act, min(by_user::text) as by, min(act_kind) as kind, min(undoes::text) as undoes,
    json_agg(json_build_object('verb', verb, 'segment', segment_id, 'before', before, 'after', after) order by revision) as lines,
    (select u.act from operation u where u.rundown_id = $1 and u.undoes = $2
      and not exists (select from operation v where v.rundown_id = $1 and v.undoes = u.act) limit 1) as "undoneBy"
  from operation where rundown_id = $1 and act = $2 group by act`;

/** Whether people, quotes, questions or themes are named that the episode and its topic do not have. */
const NAMES_UNKNOWN = `select exists (
    select from unnest($2::uuid[]) as n (id) where not exists (select from participation p where p.id = n.id and p.episode_id = e.id)
    union all select from unnest($3::uuid[]) as n (id) where not exists (select from quote q where q.id = n.id and q.topic_id = e.topic_id)
    union all select from unnest($4::uuid[]) as n (id) where not exists (select from question q where q.id = n.id and q.topic_id = e.topic_id)
    union all select from unnest($5::uuid[]) as n (id) where not exists (select from theme t where t.id = n.id and t.topic_id = e.topic_id)) as unknown
  from rundown r join episode e on e.id = r.episode_id where r.id = $1`;

/** Points of rundown `$1` that are not covered, with a quote, question or theme among `$2` that their contribution holds or speaks to. */
const POINTS_ABOUT = `with said as (
    select id as piece, contribution_id from quote where id = any($2::uuid[]) union all select id, contribution_id from question where id = any($2::uuid[])
    union select theme_id, contribution_id from quote where theme_id = any($2::uuid[]) union select theme_id, contribution_id from question where theme_id = any($2::uuid[]))
  select p.id, p.segment_id as segment, p.state, p.why, s.piece from point p join said s on s.contribution_id = p.contribution_id
  where p.rundown_id = $1 and p.state <> 'covered' order by p.position, s.piece`;

/** Points that lines `$2` deal with go to the reserve; answers what they were. */
const UNCOVER = `update point p set state = 'reserve', segment_id = null, why = $3::jsonb
  from point was where was.id = p.id and p.rundown_id = $1 and p.segment_id = any($2::uuid[])
  returning p.id, was.segment_id as segment, was.state, was.why`;

/** Groups and columns, where they differ. */
async function writeFrame(manager: EntityManager, before: Rundown, after: Rundown): Promise<void> {
  const [was, is] = [frameOf(before), frameOf(after)];
  if (JSON.stringify(was) !== JSON.stringify(is)) await manager.update(RundownRow, { id: after.id }, is);
}
