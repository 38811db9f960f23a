import type { SavedTemplate, SavedTemplateId, TemplateScope } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rundown_template')
export class RundownTemplateRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) scope: TemplateScope;
  @Column({ type: 'jsonb' }) lines: SavedTemplate['lines'];
  @Column({ type: 'jsonb' }) groups: SavedTemplate['groups'];
  @Column({ type: 'uuid', nullable: true }) savedBy: string | null;
  @Column({ type: 'text', nullable: true }) savedByName: string | null;
  @Column({ type: 'timestamptz' }) savedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) removedAt: Date | null;
}

type ReadTemplate = Omit<RundownTemplateRow, 'savedBy' | 'removedAt'>;

const READ = 'select id, name, scope, lines, groups, saved_by_name as "savedByName", saved_at as "savedAt" from rundown_template';

/** Those in use, by scope and name, in the names of a `SavedTemplate`. */
export const TEMPLATES_IN_USE = `${READ} where removed_at is null order by scope desc, lower(name), id`;
/** The one of id `$1`, removed or not. */
export const TEMPLATE_BY_ID = `${READ} where id = $1`;

export const toSavedTemplate = ({ id, ...template }: ReadTemplate): SavedTemplate => ({ ...template, id: id as SavedTemplateId });
