import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { carryOutPlanning, CannotSucceed, importTopic, openEpisode, planHere, requestPlanning, type Desk, type PlanningId } from '#desk';
import type { EpisodeId } from '#rundown';
import { demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

describe('a planning', () => {
  let test: TestDesk;
  let open: (targetSeconds: number, seats?: number) => Promise<EpisodeId>;
  beforeAll(async () => {
    test = await openTestDesk();
    const imported = await importTopic(test.desk, producer, { text: demoPage() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    open = async (targetSeconds, seats = 4) => {
      const opened = await openEpisode(test.desk, producer, { topicId: imported.topicId, zone: 'Europe/Paris', targetSeconds, seats });
      if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
      return opened.episodeId;
    };
  });
  afterAll(() => test.close());
  const ask = async (episodeId: EpisodeId): Promise<PlanningId> => {
    const asked = await requestPlanning(test.desk, producer, { episodeId, expectedRevision: 0 });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    return asked.planning.id;
  };
  const progress = async (id: PlanningId) => {
    await test.heard();
    return test.announcements.flatMap(({ event, facts }) =>
      event === 'planning.progressed' && facts.planningId === id ? [[facts.state, facts.progress, facts.step]] : []);
  };
  const run = { attempt: 1, last: false };

  it('tells how far it came, and seats people who never applied as suggested', async () => {
    const episodeId = await open(1_560);
    const id = await ask(episodeId);
    expect(await carryOutPlanning(test.desk, id, run)).toEqual({ outcome: 'ShowPlanned', revision: 1 });
    expect(await progress(id)).toEqual([
      ['queued', 0, null], ['running', 0, null], ['running', 0, 'read'], ['running', 50, 'cast'], ['running', 83, 'save'], ['done', 100, 'save'],
    ]);
    const [people] = await test.desk.reads.participationsOfEpisodes([episodeId]);
    expect(people!.map(({ role, status }) => `${role} ${status}`)).toEqual(['host suggested', 'guest suggested', 'guest suggested', 'guest suggested']);
    expect(await carryOutPlanning(test.desk, id, run)).toEqual({ outcome: 'PlanningSettled', state: 'done' });
  });

  it('is told and logged under the name of whoever asked for it', async () => {
    const [episode] = await test.desk.reads.episodesById([await open(1_560)]);
    await carryOutPlanning(test.desk, await ask(episode!.id), run);
    await test.heard();
    expect(test.announcements.flatMap(({ event, facts }) => event === 'rundown.changed' && facts.rundownId === episode!.rundownId ? [facts] : [])).toEqual([
      { rundownId: episode!.rundownId, revision: 1, change: 'planned', segmentId: null, position: null, by: producer.name },
    ]);
    expect(await test.rows('select by_user, by_name from operation where rundown_id = $1', [episode!.rundownId])).toEqual([
      { by_user: producer.id, by_name: producer.name },
    ]);
  });

  it('keeps the reason when no show can be made', async () => {
    // Twelve minutes hold five people's words at the least, not seven's.
    const id = await ask(await open(720, 7));
    const refused = await carryOutPlanning(test.desk, id, run);
    expect(refused).toMatchObject({ outcome: 'PlanningRefused', refusal: { code: 'lengthTooShort', facts: { targetSeconds: 720 } } });
    const [kept] = await test.desk.reads.planningsById([id]);
    expect(kept).toMatchObject({ state: 'refused', refusal: refused.outcome === 'PlanningRefused' && refused.refusal });
  });

  it('is tried again after a fault, and fails with the last attempt', async () => {
    const broken: Desk = { ...test.desk, planner: { ...planHere, plan: () => Promise.reject(new Error('the thread died')) } };
    const episodeId = await open(3_120);
    const id = await ask(episodeId);
    await expect(carryOutPlanning(broken, id, run)).rejects.toThrow('the thread died');
    expect(await test.desk.reads.planningsById([id])).toMatchObject([{ state: 'running', attempts: 1 }]);
    await expect(carryOutPlanning(broken, id, { attempt: 3, last: true })).rejects.toThrow('the thread died');
    expect(await test.desk.reads.newestPlannings([episodeId])).toMatchObject([{ id, state: 'failed', refusal: { code: 'planningFault' } }]);
    // A new one may be asked for, and succeeds.
    expect(await carryOutPlanning({ ...test.desk, planner: planHere }, await ask(episodeId), run)).toMatchObject({ outcome: 'ShowPlanned' });
    await expect(carryOutPlanning(test.desk, '0190aaaa-0000-7000-8000-00000000dead' as PlanningId, run)).rejects.toBeInstanceOf(CannotSucceed);
  });
});
