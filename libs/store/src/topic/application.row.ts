import type { ApplicationForm, ApplicationStage, ApplicationState } from '#audience';
import type { Affinity, Application, ApplicationId, AvailabilityWindow, ContributionId, Person } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('application')
export class ApplicationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) externalKey: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text', nullable: true }) organisation: string | null;
  @Column({ type: 'text', nullable: true }) telephone: string | null;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text' }) motivation: string;
  @Column({ type: 'jsonb' }) availability: readonly AvailabilityWindow[];
  @Column({ type: 'jsonb' }) answers: readonly { readonly question: string; readonly text: string }[];
  @Column({ type: 'jsonb' }) affinities: readonly Affinity[];
  @Column({ type: 'uuid', nullable: true }) visitorId: string | null;
  @Column({ type: 'text' }) state: ApplicationState;
  @Column({ type: 'text' }) stage: ApplicationStage;
  @Column({ type: 'jsonb' }) canAnswer: readonly string[];
  @Column({ type: 'jsonb' }) dateAnswers: ApplicationForm['dates'];
  @Column({ type: 'jsonb' }) links: readonly string[];
  @Column({ type: 'text' }) accessibility: string;
  @Column({ type: 'text', nullable: true }) statedGender: ApplicationForm['gender'];
  @Column({ type: 'uuid', nullable: true }) togetherWith: string | null;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'text', nullable: true }) editorKey: string | null;
  @Column({ type: 'text', nullable: true }) withdrawnReason: string | null;
  @Column({ type: 'timestamptz', nullable: true }) begunAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) editedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) submittedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) stagedBy: string | null;
  @Column({ type: 'text', nullable: true }) stagedByName: string | null;
  @Column({ type: 'timestamptz', nullable: true }) stagedAt: Date | null;
  @Column({ type: 'integer', nullable: true }) readRevision: number | null;
}

/** What of an application only the public page says, as it is for one that a file brings. */
export const FROM_FILE = {
  visitorId: null, state: 'submitted', stage: 'new', canAnswer: [], dateAnswers: [], links: [], accessibility: '', statedGender: null, togetherWith: null, revision: 0,
  editorKey: null, withdrawnReason: null, begunAt: null, editedAt: null, submittedAt: null, stagedBy: null, stagedByName: null, stagedAt: null, readRevision: null,
} as const satisfies Partial<ApplicationRow>;

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
