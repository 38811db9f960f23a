import type { InvalidValue } from '../invalid-value.js';
import type { SegmentGone, SegmentsChanged, StaleRevision } from '../rundown/rundown-outcomes.js';
import type { ColumnNotYours } from '../team/team-outcomes.js';
import type { SavedTemplate } from './saved-template.js';

export interface RundownTemplateSaved {
  readonly outcome: 'RundownTemplateSaved';
  readonly template: SavedTemplate;
}
export interface RundownTemplateRefused {
  readonly outcome: 'RundownTemplateRefused';
  readonly code: 'templateGone' | 'nameEmpty' | 'nameTooLong' | 'nameTaken' | 'tooManyTemplates' | 'nothingToSave';
}

export type SaveAsTemplateOutcome = RundownTemplateSaved | RundownTemplateRefused | SegmentGone;
export type InsertFromTemplateOutcome = SegmentsChanged | RundownTemplateRefused | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type KeepRundownTemplateOutcome = RundownTemplateSaved | RundownTemplateRefused;
