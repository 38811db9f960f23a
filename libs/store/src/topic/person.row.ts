import type { Person, PersonId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text', nullable: true }) organisation: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
}

export const toPerson = (row: Omit<PersonRow, 'createdAt'>): Person => ({
  id: row.id as PersonId,
  name: row.name,
  title: row.title,
  organisation: row.organisation,
});
export const fromPerson = (person: Person, createdAt: Date): PersonRow => ({ ...person, createdAt });
