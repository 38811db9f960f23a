import type { SavedTemplateId, UserId } from '../ids.js';
import type { SavedTemplate } from '../rundown-templates/saved-template.js';

export interface RundownTemplateStore {
  /** One editor after the other, until the transaction ends. */
  lock(): Promise<void>;
  /** Those in use, segments first, by name. */
  all(): Promise<SavedTemplate[]>;
  /** Removed or not; null for one that never was. */
  byId(id: SavedTemplateId): Promise<SavedTemplate | null>;
  add(template: SavedTemplate, by: UserId | null): Promise<void>;
  rename(id: SavedTemplateId, name: string): Promise<void>;
  /** It is in use no more, and can be given back. */
  remove(id: SavedTemplateId, at: Date): Promise<void>;
  restore(id: SavedTemplateId): Promise<void>;
}
