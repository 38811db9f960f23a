import type { BankFacet, EditDebateFacetOutcome, Locale } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import type { DebateFacetType } from './types.js';

export const presentFacet = (facet: BankFacet): DebateFacetType => ({ ...facet, wordsFr: [...facet.wordsFr], wordsEn: [...facet.wordsEn] });

export const presentFacetEdit = (outcome: EditDebateFacetOutcome, locale: Locale) =>
  outcome.outcome === 'DebateFacetEdited' ? { ...outcome, facet: presentFacet(outcome.facet) } : presentProblem(outcome, locale);
