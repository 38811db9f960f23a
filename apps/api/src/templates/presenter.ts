import { FIXED_PIECES, nameTemplate, PLANNED_PIECES, type EditShowTemplateOutcome, type Locale, type StudioTemplate } from '#desk';
import { TALKSHOW } from '#rundown';
import { presentProblem } from '../graphql/problem.js';
import type { ShowTemplateType } from './types.js';

export const presentTemplate = (template: StudioTemplate, locale: Locale): ShowTemplateType => ({
  ...template,
  name: nameTemplate(template, locale),
  pieces: PLANNED_PIECES.map((piece) => ({ piece, ...template.pieces[piece], per: TALKSHOW.pieces[piece].per, fixed: FIXED_PIECES.includes(piece) })),
});

export const presentTemplateEdit = (outcome: EditShowTemplateOutcome, locale: Locale) =>
  outcome.outcome === 'ShowTemplateEdited' ? { ...outcome, template: presentTemplate(outcome.template, locale) } : presentProblem(outcome, locale);
