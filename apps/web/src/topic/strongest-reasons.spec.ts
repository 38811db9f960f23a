import { describe, expect, it } from '@jest/globals';
import { strongestReasons } from './strongest-reasons.js';

const reason = (code: string, weight?: number, evidence?: string) => ({
  code,
  facts: [...(weight === undefined ? [] : [{ name: 'weight', value: String(weight) }]), ...(evidence === undefined ? [] : [{ name: 'evidence', value: evidence }])],
});

describe('strongestReasons', () => {
  it('keeps the four that weigh most, either way, and leaves out the ordinary length', () => {
    const shown = strongestReasons([reason('quote.a', 0.3), reason('quote.b', 1.6, 'des bombes'), reason('quote.rightLength'), reason('quote.c', -2, 'merci'), reason('quote.d', 0.9, ' ?'), reason('quote.e', 0.5)]);
    expect(shown.map(({ reason: { code }, evidence, against }) => [code, evidence, against])).toEqual([
      ['quote.c', 'merci', true],
      ['quote.b', 'des bombes', false],
      ['quote.d', null, false],
      ['quote.e', null, false],
    ]);
  });

  it('cuts long evidence', () => {
    const [only] = strongestReasons([reason('quote.a', 1, 'ce que vous ne pouvez pas ouvrir ne vous appartient pas')]);
    expect(only?.evidence).toBe('ce que vous ne pouvez pas ouvrir n…');
  });
});
