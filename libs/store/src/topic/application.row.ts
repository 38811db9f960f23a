import type { Affinity, Application, ApplicationId, AvailabilityWindow, ContributionId, Person } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('application')
export class ApplicationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) externalKey: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text' }) motivation: string;
  @Column({ type: 'jsonb' }) availability: readonly AvailabilityWindow[];
  @Column({ type: 'jsonb' }) answers: readonly { readonly question: string; readonly text: string }[];
  @Column({ type: 'jsonb' }) affinities: readonly Affinity[];
  @Column({ type: 'text' }) status: 'applied' | 'accepted' | 'declined' | 'withdrawn';
}

export const toApplication = (
  row: Pick<ApplicationRow, 'id' | 'role' | 'motivation' | 'availability' | 'affinities'>,
  person: Person,
  answers: readonly string[],
): Application => ({
  id: row.id as ApplicationId,
  person,
  role: row.role,
  motivation: row.motivation,
  answers: answers as readonly ContributionId[],
  availability: row.availability,
  affinities: row.affinities,
});
