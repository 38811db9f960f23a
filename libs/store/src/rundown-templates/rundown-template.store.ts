import type { RundownTemplateStore, SavedTemplate, SavedTemplateId, UserId } from '#desk';
import type { EntityManager } from 'typeorm';
import { insertAll, readRows, runChange } from '../sql.js';
import { RundownTemplateRow, TEMPLATE_BY_ID, TEMPLATES_IN_USE, toSavedTemplate } from './rundown-template.row.js';

/** Lines kept to be used again, inside one transaction. */
export class SqlRundownTemplateStore implements RundownTemplateStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(): Promise<void> {
    await this.manager.query('lock table rundown_template in share row exclusive mode');
  }

  async all(): Promise<SavedTemplate[]> {
    return (await readRows<RundownTemplateRow>(this.manager, TEMPLATES_IN_USE)).map(toSavedTemplate);
  }

  async byId(id: SavedTemplateId): Promise<SavedTemplate | null> {
    const [row] = await readRows<RundownTemplateRow>(this.manager, TEMPLATE_BY_ID, [id]);
    return row ? toSavedTemplate(row) : null;
  }

  async add(template: SavedTemplate, by: UserId | null): Promise<void> {
    await insertAll(this.manager, RundownTemplateRow, [{ ...template, savedBy: by, removedAt: null }]);
  }

  async rename(id: SavedTemplateId, name: string): Promise<void> {
    await runChange(this.manager, 'update rundown_template set name = $2 where id = $1', [id, name]);
  }

  async remove(id: SavedTemplateId, at: Date): Promise<void> {
    await runChange(this.manager, 'update rundown_template set removed_at = $2 where id = $1 and removed_at is null', [id, at]);
  }

  async restore(id: SavedTemplateId): Promise<void> {
    await runChange(this.manager, 'update rundown_template set removed_at = null where id = $1', [id]);
  }
}
