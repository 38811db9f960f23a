import type { Proposal, ProposalId, ProposalStore } from '#desk';
import type { RundownId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertAll } from '../sql.js';
import { fromProposal, ProposalRow, toProposal } from './proposal.row.js';

/** Rundowns that wait beside their drafts, inside one transaction. */
export class SqlProposalStore implements ProposalStore {
  constructor(private readonly manager: EntityManager) {}

  async replace(rundownId: RundownId, proposals: readonly Proposal[], at: Date): Promise<void> {
    await this.manager.delete(ProposalRow, { rundownId });
    await insertAll(this.manager, ProposalRow, proposals.map((proposal) => fromProposal(proposal, at)));
  }

  async byId(id: ProposalId): Promise<Proposal | null> {
    const row = await this.manager.findOne(ProposalRow, { where: { id } });
    return row && toProposal(row);
  }
}
