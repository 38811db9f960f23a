import { describe, expect, it } from '@jest/globals';
import { readWords } from './read-words.js';

describe('readWords', () => {
  it('parts words by commas, semicolons or lines, and reads each once', () => {
    expect(readWords(' prix, coût;payer\nbon  marché\n\n Prix ,COUT, ')).toEqual(['prix', 'coût', 'payer', 'bon marché']);
    expect(readWords('')).toEqual([]);
  });
});
