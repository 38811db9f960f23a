import { describe, expect, it } from '@jest/globals';
import { Chance } from './chance.js';

describe('Chance', () => {
  it('draws the same for a seed, in every engine', () => {
    const chance = new Chance(1);
    const drawn = Array.from({ length: 4 }, () => chance.bits());
    expect(drawn).toEqual([573063952, -1026745794, 703077755, -1986667905]);
    const again = new Chance(1);
    expect(Array.from({ length: 4 }, () => again.bits())).toEqual(drawn);
    expect(Array.from({ length: 4 }, () => new Chance(2).bits())).not.toEqual(drawn);
  });

  it('draws evenly', () => {
    const chance = new Chance(7);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let k = 0; k < 20_000; k++) counts[chance.below(10)]!++;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('lets values fall as far as a logarithm says: by one on average', () => {
    const chance = new Chance(3);
    const falls = Array.from({ length: 20_000 }, () => chance.fall());
    expect(Math.max(...falls)).toBeLessThan(0);
    expect(falls.reduce((sum, fall) => sum + fall, 0) / falls.length).toBeCloseTo(-1, 1);
    expect(Math.min(...falls)).toBeCloseTo(Math.log(0.5 / 4096), 9);
  });
});
