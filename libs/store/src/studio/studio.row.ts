import type { Studio, StudioId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('studio')
export class StudioRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'text' }) access: string;
  @Column({ type: 'text' }) mapAddress: string;
  @Column({ type: 'text' }) zone: string;
  @Column({ type: 'integer' }) seats: number;
  @Column({ type: 'jsonb' }) contact: Studio['contact'];
  @Column({ type: 'text' }) letterhead: string;
  @Column({ type: 'integer' }) changeoverSeconds: number;
  @Column({ type: 'jsonb' }) presence: Studio['presence'];
  @Column({ type: 'jsonb' }) reminders: Studio['reminders'];
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}

/** The columns of a studio `s`, named as the noun's fields. */
export const STUDIO_COLUMNS = `s.id, s.name, s.address, s.access, s.map_address as "mapAddress", s.zone, s.seats, s.contact, s.letterhead, s.changeover_seconds as "changeoverSeconds", s.presence, s.reminders`;

type ReadStudio = Omit<StudioRow, 'editedBy' | 'editedByName' | 'editedAt'>;

export const toStudio = ({ id, ...studio }: ReadStudio): Studio => ({ ...studio, id: id as StudioId });
