import type { KeepPreferencesOutcome, Locale } from '#desk';
import { presentProblem } from '../graphql/problem.js';

export const presentPreferencesKept = (outcome: KeepPreferencesOutcome, locale: Locale) => (outcome.outcome === 'PreferencesKept' ? outcome : presentProblem(outcome, locale));
