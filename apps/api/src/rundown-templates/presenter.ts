import type { InsertFromTemplateOutcome, KeepRundownTemplateOutcome, Locale, SaveAsTemplateOutcome, SavedTemplate } from '#desk';
import { present } from '../graphql/loaders.js';
import { presentProblem } from '../graphql/problem.js';
import type { RequestContext } from '../graphql/request-context.js';
import { presentSegments } from '../rundown/presenter.js';
import type { RundownTemplateType } from './rundown-template.types.js';

export const presentSavedTemplate = ({ savedAt, ...template }: SavedTemplate): RundownTemplateType => ({
  ...template,
  programmeSeconds: template.lines.reduce((sum, { durationSeconds, outside }) => sum + (outside ? 0 : durationSeconds), 0),
  savedAt: savedAt.toISOString(),
});

export const presentSaving = (outcome: SaveAsTemplateOutcome | KeepRundownTemplateOutcome, locale: Locale) =>
  outcome.outcome === 'RundownTemplateSaved' ? { ...outcome, template: presentSavedTemplate(outcome.template) } : presentProblem(outcome, locale);

export function presentInsertion(outcome: InsertFromTemplateOutcome, { locale, loaders }: RequestContext) {
  if (outcome.outcome !== 'SegmentsChanged') return presentProblem(outcome, locale);
  const { after, segmentIds, ...done } = outcome;
  return { ...done, segments: async () => presentSegments({ ...present(await loaders.rundown.load(done.rundownId), 'rundown'), rundown: after }, segmentIds) };
}
