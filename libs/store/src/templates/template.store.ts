import type { Doer, TemplateEdit, TemplateId, TemplateStore } from '#desk';
import type { EntityManager } from 'typeorm';
import { readRows, runChange, upsertAll } from '../sql.js';
import { ShowTemplateRow, TEMPLATES, toTemplateEdit } from './show-template.row.js';

/** The studio's templates, inside one transaction. */
export class SqlTemplateStore implements TemplateStore {
  constructor(private readonly manager: EntityManager) {}

  async all(): Promise<TemplateEdit[]> {
    return (await readRows<ShowTemplateRow>(this.manager, TEMPLATES)).map(toTemplateEdit);
  }

  async lock(): Promise<void> {
    await this.manager.query('lock table show_template in share row exclusive mode');
  }

  async save(template: TemplateEdit, { id, name }: Doer, at: Date): Promise<void> {
    const row: ShowTemplateRow = { ...template, editedBy: id, editedByName: name, editedAt: at };
    await upsertAll(this.manager, ShowTemplateRow, [row], ['id'], ['name', 'pieces', 'host_percent', 'wishes', 'target_seconds', 'seats', 'edited_by', 'edited_by_name', 'edited_at']);
  }

  async remove(id: TemplateId): Promise<void> {
    await runChange(this.manager, 'delete from show_template where id = $1', [id]);
  }
}
