import { tellLine, type ActOfHistory, type HistoryWanted, type LoggedLine, type Operation, type Reads, type RundownActId, type RundownActKind, type RundownChanged, type RundownLines, type RundownModel, type RundownParts, type RundownSnapshot, type RundownVersion, type UserId, type VersionId } from '#desk';
import type { RundownId, SegmentId } from '#rundown';
import { INSTANT } from '../instant.sql.js';
import { readLines, readModel, toLines, toModel, type LinesJson, type ModelJson } from '../rundown/read-rundown.sql.js';
import { toVersion, type RundownVersionRow } from '../rundown/rundown-version.row.js';
import type { Pooled } from './pooled.js';

/** Which change each verb of the log announces. */
const CHANGE: { readonly [Verb in Operation['verb']]: RundownChanged['change'] } = {
  addSegment: 'added',
  editSegment: 'edited',
  moveSegment: 'moved',
  removeSegment: 'removed',
  editFrame: 'framed',
  planShow: 'planned',
  improvePlan: 'improved',
  acceptReplanning: 'planned',
  releaseRundown: 'released',
  editEpisode: 'edited',
  editPerson: 'edited',
};
/** Beyond this many missed changes, reading the rundown again is cheaper. */
const LONGEST_CATCH_UP = 200;

const VERSION = `select id, number, hash, comment, released_at as "releasedAt", released_by_name as "releasedByName", snapshot from rundown_version`;

type ReadVersion = { version: RundownVersion; snapshot: RundownSnapshot };
type RundownReads = Pick<Reads, 'draftEditedAt' | 'rundown' | 'rundowns' | 'lines' | 'revision' | 'changesSince' | 'history' | 'privateNotes' | 'version' | 'versionNumbered'>;

/** The hot reads: a rundown as it is, as it was released, and what happened since. */
export class SqlRundownReads implements RundownReads {
  constructor(private readonly pooled: Pooled) {}

  async rundown(id: RundownId, parts: RundownParts = {}): Promise<RundownModel | null> {
    const name = `rundown-${parts.matter ?? true}-${parts.points ?? true}`;
    const row = await this.pooled.first<{ model: ModelJson }>(name, readModel(parts), [id]);
    return row && toModel(row.model);
  }

  async lines(id: RundownId, lines: readonly SegmentId[], { matter = true }: Pick<RundownParts, 'matter'>): Promise<RundownLines | null> {
    const row = await this.pooled.first<{ lines: LinesJson }>(`lines-${matter}`, readLines(matter), [id, lines]);
    return row && toLines(row.lines);
  }

  async rundowns(ids: readonly RundownId[], parts: RundownParts = {}): Promise<(RundownModel | null)[]> {
    const name = `rundowns-${parts.matter ?? true}-${parts.points ?? true}`;
    const each = readModel(parts).replaceAll('$1', 'wanted.id');
    const rows = await this.pooled.rows<{ model: ModelJson | null }>(
      name, `select (${each}) as model from unnest($1::uuid[]) with ordinality as wanted (id, at) order by wanted.at`, [ids]);
    return rows.map(({ model }) => model && toModel(model));
  }

  async draftEditedAt(id: RundownId): Promise<Date | null> {
    const sql = `select coalesce((select max(at) from operation where rundown_id = rundown.id), episode.created_at) as at
      from rundown join episode on episode.id = rundown.episode_id where rundown.id = $1`;
    return (await this.pooled.first<{ at: Date }>('draft-edited-at', sql, [id]))?.at ?? null;
  }

  async revision(id: RundownId): Promise<number | null> {
    return (await this.pooled.first<{ revision: number }>('revision', 'select revision from rundown where id = $1', [id]))?.revision ?? null;
  }

  async changesSince(id: RundownId, revision: number): Promise<RundownChanged[] | null> {
    const rows = await this.pooled.rows<LoggedRow>(
      'changes-since',
      `select revision, verb, segment_id as "segmentId", position, by_name as "byName" from operation
       where rundown_id = $1 and revision > $2 order by revision limit ${LONGEST_CATCH_UP + 1}`,
      [id, revision],
    );
    if (rows.length > LONGEST_CATCH_UP || rows.some((row, index) => row.revision !== revision + 1 + index)) return null;
    return rows.map((row) => ({
      rundownId: id, revision: row.revision, change: CHANGE[row.verb], segmentId: row.segmentId, position: row.position, by: row.byName,
    }));
  }

  async history(id: RundownId, { reader, segment, mine, before, limit }: HistoryWanted): Promise<ActOfHistory[]> {
    const rows = await this.pooled.rows<HistoryRow>('history', HISTORY, [id, reader, segment ?? null, mine ?? false, before ?? null, Math.min(Math.max(limit, 1), 200)]);
    return rows.map(({ lines, ...row }) => ({ ...row, lines: (lines ?? []).map(tellLine) }));
  }

  async privateNotes(by: UserId, ids: readonly RundownId[]) {
    const rows = await this.pooled.rows<{ rundownId: string; segmentId: SegmentId; text: string }>(
      'private-notes',
      `select s.rundown_id as "rundownId", n.segment_id as "segmentId", n.text from private_note n join segment s on s.id = n.segment_id
       where n.user_id = $1 and s.rundown_id = any($2::uuid[]) order by s.in_reserve, s.position`,
      [by, ids],
    );
    return ids.map((id) => rows.filter(({ rundownId }) => rundownId === id).map(({ segmentId, text }) => ({ segmentId, text })));
  }

  async version(id: VersionId): Promise<ReadVersion | null> {
    return toReadVersion(await this.pooled.first<RundownVersionRow>('version', `${VERSION} where id = $1`, [id]));
  }

  async versionNumbered(id: RundownId, number: number): Promise<ReadVersion | null> {
    return toReadVersion(await this.pooled.first<RundownVersionRow>('version-numbered', `${VERSION} where rundown_id = $1 and number = $2`, [id, number]));
  }
}

interface HistoryRow extends Omit<ActOfHistory, 'lines'> {
  readonly act: RundownActId;
  readonly kind: RundownActKind | null;
  readonly lines: readonly LoggedLine[] | null;
}

/** Acts of rundown `$1` as `$2` reads them: about line `$3`, one's own when `$4`, before revision `$5`, `$6` at most; of an act about many lines, fifty. */
const HISTORY = `select act, min(act_kind) as kind, (array_agg(verb order by revision))[1] as verb, min(by_name) as by,
    coalesce(bool_and(by_user = $2), false) as mine, ${INSTANT('max(at)')} as at, max(revision) as revision,
    min(undoes::text) as undoes,
    exists (select from operation u where u.rundown_id = $1 and u.undoes = o.act
      and not exists (select from operation v where v.rundown_id = $1 and v.undoes = u.act)) as undone,
    (select json_agg(json_build_object('verb', verb, 'segment', segment_id, 'before', before, 'after', after) order by revision)
      from (select * from operation l where l.rundown_id = $1 and l.act = o.act and l.verb like '%Segment'
        and ($3::uuid is null or l.segment_id = $3) or l.rundown_id = $1 and l.act = o.act and l.verb = 'editFrame' and $3::uuid is null
        order by revision limit 50) as l) as lines
  from operation o where rundown_id = $1 and ($3::uuid is null or segment_id = $3) and (not $4 or by_user = $2) and ($5::integer is null or revision < $5)
  group by act order by max(revision) desc limit $6`;

interface LoggedRow {
  readonly revision: number;
  readonly verb: Operation['verb'];
  readonly segmentId: SegmentId | null;
  readonly position: number | null;
  readonly byName: string | null;
}

const toReadVersion = (row: RundownVersionRow | null): ReadVersion | null => row && { version: toVersion(row), snapshot: row.snapshot };
