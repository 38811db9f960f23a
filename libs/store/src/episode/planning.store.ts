import type { LockedPlanning, Planning, PlanningId, PlanningStore } from '#desk';
import type { EpisodeId } from '#rundown';
import { In, type EntityManager } from 'typeorm';
import { changedRows, insertUnlessTaken, readRows } from '../sql.js';
import { PLANNING_COLUMNS, PlanningRow, toPlanning } from './planning.row.js';

const UNDER_WAY = In(['queued', 'running']);

/** Plannings, inside one transaction. */
export class SqlPlanningStore implements PlanningStore {
  constructor(private readonly manager: EntityManager) {}

  add(planning: Planning, at: Date): Promise<boolean> {
    return insertUnlessTaken(this.manager, PlanningRow, { ...planning, requestedAt: at, touchedAt: at, endedAt: null }, 'id');
  }

  async underWay(episodeId: EpisodeId): Promise<Planning | null> {
    const row = await this.manager.findOne(PlanningRow, { where: { episodeId, state: UNDER_WAY } });
    return row && toPlanning(row);
  }

  async lock(id: PlanningId): Promise<LockedPlanning | null> {
    const [row] = await readRows<PlanningRow & { requestedByName: string | null }>(
      this.manager,
      `select ${PLANNING_COLUMNS}, u.name as "requestedByName"
       from planning p left join app_user u on u.id = p.requested_by where p.id = $1 for update of p`,
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
}
