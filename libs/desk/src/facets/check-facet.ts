import type { FacetRefused } from '../outcomes.js';
import { foldName } from '../storable-text.js';
import { comesWithEngine, joinBank, type FacetEdit } from './bank.js';

const LONGEST_NAME = 80;
const MOST_WORDS = 200;
const LONGEST_WORD = 60;
const MOST_FACETS = 60;

/** Why the bank cannot take an edit, or null; `asked` is the key that was named, null for a new facet. */
export function checkFacet({ key, name, wordsFr, wordsEn, inUse }: FacetEdit, edits: readonly FacetEdit[], asked: string | null): FacetRefused['code'] | null {
  const bank = joinBank(edits);
  if (asked !== null && !bank.some((facet) => facet.key === asked)) return 'facetGone';
  if (asked === null && bank.length >= MOST_FACETS) return 'tooManyFacets';
  if (name === null && !comesWithEngine(key)) return 'nameEmpty';
  if ((name ?? '').length > LONGEST_NAME) return 'nameTooLong';
  if (name !== null && name !== bank.find((facet) => facet.key === key)?.name && bank.some((other) => other.key !== key && other.name !== null && foldName(other.name) === foldName(name))) return 'nameTaken';
  const words = [...wordsFr, ...wordsEn];
  if (words.length === 0) return 'noWords';
  if (Math.max(wordsFr.length, wordsEn.length) > MOST_WORDS) return 'tooManyWords';
  if (words.some((word) => /\s/u.test(word))) return 'notOneWord';
  if (words.some((word) => word.length > LONGEST_WORD)) return 'wordTooLong';
  if (words.some((word) => !/[\p{L}\p{N}]/u.test(word))) return 'wordWithoutLetter';
  return !inUse && !bank.some((facet) => facet.inUse && facet.key !== key) ? 'lastInUse' : null;
}
