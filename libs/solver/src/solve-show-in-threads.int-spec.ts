import { describe, expect, it } from '@jest/globals';
import { solveShow } from '#casting';
import { buildShowInstance } from '../../casting/testing/build-show-instance.js';
import { checkPlan } from '../../casting/testing/check-plan.js';
import { openHighs } from './open-highs.js';
import { solveShowInThreads } from './solve-show-in-threads.js';

const instance = buildShowInstance({ seed: 1, themes: 6, speakers: 6 });

describe('solveShowInThreads', () => {
  it('gives what one thread gives, tells better plans meanwhile and leaves this thread free', async () => {
    const highs = await openHighs();
    const values: number[] = [];
    let beats = 0;
    const beat = setInterval(() => (beats += 1), 5);
    const inThreads = await solveShowInThreads(instance, { effort: 'normal', onBetter: (plan, value) => {
      expect(checkPlan(instance, plan).broken).toEqual([]);
      values.push(value);
    } });
    clearInterval(beat);
    expect(inThreads).toEqual(solveShow(instance, { effort: 'normal', polish: highs, bound: highs }));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.length).toBeGreaterThan(1);
    expect(beats).toBeGreaterThan(12);
  }, 60_000);

  it('says what is in the way without starting a thread', async () => {
    const declined = { ...instance, speakers: instance.speakers.map((speaker) => ({ ...speaker, status: 'declined' as const })) };
    expect(await solveShowInThreads(declined, { effort: 'deep' })).toEqual({ outcome: 'showImpossible', obstacles: [{ obstacle: 'nobodyToSpeak', speakers: 6, declined: 6 }] });
  });
});
