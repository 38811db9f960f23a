import { LIMITS } from '#audience';
import { describe, expect, it } from '@jest/globals';
import type { Desk } from '../desk.js';
import { brakeReading } from './brake-reading.js';

function houseAt(): { readonly house: Pick<Desk, 'reads' | 'clock'>; readonly wait: (seconds: number) => void } {
  let now = 1_000_000_000;
  return { house: { reads: {} as Desk['reads'], clock: { now: () => new Date(now) } }, wait: (seconds) => (now += seconds * 1_000) };
}

describe('brakeReading', () => {
  const [{ most, windowSeconds }] = LIMITS.search as [(typeof LIMITS.search)[number]];

  it('counts networks apart, and takes the next once the oldest left the window', () => {
    const { house, wait } = houseAt();
    const search = (from = '2001:db8:1:2::1') => brakeReading(house, 'search', from);
    expect(search()).toBeNull();
    wait(10);
    // One line of IPv6 is one network, whichever of its addresses asks.
    for (let time = 1; time < most; time += 1) expect(search(`2001:db8:1:2::${time}`)).toBeNull();
    // Who is refused is not counted again: waiting helps.
    expect([search(), search(), search('192.0.2.7'), brakeReading(house, 'check', '2001:db8:1:2::1')]).toEqual([
      { outcome: 'TooManyAttempts', retryAfterSeconds: windowSeconds - 10 }, { outcome: 'TooManyAttempts', retryAfterSeconds: windowSeconds - 10 }, null, null,
    ]);
    wait(windowSeconds - 10);
    expect([search(), search()?.retryAfterSeconds]).toEqual([null, 10]);
  });

  it('forgets the network that asked longest ago rather than growing without end, and counts each house apart', () => {
    const [{ house }, other] = [houseAt(), houseAt()];
    for (let time = 0; time < most; time += 1) brakeReading(house, 'search', '192.0.2.1');
    expect([brakeReading(house, 'search', '192.0.2.1')?.outcome, brakeReading(other.house, 'search', '192.0.2.1')]).toEqual(['TooManyAttempts', null]);
    for (let network = 0; network < 5_000; network += 1) brakeReading(house, 'search', `10.0.${network >> 8}.${network & 255}`);
    expect(brakeReading(house, 'search', '192.0.2.1')).toBeNull();
  });
});
