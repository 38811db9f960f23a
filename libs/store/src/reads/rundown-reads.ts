import type { Operation, Reads, RundownChanged, RundownModel, RundownParts, RundownSnapshot, RundownVersion, VersionId } from '#desk';
import type { RundownId, SegmentId } from '#rundown';
import { readModel } from '../rundown/read-rundown.sql.js';
import { toVersion, type RundownVersionRow } from '../rundown/rundown-version.row.js';
import type { Pooled } from './pooled.js';

/** Which change each verb of the log announces. */
const CHANGE: { readonly [Verb in Operation['verb']]: RundownChanged['change'] } = {
  addSegment: 'added',
  editSegment: 'edited',
  moveSegment: 'moved',
  removeSegment: 'removed',
  planShow: 'planned',
  improvePlan: 'improved',
  acceptReplanning: 'planned',
  releaseRundown: 'released',
  editEpisode: 'edited',
};
/** Beyond this many missed changes, reading the rundown again is cheaper. */
const LONGEST_CATCH_UP = 200;

const VERSION = `select id, number, hash, comment, released_at as "releasedAt", released_by_name as "releasedByName", snapshot from rundown_version`;

type ReadVersion = { version: RundownVersion; snapshot: RundownSnapshot };
type RundownReads = Pick<Reads, 'rundown' | 'rundowns' | 'revision' | 'changesSince' | 'version' | 'versionNumbered'>;

/** The hot reads: a rundown as it is, as it was released, and what happened since. */
export class SqlRundownReads implements RundownReads {
  constructor(private readonly pooled: Pooled) {}

  async rundown(id: RundownId, parts: RundownParts = {}): Promise<RundownModel | null> {
    const name = `rundown-${parts.matter ?? true}-${parts.points ?? true}-${parts.line !== undefined}`;
    const values = parts.line === undefined ? [id] : [id, parts.line];
    return (await this.pooled.first<{ model: RundownModel }>(name, readModel(parts), values))?.model ?? null;
  }

  async rundowns(ids: readonly RundownId[], parts: Omit<RundownParts, 'line'> = {}): Promise<(RundownModel | null)[]> {
    const name = `rundowns-${parts.matter ?? true}-${parts.points ?? true}`;
    const each = readModel(parts).replaceAll('$1', 'wanted.id');
    const rows = await this.pooled.rows<{ model: RundownModel | null }>(
      name, `select (${each}) as model from unnest($1::uuid[]) with ordinality as wanted (id, at) order by wanted.at`, [ids]);
    return rows.map(({ model }) => model);
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

  async version(id: VersionId): Promise<ReadVersion | null> {
    return toReadVersion(await this.pooled.first<RundownVersionRow>('version', `${VERSION} where id = $1`, [id]));
  }

  async versionNumbered(id: RundownId, number: number): Promise<ReadVersion | null> {
    return toReadVersion(await this.pooled.first<RundownVersionRow>('version-numbered', `${VERSION} where rundown_id = $1 and number = $2`, [id, number]));
  }
}

interface LoggedRow {
  readonly revision: number;
  readonly verb: Operation['verb'];
  readonly segmentId: SegmentId | null;
  readonly position: number | null;
  readonly byName: string | null;
}

const toReadVersion = (row: RundownVersionRow | null): ReadVersion | null => row && { version: toVersion(row), snapshot: row.snapshot };
