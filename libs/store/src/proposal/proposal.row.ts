import type { Proposal, ProposalId } from '#desk';
import type { RundownId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('proposal')
export class ProposalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'jsonb' }) content: object;
  @Column({ type: 'timestamptz' }) madeAt: Date;
}

export const fromProposal = ({ id, rundownId, ...content }: Proposal, madeAt: Date): ProposalRow => ({ id, rundownId, content, madeAt });

export const toProposal = ({ id, rundownId, content }: ProposalRow): Proposal => ({ ...(content as Omit<Proposal, 'id' | 'rundownId'>), id: id as ProposalId, rundownId: rundownId as RundownId });
