import type { ReminderRule } from '#notices';
import type { EditStudioOutcome, Locale, Studio } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { ReminderRuleType, StudioType } from './studio.types.js';

export const presentStudio = ({ reminders, ...studio }: Studio): StudioType => ({ ...studio, reminders: reminders.rules.map(presentRule), sendingWindow: reminders.window });

export const presentStudioEdit = (outcome: EditStudioOutcome, locale: Locale) =>
  outcome.outcome === 'StudioEdited' ? { ...outcome, studio: presentStudio(outcome.studio) } : presentProblem(outcome, locale);

const presentRule = (rule: ReminderRule): ReminderRuleType => ({ at: null, secondsBeforeCall: null, notBefore: null, ...rule });
