import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { tellApart } from './tell-apart.js';

describe('what is told apart', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is told at once, then at most every so often, and last of all as it ended', () => {
    const told: string[] = [];
    const place = tellApart('', (value) => void told.push(value), { apartMs: 250, same: (a, b) => a === b });
    place.put('');
    place.put('a');
    for (const next of ['b', 'c', 'd']) place.put(next);
    expect(told).toEqual(['a']);
    jest.advanceTimersByTime(250);
    expect(told).toEqual(['a', 'd']);
    jest.advanceTimersByTime(1_000);
    place.put('d');
    expect(told).toEqual(['a', 'd']);
    place.repeat();
    place.put('e');
    place.stop();
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual(['a', 'd', 'd']);
  });
});
