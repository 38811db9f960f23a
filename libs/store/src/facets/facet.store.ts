import type { Doer, FacetEdit, FacetStore } from '#desk';
import type { EntityManager } from 'typeorm';
import { readRows, runChange, upsertAll } from '../sql.js';
import { DebateFacetRow, FACET_COLUMNS, toFacetEdit } from './debate-facet.row.js';

/** The studio's edits of the bank, inside one transaction. */
export class SqlFacetStore implements FacetStore {
  constructor(private readonly manager: EntityManager) {}

  async all(): Promise<FacetEdit[]> {
    return (await readRows<DebateFacetRow>(this.manager, `select ${FACET_COLUMNS} from debate_facet order by key`)).map(toFacetEdit);
  }

  async lock(): Promise<void> {
    await this.manager.query('lock table debate_facet in share row exclusive mode');
  }

  async save(edit: FacetEdit, { id, name }: Doer, at: Date): Promise<void> {
    const row: DebateFacetRow = { ...edit, editedBy: id, editedByName: name, editedAt: at };
    await upsertAll(this.manager, DebateFacetRow, [row], ['key'], ['name', 'words_fr', 'words_en', 'in_use', 'edited_by', 'edited_by_name', 'edited_at']);
  }

  async remove(key: string): Promise<void> {
    await runChange(this.manager, 'delete from debate_facet where key = $1', [key]);
  }
}
