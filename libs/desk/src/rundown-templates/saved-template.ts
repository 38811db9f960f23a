import type { RundownTemplate } from '#rundown';
import type { SavedTemplateId } from '../ids.js';

/** `segment`: one line (séquence type); `rundown`: a whole running order (conducteur type). */
export type TemplateScope = 'segment' | 'rundown';

/** Lines that somebody kept under a name, to be used in other shows. */
export interface SavedTemplate extends RundownTemplate {
  readonly id: SavedTemplateId;
  readonly name: string;
  readonly scope: TemplateScope;
  /** Null for the house. */
  readonly savedByName: string | null;
  readonly savedAt: Date;
}
