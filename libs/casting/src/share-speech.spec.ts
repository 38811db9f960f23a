import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SpeakerId } from '#rundown';
import { shareSpeech } from './share-speech.js';

const id = (name: string) => name as SpeakerId;

describe('shareSpeech', () => {
  it('makes up in one debate for what another cannot give', () => {
    const shares = shareSpeech([{ guests: [id('a'), id('b')], seconds: 400 }, { guests: [id('b'), id('c')], seconds: 400 }], new Map());
    expect(shares.map((share) => [...share])).toEqual([[['a', 240], ['b', 160]], [['b', 160], ['c', 240]]].map((share) => share as [SpeakerId, number][]));
  });

  it('sums to each debate, gives everybody a turn and nobody more than most', () => {
    const debates = fc.array(fc.record({ guests: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(id), { minLength: 1, maxLength: 4 }), seconds: fc.integer({ min: 0, max: 800 }) }), { maxLength: 6 });
    fc.assert(fc.property(debates, (all) => {
      shareSpeech(all, new Map()).forEach((share, index) => {
        const { guests, seconds } = all[index]!;
        expect([...share.values()].reduce((sum, one) => sum + one, 0)).toBe(seconds);
        const turn = Math.min(45, Math.floor(seconds / (2 * guests.length)));
        for (const guest of guests) expect(share.get(guest)).toBeGreaterThanOrEqual(turn);
        if (guests.length > 1) expect(Math.max(...share.values())).toBeLessThanOrEqual(Math.max(turn, Math.ceil(seconds * 0.6)));
      });
    }));
  });
});
