import type { RundownTemplateRefused } from '../outcomes.js';
import { foldName } from '../storable-text.js';
import type { SavedTemplate } from './saved-template.js';

export const LONGEST_TEMPLATE_NAME = 80;
/** Of each scope: a list that one still finds something in. */
const MOST_TEMPLATES = 200;

/** Why a template cannot go by its name beside those in use, or null. */
export function checkName({ id, name, scope }: Pick<SavedTemplate, 'id' | 'name' | 'scope'>, inUse: readonly SavedTemplate[]): RundownTemplateRefused | null {
  const others = inUse.filter((one) => one.scope === scope && one.id !== id);
  if (name === '') return refuse('nameEmpty');
  if (name.length > LONGEST_TEMPLATE_NAME) return refuse('nameTooLong');
  if (others.some((one) => foldName(one.name) === foldName(name))) return refuse('nameTaken');
  return others.length >= MOST_TEMPLATES ? refuse('tooManyTemplates') : null;
}

export const refuse = (code: RundownTemplateRefused['code']): RundownTemplateRefused => ({ outcome: 'RundownTemplateRefused', code });
