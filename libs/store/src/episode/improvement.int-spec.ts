import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { carryOutPlanning, editSegment, importTopic, improvePlan, keepPlan, openEpisode, planHere, reconcile, requestPlanning, type Desk, type Episode, type PlanningId, type PlanRequest } from '#desk';
import { demoPage, openTestDesk, otherHost, producer, type TestDesk } from '../../testing/open-test-desk.js';

/** The planner, which searches the same once only. */
const planned = new Map<string, ReturnType<typeof planHere.plan>>();
const planner: Desk['planner'] = {
  ...planHere,
  plan: (request, onStep) => {
    const key = JSON.stringify(request);
    const known = planned.get(key) ?? planHere.plan(request, onStep);
    planned.set(key, known);
    return known;
  },
};

/** A long show of the people most quoted: its first plan is found better by more steps. */
const LONG = { targetSeconds: 7200, seats: 4 };
const run = { attempt: 1, last: false };

describe('a first rundown that is improved', () => {
  let test: TestDesk;
  let plan: (show?: { targetSeconds: number; seats: number }) => Promise<{ episode: Episode; planningId: PlanningId }>;
  beforeAll(async () => {
    test = await openTestDesk();
    const imported = await importTopic(test.desk, producer, { text: demoPage() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    plan = async (show = LONG) => {
      const opened = await openEpisode(test.desk, producer, { topicId: imported.topicId, zone: 'Europe/Paris', ...show });
      if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
      const asked = await requestPlanning(test.desk, producer, { episodeId: opened.episodeId, expectedRevision: 0 });
      if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
      await carryOutPlanning(test.desk, asked.planning.id, run);
      const [episode] = await test.desk.reads.episodesById([opened.episodeId]);
      return { episode: episode!, planningId: asked.planning.id };
    };
  });
  afterAll(() => test.close());
  const improvementOf = async (id: PlanningId) => (await test.desk.reads.planningsById([id]))[0]!.improvement!;
  const draftOf = async ({ rundownId }: Episode) => (await test.desk.reads.rundown(rundownId))!;
  const verbsOf = async ({ rundownId }: Episode) => (await test.rows<{ verb: string }>('select verb from operation where rundown_id = $1 order by revision', [rundownId])).map(({ verb }) => verb);
  const edit = async (episode: Episode) => {
    const { rundown, revision } = await draftOf(episode);
    const edited = await editSegment(test.desk, producer, { rundownId: episode.rundownId, segmentId: rundown.segments[0]!.id, expectedRevision: revision, title: 'Écrit par quelqu’un' });
    expect(edited.outcome).toBe('SegmentEdited');
  };
  /** A desk whose planner tells which rounds it is asked for, and does something first. */
  const watched = (before: (request: PlanRequest) => Promise<void> = () => Promise.resolve()): { desk: Desk; rounds: (number | undefined)[] } => {
    const rounds: (number | undefined)[] = [];
    const watching = { ...planner, plan: async (request: PlanRequest, onStep: Parameters<typeof planHere.plan>[1]) => {
      rounds.push(request.round);
      await before(request);
      return planner.plan(request, onStep);
    } };
    return { desk: { ...test.desk, planner: watching }, rounds };
  };

  it('is replaced by what more steps find, logged and told after the commit, and says what that won', async () => {
    const { episode, planningId } = await plan();
    const first = await improvementOf(planningId);
    expect(first).toMatchObject({ state: 'searching', round: 0, revision: 1, won: null, bound: null });
    const before = await draftOf(episode);
    const { desk, rounds } = watched();
    expect(await improvePlan(desk, planningId, run)).toEqual({ outcome: 'PlanImproved', state: 'searched' });
    expect(rounds).toEqual([0, 1, 2, 3]);
    const after = await improvementOf(planningId);
    expect(after).toMatchObject({ state: 'searched', round: 4, revision: 2, firstWorth: first.worth });
    expect([first.worth, after.worth].map((worth) => worth.toFixed(3))).toEqual(['93.094', '93.644']);
    expect(after.won).toBeCloseTo(after.worth - first.worth, 6);
    const now = await draftOf(episode);
    expect([now.revision, now.rundown.segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)]).toEqual([2, LONG.targetSeconds]);
    const lines = ({ rundown }: typeof now) => rundown.segments.map(({ id }) => id).toSorted();
    const seats = ({ rundown }: typeof now) => rundown.segments.map(({ id, speakers }) => [id, speakers.map((speaker) => speaker.id)]);
    expect(lines(now)).toEqual(lines(before));
    expect(seats(now)).not.toEqual(seats(before));
    expect(await verbsOf(episode)).toEqual(['planShow', 'improvePlan']);
    expect(await test.desk.reads.changesSince(episode.rundownId, 1)).toMatchObject([{ change: 'improved', revision: 2, by: producer.name }]);
    await test.heard();
    expect(test.announcements.filter(({ event, facts }) => event === 'rundown.changed' && facts.rundownId === episode.rundownId).map(({ facts }) => (facts as { change: string }).change)).toEqual(['planned', 'improved']);
    expect(await improvePlan(desk, planningId, run)).toEqual({ outcome: 'PlanImproved', state: 'searched' });
  });

  it('is left as a person made it, who wrote before a round or during one', async () => {
    const early = await plan();
    await edit(early.episode);
    expect(await improvePlan(test.desk, early.planningId, run)).toEqual({ outcome: 'PlanImproved', state: 'overtaken' });
    const late = await plan();
    const { desk, rounds } = watched(() => edit(late.episode));
    expect(await improvePlan(desk, late.planningId, run)).toEqual({ outcome: 'PlanImproved', state: 'overtaken' });
    expect(rounds).toEqual([0]);
    for (const { episode } of [early, late]) {
      expect((await draftOf(episode)).rundown.segments[0]!.title).toBe('Écrit par quelqu’un');
      expect(await verbsOf(episode)).toEqual(['planShow', 'editSegment']);
    }
  });

  it('is improved once by two who search at once, and by whoever goes on where another died', async () => {
    const twice = await plan();
    await Promise.all([improvePlan(watched().desk, twice.planningId, run), improvePlan(watched().desk, twice.planningId, run)]);
    expect(await verbsOf(twice.episode)).toEqual(['planShow', 'improvePlan']);

    const cut = await plan();
    const dying = watched(({ round }) => (round === 2 ? Promise.reject(new Error('the thread died')) : Promise.resolve()));
    await expect(improvePlan(dying.desk, cut.planningId, run)).rejects.toThrow('the thread died');
    expect(await improvementOf(cut.planningId)).toMatchObject({ state: 'searching', round: 2, attempts: 1 });
    test.moveClock(3 * 60_000);
    await test.rows('update outbox set dispatched_at = now()');
    expect(await reconcile(test.desk)).toMatchObject({ improvementsRearmed: 1 });
    const next = watched();
    expect(await improvePlan(next.desk, cut.planningId, run)).toEqual({ outcome: 'PlanImproved', state: 'searched' });
    expect(next.rounds).toEqual([2, 3]);
    expect(await draftOf(cut.episode)).toMatchObject({ revision: 2 });
    expect((await improvementOf(cut.planningId)).worth).toBe((await improvementOf(twice.planningId)).worth);
  });

  it('is looked at as whoever held the planning left it, by all who waited meanwhile', async () => {
    const { planningId } = await plan();
    const { desk, rounds } = watched();
    const waits = async () => (await test.rows<{ count: number }>(`select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))[0]!.count;
    const waiting = await test.desk.work.run(async (work) => {
      const { improvement } = (await work.plannings.lock(planningId))!;
      const both = Promise.all([improvePlan(desk, planningId, run), keepPlan(test.desk, producer, planningId)]);
      while ((await waits()) < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      await work.plannings.saveImprovement(planningId, { ...improvement!, state: 'searched', round: 4, worth: 99 }, test.desk.clock.now());
      // Handed on in an object: a promise would be waited for before the commit.
      return { both };
    });
    const searched = { state: 'searched', round: 4, worth: 99 };
    expect(await waiting.both).toMatchObject([{ outcome: 'PlanImproved', state: 'searched' }, { improvement: searched }]);
    expect(await improvementOf(planningId)).toMatchObject(searched);
    expect(rounds).toEqual([]);
  });

  it('is given up when each start takes the process down, or with the last attempt; the rundown stays', async () => {
    const { episode, planningId } = await plan();
    const dying = watched(() => Promise.reject(new Error('out of memory')));
    for (let start = 0; start < 5; start++) await expect(improvePlan(dying.desk, planningId, run)).rejects.toThrow('out of memory');
    expect(await improvePlan(dying.desk, planningId, run)).toEqual({ outcome: 'PlanImproved', state: 'failed' });
    const other = await plan();
    await expect(improvePlan(dying.desk, other.planningId, { attempt: 3, last: true })).rejects.toThrow('out of memory');
    expect(await improvementOf(other.planningId)).toMatchObject({ state: 'failed' });
    expect([(await draftOf(episode)).revision, (await draftOf(other.episode)).revision]).toEqual([1, 1]);
  });

  it('is kept by whoever may plan, and by asking for another', async () => {
    const { episode, planningId } = await plan();
    await expect(keepPlan(test.desk, otherHost, planningId)).rejects.toThrow();
    expect((await keepPlan(test.desk, producer, planningId)).improvement).toMatchObject({ state: 'kept' });
    expect((await keepPlan(test.desk, producer, planningId)).improvement).toMatchObject({ state: 'kept' });
    expect(await improvePlan(test.desk, planningId, run)).toEqual({ outcome: 'PlanImproved', state: 'kept' });
    const asked = await requestPlanning(test.desk, producer, { episodeId: episode.id, expectedRevision: 1 });
    expect(asked).toMatchObject({ outcome: 'PlanningQueued', planning: { improvement: null } });

    const second = await plan();
    await requestPlanning(test.desk, producer, { episodeId: second.episode.id, expectedRevision: 1 });
    expect(await improvementOf(second.planningId)).toMatchObject({ state: 'overtaken' });
  });

  it('is not searched on where nothing was planned as a whole', async () => {
    const { planningId } = await plan({ targetSeconds: 1560, seats: 4 });
    expect((await test.desk.reads.planningsById([planningId]))[0]!.improvement).toBeNull();
    expect(await improvePlan(test.desk, planningId, run)).toEqual({ outcome: 'PlanImproved', state: null });
  });
});
