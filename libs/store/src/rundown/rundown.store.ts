import type { LockedDraft, Operation, PlannedDraft, RundownModel, RundownOrigins, RundownSnapshot, RundownStore, RundownVersion, UserId } from '#desk';
import type { Place } from '#notices';
import type { Rundown, RundownId, SegmentId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertAll, readPrepared, readRows } from '../sql.js';
import { fromPoint, PointRow } from './point.row.js';
import { READ_DRAFT, readModel } from './read-rundown.sql.js';
import { fromReservedTheme, ReservedThemeRow } from './reserved-theme.row.js';
import { RundownVersionRow } from './rundown-version.row.js';
import { RundownRow } from './rundown.row.js';
import { writeSegments } from './write-segments.js';

/** Drafts, their versions and their log, inside one transaction. */
export class SqlRundownStore implements RundownStore {
  constructor(private readonly manager: EntityManager, private readonly newId: () => string) {}

  async lock(id: RundownId): Promise<LockedDraft | null> {
    // Two statements: the second sees what was committed while the first waited for the lock.
    await readPrepared(this.manager, 'lock-rundown', 'select from rundown where id = $1 for update', [id]);
    const [draft] = await readPrepared<LockedDraft>(this.manager, 'read-draft', READ_DRAFT, [id]);
    return draft ?? null;
  }

  async revision(id: RundownId): Promise<number | null> {
    return (await this.manager.findOne(RundownRow, { select: { id: true, revision: true }, where: { id } }))?.revision ?? null;
  }

  async save(before: Rundown, after: Rundown, operation: Operation): Promise<void> {
    await writeSegments(this.manager, before, after);
    await this.reach(operation);
  }

  async replace(before: Rundown, { rundown, reserve, points, remarks }: PlannedDraft, operation: Operation): Promise<void> {
    const { manager, newId } = this;
    await manager.delete(PointRow, { rundownId: rundown.id });
    await manager.delete(ReservedThemeRow, { rundownId: rundown.id });
    await writeSegments(manager, before, rundown);
    await insertAll(manager, ReservedThemeRow, reserve.map((reserved, position) => fromReservedTheme(reserved, rundown.id, position)));
    await insertAll(manager, PointRow, points.map((point, position) => fromPoint(point, newId(), rundown.id, position)));
    await manager.update(RundownRow, { id: rundown.id }, { title: rundown.title, planRemarks: remarks });
    await this.reach(operation);
  }

  async uncoverPoints(id: RundownId, segmentId: SegmentId): Promise<void> {
    await this.manager.query(
      `update point set state = 'reserve', segment_id = null, why = $3 where rundown_id = $1 and segment_id = $2`,
      [id, segmentId, JSON.stringify([{ code: 'segmentRemoved' }])],
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

  async forRelease(id: RundownId): Promise<{ snapshot: RundownSnapshot; last: RundownVersion | null }> {
    const [row] = await readRows<{ model: RundownModel }>(this.manager, readModel({}), [id]);
    const { versions, revision: _, stale: __, dropped: ___, ...snapshot } = row!.model;
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
    await this.reach(operation);
  }

  private async reach(operation: Operation): Promise<void> {
    const { id, rundownId, revision, verb, segmentId, position, by, byName, before, after, at } = operation;
    await readPrepared(this.manager, 'reach-revision', REACH, [
      rundownId, revision, id, verb, segmentId, position, by, byName, JSON.stringify(before), JSON.stringify(after), at,
    ]);
  }
}

/** The topic `$1` and the contributions `$2`, as `RundownOrigins`. */
const READ_ORIGINS = `select json_build_object('title', t.title, 'articleAuthor', t.article_author) as topic,
  coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'writtenOn', c.written_on) order by c.position, c.id)
    from contribution c where c.id = any($2::uuid[])), '[]') as sources
  from topic t where t.id = $1`;

/** The new revision and its line in the log, in one statement. */
const REACH = `with reached as (update rundown set revision = $2 where id = $1)
  insert into operation (rundown_id, revision, id, verb, segment_id, position, by_user, by_name, before, after, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::jsonb, $10::text::jsonb, $11)`;
