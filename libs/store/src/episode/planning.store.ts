import type { Improvement, LockedPlanning, Planning, PlanningId, PlanningStore } from '#desk';
import type { EpisodeId } from '#rundown';
import { In, type EntityManager } from 'typeorm';
import { changedRows, insertUnlessTaken, readRows } from '../sql.js';
import { PLANNING_COLUMNS, PlanningRow, toPlanning, type ReadPlanning } from './planning.row.js';

const UNDER_WAY = In(['queued', 'running']);

/** Plannings, inside one transaction. */
export class SqlPlanningStore implements PlanningStore {
  constructor(private readonly manager: EntityManager) {}

  add(planning: Planning, at: Date): Promise<boolean> {
    const { improvement: _, waits: __, ...row } = planning;
    return insertUnlessTaken(this.manager, PlanningRow, { ...row, requestedAt: at, touchedAt: at, endedAt: null }, 'id');
  }

  async underWay(episodeId: EpisodeId): Promise<Planning | null> {
    const row = await this.manager.findOne(PlanningRow, { where: { episodeId, state: UNDER_WAY } });
    return row && toPlanning({ ...row, improvement: null, waits: false });
  }

  async lock(id: PlanningId): Promise<LockedPlanning | null> {
    // Two statements: the second sees what was committed while the first waited for the lock, the search included, which is a row of its own.
    await readRows(this.manager, 'select from planning where id = $1 for update', [id]);
    const [row] = await readRows<ReadPlanning & { requestedByName: string | null }>(
      this.manager,
      `select ${PLANNING_COLUMNS}, u.name as "requestedByName" from planning p left join app_user u on u.id = p.requested_by where p.id = $1`,
      [id],
    );
    return row ? { ...toPlanning(row), requestedByName: row.requestedByName } : null;
  }

  async save({ id, state, progress, step, refusal, attempts }: Planning, at: Date): Promise<void> {
    const ended = state === 'done' || state === 'refused' || state === 'failed';
    await this.manager.query(
      `update planning set state = $2, progress = $3, step = $4, refusal = $5, attempts = $6, touched_at = $7, ended_at = $8 where id = $1`,
      [id, state, progress, step, refusal === null ? null : JSON.stringify(refusal), attempts, at, ended ? at : null],
    );
  }

  async takeSilent(since: Date, at: Date): Promise<PlanningId[]> {
    const rows = await changedRows<{ id: PlanningId }>(
      this.manager,
      `update planning p set touched_at = $2 where p.state in ('queued', 'running') and p.touched_at < $1
       and not exists (select from outbox o where o.dispatched_at is null and o.name = 'show.plan' and o.facts ->> 'planningId' = p.id::text)
       returning p.id`,
      [since, at],
    );
    return rows.map(({ id }) => id);
  }

  async searching(episodeId: EpisodeId): Promise<LockedPlanning | null> {
    const [row] = await readRows<{ id: PlanningId }>(
      this.manager,
      `select p.id from planning p join improvement i on i.planning_id = p.id where p.episode_id = $1 and i.state = 'searching'`,
      [episodeId],
    );
    const planning = row ? await this.lock(row.id) : null;
    return planning?.improvement?.state === 'searching' ? planning : null;
  }

  async saveImprovement(id: PlanningId, { state, round, revision, worth, firstWorth, won, bound, attempts }: Improvement, at: Date): Promise<void> {
    await this.manager.query(
      `insert into improvement (planning_id, state, round, revision, worth, first_worth, won, bound, attempts, touched_at, ended_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (planning_id) do update set state = excluded.state, round = excluded.round, revision = excluded.revision, worth = excluded.worth,
         won = excluded.won, bound = excluded.bound, attempts = excluded.attempts, touched_at = excluded.touched_at, ended_at = excluded.ended_at`,
      [id, state, round, revision, worth, firstWorth, won, bound, attempts, at, state === 'searching' ? null : at],
    );
  }

  async takeSilentImprovements(since: Date, at: Date): Promise<PlanningId[]> {
    const rows = await changedRows<{ id: PlanningId }>(
      this.manager,
      `update improvement i set touched_at = $2 where i.state = 'searching' and i.touched_at < $1
       and not exists (select from outbox o where o.dispatched_at is null and o.name = 'show.improve' and o.facts ->> 'planningId' = i.planning_id::text)
       returning i.planning_id as id`,
      [since, at],
    );
    return rows.map(({ id }) => id);
  }
}
