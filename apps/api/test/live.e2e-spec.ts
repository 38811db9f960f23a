import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describeWithRedis, redisUrl } from '../../../test/redis.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const CHANGES = 'subscription ($id: ID!, $since: Int) { segmentsChanged(rundownId: $id, sinceRevision: $since) { rundownId revision change by segmentId position segment { title durationSeconds startSeconds } } }';
const EDIT = 'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { __typename ... on SegmentEdited { rundown { revision } } } }';
const SHOW = '{ topics { episodes { id rundown { id revision segments { id title } } } } }';

const show = async (visitor: Visitor) => (await visitor.ask(SHOW)).data.topics[0].episodes[0];

/** Another API process on the same database, as the launcher starts it. */
async function startProcess(env: Record<string, string>): Promise<{ child: ChildProcess; address: string; told: Record<string, unknown> }> {
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: 'http://conducteur.example', WORKER: 'none', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  closing.push(() => (child.exitCode === null ? (child.kill('SIGKILL'), once(child, 'exit')) : undefined));
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)))])) as [Record<string, unknown>];
  return { child, told, address: told['address'] as string };
}

function liveKeepsItsWord(open: () => Promise<TestApi>, env: () => Record<string, string>) {
  let api: TestApi;
  let producer: Visitor;
  beforeAll(async () => {
    api = await open();
    producer = await visitorAs(api, 'producer');
  }, 30_000);
  afterAll(() => api.close());

  it('tells an edit made in one process to a follower of another', async () => {
    const other = await startProcess({ DATABASE_URL: api.database.url, ...env() });
    expect(other.told).toMatchObject({ type: 'listening', accounts: null, adminLink: null, address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    const { rundown } = await show(producer);
    const follower = new Visitor(other.address);
    follower.cookie = producer.cookie;
    const following = follower.follow(CHANGES, { id: rundown.id, since: rundown.revision });
    closing.push(() => following.close());
    const [segment] = rundown.segments;
    // The socket is up once a first change arrives; edits go on until then.
    let revision = rundown.revision;
    for (let count = 1; following.told.length === 0 && count < 50; count += 1) {
      const { data } = await producer.ask(EDIT, { input: { rundownId: rundown.id, segmentId: segment.id, expectedRevision: revision, title: `Titre ${count}` } });
      revision = data.editSegment.rundown.revision;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await following.until(({ told }) => told.at(-1)?.data.segmentsChanged.revision === revision);
    const from = following.told.length;
    const { data } = await producer.ask(EDIT, { input: { rundownId: rundown.id, segmentId: segment.id, expectedRevision: revision, title: 'Vu ailleurs', durationSeconds: 41 } });
    await following.until(({ told }) => told.length > from);
    expect(following.told.slice(from)).toEqual([{ data: { segmentsChanged: {
      rundownId: rundown.id, revision: data.editSegment.rundown.revision, change: 'edited', by: 'Inès Vauquelande', segmentId: segment.id, position: 0,
      segment: { title: 'Vu ailleurs', durationSeconds: 41, startSeconds: 0 },
    } } }]);
    const ended = once(other.child, 'exit');
    const at = Date.now();
    other.child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - at).toBeLessThan(3_000);
    await following.until((one) => one.ended !== 'open');
  }, 30_000);

  it('tells a follower who is behind to read again, and one who is not nothing', async () => {
    const { rundown } = await show(producer);
    const behind = producer.follow(CHANGES, { id: rundown.id, since: rundown.revision - 1 });
    const level = producer.follow(CHANGES, { id: rundown.id, since: rundown.revision });
    closing.push(() => behind.close(), () => level.close());
    await behind.until(({ told }) => told.length === 1);
    expect(behind.told[0]!.data.segmentsChanged).toMatchObject({ change: 'resync', revision: rundown.revision, segment: null });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(level.told).toEqual([]);
  });

  it('says that there is nothing to follow', async () => {
    for (const id of ['01900000-0000-7000-8000-000000000000', 'nothing']) {
      const following = producer.follow(CHANGES, { id });
      await following.until(({ ended }) => ended !== 'open');
      expect(following.told.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['NOT_FOUND']);
      await following.close();
    }
  });

  it('plans a show as a job and tells each step of it', async () => {
    const topicId = (await producer.ask('{ topics { id } }')).data.topics[0].id;
    const opened = await producer.ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id rundown { id revision } } } } }', { input: { topicId, targetSeconds: 1560 } });
    const { id: episodeId, rundown } = opened.data.openEpisode.episode;
    const PLAN = 'mutation ($input: PlanShowInput!) { planShow(input: $input) { __typename ... on PlanningQueued { planning { id state } } ... on PlanningUnderWay { planning { id } } ... on StaleRevision { currentRevision } } }';
    expect((await producer.ask(PLAN, { input: { episodeId, expectedRevision: 7 } })).data.planShow).toEqual({ __typename: 'StaleRevision', currentRevision: 0 });
    const { data } = await producer.ask(PLAN, { input: { episodeId, expectedRevision: rundown.revision } });
    expect(data.planShow).toMatchObject({ __typename: 'PlanningQueued', planning: { state: 'queued' } });
    const { id } = data.planShow.planning;
    const following = producer.follow('subscription ($id: ID!) { planningProgressed(id: $id) { id state progress step refusal { code } } }', { id });
    closing.push(() => following.close());
    await following.until(({ ended }) => ended !== 'open', 20_000);
    const steps = following.told.map((answer) => answer.data.planningProgressed);
    expect(following.ended).toBe('completed');
    expect(steps.at(-1)).toMatchObject({ id, state: 'done', progress: 100, refusal: null });
    const progress = steps.map((step: { progress: number }) => step.progress);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    const made = await producer.ask('query ($id: ID!) { rundown(id: $id) { plannedSeconds segments { kind } episode { planning { state } } } }', { id: rundown.id });
    expect(made.data.rundown).toMatchObject({ plannedSeconds: 1560, episode: { planning: { state: 'done' } } });
    expect(made.data.rundown.segments.length).toBeGreaterThan(5);
  }, 30_000);

  it('lets nobody in who signed out, and takes no questions by socket', async () => {
    const leaving = await visitorAs(api, 'host');
    const { rundown } = await show(leaving);
    const asked = leaving.follow('query { topics { id } }');
    await asked.until(({ ended }) => ended !== 'open');
    expect(asked.ended).toMatchObject({ message: expect.stringContaining('by HTTP') });
    await asked.close();
    const { cookie } = leaving;
    await leaving.ask('mutation { signOut }');
    const following = leaving.follow(CHANGES, { id: rundown.id }, { cookie });
    await following.until(({ ended }) => ended !== 'open');
    expect(following.ended).toMatchObject({ code: 4403 });
    await following.close();
  });

  it('ends the sockets of whoever signs out at once, and no others', async () => {
    const [leaving, staying] = [await visitorAs(api, 'producer'), await visitorAs(api, 'producer')];
    const { rundown } = await show(leaving);
    const followings = [leaving, staying].map((one) => one.follow(CHANGES, { id: rundown.id, since: rundown.revision - 1 }));
    closing.push(...followings.map((one) => () => one.close()));
    const [left, stayed] = await Promise.all(followings.map((one) => one.until(({ told }) => told.length === 1)));
    await leaving.ask('mutation { signOut }');
    await left!.until(({ ended }) => ended !== 'open', 2_000);
    expect([left!.ended, stayed!.ended]).toEqual([expect.objectContaining({ code: 4403 }), 'open']);
  });

  it('keeps no listener for whoever left', async () => {
    const { rundown } = await show(producer);
    let listeners = 0;
    const { bus } = api.house;
    const { follow } = bus;
    (bus as { follow: typeof follow }).follow = (listener) => {
      listeners += 1;
      const stop = follow(listener);
      return () => {
        listeners -= 1;
        stop();
      };
    };
    const following = producer.follow(CHANGES, { id: rundown.id, since: 0 });
    await following.until(({ told }) => told.length === 1);
    // One for the rundown, one for the end of the session.
    expect(listeners).toBe(2);
    await following.close();
    const end = Date.now() + 2_000;
    while (listeners > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    (bus as { follow: typeof follow }).follow = follow;
    expect(listeners).toBe(0);
  });
}

describe('live in PostgreSQL', () => {
  liveKeepsItsWord(() => openTestApi(), () => ({}));
});

describeWithRedis('live in Redis', () => {
  liveKeepsItsWord(() => openTestApi({ redisUrl }), () => ({ REDIS_URL: redisUrl! }));
});

describe('a process that cannot start', () => {
  const fail = async (env: Record<string, string>) => (await startProcess({ WORKER: 'inside', ...env })).told;

  it('says in one sentence what to do', async () => {
    expect(await fail({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toEqual({ type: 'failed', sentence: expect.stringMatching(/^No database answers at DATABASE_URL: /) });
    expect(await fail({ DATABASE_URL: '' })).toEqual({ type: 'failed', sentence: expect.stringMatching(/^DATABASE_URL is not set: /) });
    expect(await fail({ DATABASE_URL: 'postgres://x/y', PORT: 'many' })).toEqual({ type: 'failed', sentence: expect.stringMatching(/^PORT is “many”/) });
  }, 30_000);
});
