import type { BankFacet } from './bank.js';

export interface DebateFacetEdited {
  readonly outcome: 'DebateFacetEdited';
  readonly facet: BankFacet;
}
export interface FacetRefused {
  readonly outcome: 'FacetRefused';
  readonly code: 'facetGone' | 'nameEmpty' | 'nameTooLong' | 'nameTaken' | 'noWords' | 'tooManyWords' | 'notOneWord' | 'wordWithoutLetter' | 'wordTooLong' | 'tooManyFacets' | 'lastInUse';
}

export type EditDebateFacetOutcome = DebateFacetEdited | FacetRefused;
