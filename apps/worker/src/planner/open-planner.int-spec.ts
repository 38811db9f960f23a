import { planHere } from '#desk';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openPlanner } from './open-planner.js';

const page = readFileSync(new URL('../../../cli/demo/topic-page.txt', import.meta.url), 'utf8');
const planner = openPlanner();
afterAll(() => planner.close());

describe('the planner’s thread', () => {
  it('reads a page as the calling thread would, and holds nobody up meanwhile', async () => {
    const comments = page.slice(page.indexOf('Commentaire de'));
    const long = page + Array.from({ length: 12 }, () => ` ${comments}`).join('');
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    const read = await planner.read({ pageText: long, title: null });
    clearInterval(counting);
    expect(turns).toBeGreaterThan(10);
    expect(read).toEqual(await planHere.read({ pageText: long, title: null }));
  }, 20_000);

  it('does an act as the calling thread would, and refuses as it would', async () => {
    const request = { pageText: page, title: null };
    const { matter } = await planner.read(request);
    const pin = { act: 'pin' as const, piece: matter.quotes[7]!.id };
    const shaped = await planner.shape(request, pin);
    expect(shaped).toEqual(await planHere.shape(request, pin));
    expect(shaped).toMatchObject({ outcome: 'actDone', act: { act: pin } });
    expect(await planner.shape(request, { act: 'drop', piece: 'q-nowhere' as typeof pin.piece })).toEqual({ outcome: 'PieceGone' });
  });

  it('plans as the calling thread would, and tells the steps', async () => {
    const request = { pageText: page, title: 'La panne', applications: [], start: null, targetSeconds: 1560, seats: 4 };
    const steps: string[] = [];
    expect(await planner.plan(request, (step) => void steps.push(step))).toEqual(await planHere.plan(request, () => undefined));
    expect(steps).toEqual(['read', 'cast']);
  });
});
