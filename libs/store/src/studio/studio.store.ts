import type { Doer, Studio, StudioId, StudioStore, StudioWords } from '#desk';
import type { EntityManager } from 'typeorm';
import { readRows, upsertAll } from '../sql.js';
import { NoticeTemplateRow, toStudioWords } from './notice-template.row.js';
import { STUDIO_COLUMNS, StudioRow, toStudio } from './studio.row.js';

/** Studios and their own words, inside one transaction. */
export class SqlStudioStore implements StudioStore {
  constructor(private readonly manager: EntityManager) {}

  async all(): Promise<Studio[]> {
    return (await readRows<StudioRow>(this.manager, `select ${STUDIO_COLUMNS} from studio s order by lower(s.name), s.id`)).map(toStudio);
  }

  async byId(id: StudioId): Promise<Studio | null> {
    const [row] = await readRows<StudioRow>(this.manager, `select ${STUDIO_COLUMNS} from studio s where s.id = $1`, [id]);
    return row ? toStudio(row) : null;
  }

  async lock(): Promise<void> {
    // Editors of studios are few: one after the other, so that a name is looked up and taken in one piece.
    await this.manager.query('lock table studio in share row exclusive mode');
  }

  async save(studio: Studio, { id, name }: Doer, at: Date): Promise<boolean> {
    await this.lock();
    const taken = await readRows(this.manager, 'select from studio where lower(name) = lower($1) and id <> $2', [studio.name, studio.id]);
    if (taken.length > 0) return false;
    const row: StudioRow = { ...studio, editedBy: id, editedByName: name, editedAt: at };
    await upsertAll(this.manager, StudioRow, [row], ['id'], [
      'name', 'address', 'access', 'map_address', 'zone', 'seats', 'contact', 'letterhead', 'changeover_seconds', 'presence', 'reminders', 'edited_by', 'edited_by_name', 'edited_at',
    ]);
    return true;
  }

  async words(id: StudioId): Promise<StudioWords[]> {
    return (await this.manager.find(NoticeTemplateRow, { where: { studioId: id }, order: { kind: 'ASC', locale: 'ASC' } })).map(toStudioWords);
  }

  async saveWords(id: StudioId, { kind, locale, template }: StudioWords, by: Doer, at: Date): Promise<void> {
    const row: NoticeTemplateRow = { studioId: id, kind, locale, ...template, editedBy: by.id, editedByName: by.name, editedAt: at };
    await upsertAll(this.manager, NoticeTemplateRow, [row], ['studio_id', 'kind', 'locale'], ['subject', 'paragraphs', 'button', 'edited_by', 'edited_by_name', 'edited_at']);
  }

  async removeWords(id: StudioId, kind: StudioWords['kind'], locale: StudioWords['locale']): Promise<void> {
    await this.manager.delete(NoticeTemplateRow, { studioId: id, kind, locale });
  }
}
