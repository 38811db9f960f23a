import { USUAL_WISHES } from '#casting';
import { openPlannerHere, planHere } from '#desk';
import { readApplications } from '#interchange';
import { openHighs } from '#solver';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openPlanner } from './open-planner.js';

const page = readFileSync(new URL('../../../cli/demo/topic-page.txt', import.meta.url), 'utf8');
const applicants = readFileSync(new URL('../../../cli/demo/applications.json', import.meta.url), 'utf8');
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

  it('plans around a draft and proposes ways to carry on as the calling thread would', async () => {
    const request = { pageText: page, title: 'La panne', applications: [], start: null, targetSeconds: 3120, seats: 5, wishes: { ...USUAL_WISHES, contradiction: 'strong' as const } };
    const first = await planner.plan(request, () => undefined);
    if (first.outcome !== 'ShowPlanned') throw new Error(first.outcome);
    const before = first.rundown.segments.map((timed, at) => {
      const { times: _, ...segment } = timed;
      return { ...segment, locks: { ...segment.locks, duration: at === 5 } };
    });
    const around = { ...request, before, told: [{ speaker: first.speakers[1]!.id, declined: true, presence: null }] };
    expect(await planner.plan(around, () => undefined)).toEqual(await planHere.plan(around, () => undefined));
    const announced = { ...request, announced: before };
    const declined = { change: 'declined' as const, speaker: first.speakers.find(({ role }) => role === 'guest')!.id };
    const replanned = await planner.replan(announced, declined);
    expect(replanned.outcome).toBe('ShowReplanned');
    expect(replanned).toEqual(await planHere.replan(announced, declined));
  }, 20_000);

  it('searches on beside who reads, as the calling thread would with a solver', async () => {
    const read = readApplications(applicants);
    const request = { pageText: page, title: 'La panne', applications: read.outcome === 'applicationsRead' ? read.applications : [], start: null, targetSeconds: 3120, seats: 5 };
    const first = await planner.plan(request, () => undefined);
    if (first.outcome !== 'ShowPlanned') throw new Error(first.outcome);
    const on = { ...request, round: 1, before: first.rundown.segments };
    let over = false;
    const searching = planner.plan(on, () => undefined).finally(() => (over = true));
    await planner.read(request);
    expect(over).toBe(false);
    const highs = await openHighs();
    const found = await searching;
    expect(found).toEqual(await openPlannerHere(undefined, { polish: highs, bound: highs }).plan(on, () => undefined));
    expect(found).toMatchObject({ standing: { total: first.worth!.total }, bound: expect.closeTo(first.worth!.total, 2) });
  }, 60_000);
});
