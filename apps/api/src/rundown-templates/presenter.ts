import type { KeepRundownTemplateOutcome, Locale, SaveAsTemplateOutcome, SavedTemplate } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { RundownTemplateType } from './rundown-template.types.js';

export const presentSavedTemplate = ({ savedAt, ...template }: SavedTemplate): RundownTemplateType => ({
  ...template,
  programmeSeconds: template.lines.reduce((sum, { durationSeconds, outside }) => sum + (outside ? 0 : durationSeconds), 0),
  savedAt: savedAt.toISOString(),
});

export const presentSaving = (outcome: SaveAsTemplateOutcome | KeepRundownTemplateOutcome, locale: Locale) =>
  outcome.outcome === 'RundownTemplateSaved' ? { ...outcome, template: presentSavedTemplate(outcome.template) } : presentProblem(outcome, locale);
