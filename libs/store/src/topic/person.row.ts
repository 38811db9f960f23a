import type { Locale, Person, PersonId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) title: string | null;
  @Column({ type: 'text', nullable: true }) organisation: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) telephone: string | null;
  @Column({ type: 'text', nullable: true }) locale: Locale | null;
  @Column({ type: 'text', nullable: true }) zone: string | null;
  @Column({ type: 'text', nullable: true }) pronunciation: string | null;
  @Column({ type: 'text', nullable: true }) biography: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
}

export const toPerson = (row: Pick<PersonRow, 'id' | 'name' | 'title' | 'organisation'>): Person => ({
  id: row.id as PersonId,
  name: row.name,
  title: row.title,
  organisation: row.organisation,
});
export const fromPerson = (person: Person, createdAt: Date): PersonRow => ({
  id: person.id, name: person.name, title: person.title, organisation: person.organisation, email: null, telephone: null, locale: null, zone: null, pronunciation: null, biography: null, createdAt,
});
