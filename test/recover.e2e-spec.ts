import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { SIGN_IN, Visitor } from '../apps/api/testing/open-test-api.js';
import { describeWithRedis, redisUrl } from './redis.js';
import { close, findFreePort, serverOf, startConducteur, untilReady, type Started } from './start-conducteur.js';

jest.setTimeout(90_000);

let dataDir: string;
let port: number;
let producer: Visitor;
const running = new Set<ChildProcess>();
const left: string[] = [];

afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => once(child, 'exit')));
  for (const folder of left) rmSync(folder, { recursive: true, force: true });
});

async function startOnNothing(env: NodeJS.ProcessEnv = {}): Promise<Started> {
  dataDir = mkdtempSync(join(tmpdir(), 'conducteur-recover-'));
  chmodSync(dataDir, 0o755);
  left.push(dataDir);
  port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const started = startConducteur({ PORT: String(port), DATA_DIR: dataDir, ...env }, running);
  await untilReady(started);
  producer = new Visitor(address);
  await producer.ask(SIGN_IN, { email: 'productrice@demo.conducteur.example', password: 'demonstration' });
  return started;
}

/** Asks until it is so, also while nobody answers; gives the milliseconds it took. */
async function until(holds: () => Promise<boolean> | boolean, withinMs: number, said: () => string): Promise<number> {
  const since = Date.now();
  for (; Date.now() - since < withinMs; await sleep(20)) if (await Promise.resolve().then(holds).catch(() => false)) return Date.now() - since;
  throw new Error(`did not happen within ${withinMs} ms; the command said:\n${said()}`);
}

const postmaster = () => Number(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
const healthy = async () => ((await (await producer.get('/health')).json()) as { ok: boolean }).ok;
const SHOW = '{ topics { episodes { id rundown { id revision segments { id } } } } }';
const EDIT = 'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { __typename ... on SegmentEdited { rundown { revision } } } }';
const CHANGES = 'subscription ($id: ID!, $since: Int) { segmentsChanged(rundownId: $id, sinceRevision: $since) { change revision } }';
const PLAN = 'mutation ($input: PlanShowInput!) { planShow(input: $input) { __typename ... on PlanningQueued { planning { id } } } }';
const PLANNING = 'query ($id: ID!) { planning(id: $id) { state } }';

const show = async () => (await producer.ask(SHOW)).data.topics[0].episodes[0];
const planningState = async (id: string): Promise<string> => (await producer.ask(PLANNING, { id })).data.planning.state;
async function askForPlan(): Promise<string> {
  const { id, rundown } = await show();
  return (await producer.ask(PLAN, { input: { episodeId: id, expectedRevision: rundown.revision } })).data.planShow.planning.id;
}

it('carries on by itself when the embedded database is killed, and stops with a sentence the third time', async () => {
  const started = await startOnNothing();
  const said = () => started.said.text;
  const { rundown } = await show();
  const follower = producer.follow(CHANGES, { id: rundown.id, since: rundown.revision - 1 });
  await follower.until(({ told }) => told.length === 1);

  process.kill(postmaster(), 'SIGKILL');
  await until(() => said().includes('the database ended by itself and runs again'), 5_000, said);
  await until(healthy, 5_000, said);
  const heard = follower.told.length;
  const edit = { rundownId: rundown.id, segmentId: rundown.segments[0].id, expectedRevision: rundown.revision, title: 'Après la panne' };
  expect((await producer.ask(EDIT, { input: edit })).data.editSegment).toEqual({ __typename: 'SegmentEdited', rundown: { revision: rundown.revision + 1 } });
  await follower.until(({ told }) => told.slice(heard).some(({ data }) => data.segmentsChanged.revision === rundown.revision + 1), 5_000);
  const planning = await askForPlan();
  await until(async () => (await planningState(planning)) === 'done', 15_000, said);
  for (const part of ['queue', 'live line', 'database connection']) expect(said().split(`The ${part} broke off`)).toHaveLength(2);
  await follower.close();

  process.kill(postmaster(), 'SIGKILL');
  await until(() => said().split('runs again').length === 3, 5_000, said);
  process.kill(postmaster(), 'SIGKILL');
  expect(await started.ended).toBe(1);
  expect(said().trim().split('\n').at(-1)).toMatch(/^The database ended 3 times within a minute: its last words are in .*pg\/server\.log; look there/);
});

it('starts the server again with the new address when the database had to leave its port', async () => {
  const started = await startOnNothing();
  const said = () => started.said.text;
  const taken = Number(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[3]);
  // Held still, the command does not see the end before somebody else listens there.
  started.child.kill('SIGSTOP');
  process.kill(postmaster(), 'SIGKILL');
  const thief = createServer((socket) => socket.destroy());
  await until(() => new Promise<boolean>((done) => thief.once('error', () => done(false)).listen(taken, '127.0.0.1', () => done(true))), 2_000, said);
  try {
    started.child.kill('SIGCONT');
    await until(() => said().includes('its address is another'), 8_000, said);
    await until(healthy, 15_000, said);
    expect((await show()).rundown.id).toEqual(expect.any(String));
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  } finally {
    await close(thief);
  }
});

function finishesWhatWasCutShort(env: () => NodeJS.ProcessEnv) {
  it('finishes a planning soon after the server was killed under it', async () => {
    const started = await startOnNothing(env());
    const said = () => started.said.text;
    const planning = await askForPlan();
    await until(async () => (await planningState(planning)) === 'running', 5_000, said);
    process.kill(serverOf(started), 'SIGKILL');
    await until(healthy, 15_000, said);
    expect(await planningState(planning)).toBe('running');
    const waited = await until(async () => (await planningState(planning)) === 'done', 30_000, said);
    expect(waited).toBeLessThan(12_000);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });
}

describe('with the queue in PostgreSQL', () => finishesWhatWasCutShort(() => ({})));
describeWithRedis('with the queue in Redis', () => finishesWhatWasCutShort(() => ({ REDIS_URL: redisUrl })));
