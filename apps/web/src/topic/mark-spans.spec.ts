import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markSpans } from './mark-spans.js';

describe('markSpans', () => {
  it('marks what is cited and the cues, where they overlap too', () => {
    const cue = { start: 3, end: 7 };
    expect(markSpans('Je suis d’accord.', { start: 0, end: 5 }, [cue])).toEqual([
      { text: 'Je ', cited: true, cue: null },
      { text: 'su', cited: true, cue },
      { text: 'is', cited: false, cue },
      { text: ' d’accord.', cited: false, cue: null },
    ]);
    expect(markSpans('Rien.', null, [])).toEqual([{ text: 'Rien.', cited: false, cue: null }]);
  });

  it('gives the text back, whatever is marked', () => {
    const span = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) });
    fc.assert(fc.property(fc.string({ maxLength: 30 }), fc.option(span), fc.array(span, { maxLength: 5 }), (text, cited, cues) => {
      expect(markSpans(text, cited, cues).map((one) => one.text).join('')).toBe(text);
    }));
  });
});
