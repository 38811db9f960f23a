import { describe, expect, it } from '@jest/globals';
import { foldTerms } from './fold-terms.js';

describe('foldTerms', () => {
  it('leaves words that are the same to whoever types them', () => {
    expect(foldTerms('  L’Éolien\u00a0ÇA\tcœur ')).toEqual(["l'eolien", 'ca', 'coeur']);
    expect(foldTerms('éolien'.normalize('NFD'))).toEqual(['eolien']);
    expect(foldTerms('\uD800 \0')).toEqual(['\uFFFD', '\uFFFD']);
    expect(foldTerms('a '.repeat(400))).toHaveLength(10);
  });
});
