import type { TemplateEdit, TemplateId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('show_template')
export class ShowTemplateRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'jsonb' }) pieces: TemplateEdit['pieces'];
  @Column({ type: 'integer' }) hostPercent: number;
  @Column({ type: 'jsonb' }) wishes: TemplateEdit['wishes'];
  @Column({ type: 'integer' }) targetSeconds: number;
  @Column({ type: 'integer' }) seats: number;
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}

/** Every template of the studio's, in the names of a `TemplateEdit`. */
export const TEMPLATES = 'select id, name, pieces, host_percent as "hostPercent", wishes, target_seconds as "targetSeconds", seats from show_template order by id';

export const toTemplateEdit = ({ id, name, pieces, hostPercent, wishes, targetSeconds, seats }: Omit<ShowTemplateRow, 'editedBy' | 'editedByName' | 'editedAt'>): TemplateEdit => ({
  id: id as TemplateId, name, pieces, hostPercent, wishes, targetSeconds, seats,
});
