import type { Replanning, ReplanningId, ReplanningStore } from '#desk';
import type { RundownId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertAll } from '../sql.js';
import { ReplanningRow, toReplanning } from './replanning.row.js';

/** Proposed ways to carry on, inside one transaction. */
export class SqlReplanningStore implements ReplanningStore {
  constructor(private readonly manager: EntityManager) {}

  async replace(rundownId: RundownId, proposals: readonly Replanning[], at: Date): Promise<void> {
    await this.manager.delete(ReplanningRow, { rundownId });
    await insertAll(this.manager, ReplanningRow, proposals.map((proposal): ReplanningRow => ({ ...proposal, proposedAt: at })));
  }

  async byId(id: ReplanningId): Promise<Replanning | null> {
    const row = await this.manager.findOne(ReplanningRow, { where: { id } });
    return row && toReplanning(row);
  }
}
