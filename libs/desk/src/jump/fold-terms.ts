import { toStorableText } from '../storable-text.js';

const LONGEST = 200;
const MOST_TERMS = 10;

/** The words of a question without accents or case, as `Reads.destinations` looks for them. */
export const foldTerms = (words: string): readonly string[] =>
  toStorableText(words.slice(0, LONGEST)).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(/[’‘ʼ]/gu, "'").split(/\s+/u).filter((term) => term !== '').slice(0, MOST_TERMS);
