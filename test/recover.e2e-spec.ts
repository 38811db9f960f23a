import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { SIGN_IN, Visitor } from '../apps/api/testing/open-test-api.js';
import { describeWithRedis, redisUrl } from './redis.js';
import { close, findFreePort, serverOf, startConducteur, untilReady, type Started } from './start-conducteur.js';

jest.setTimeout(240_000);

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

/** As long as a busy machine may take, and shorter than the desk's own sweep for what was cut short, in milliseconds. */
const PATIENCE_MS = 45_000;

/** Asks until it is so, also while nobody answers. */
async function until(holds: () => Promise<boolean> | boolean, said: () => string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(20)) if (await Promise.resolve().then(holds).catch(() => false)) return;
  throw new Error(`did not happen within ${PATIENCE_MS} ms; the command said:\n${said()}`);
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
/** How often a planning was begun: once more than it was cut short. */
async function startsOf(databaseUrl: string, id: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<{ attempts: number }>('select attempts from planning where id = $1', [id])).rows[0]!.attempts;
  } finally {
    await client.end();
  }
}
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
  await until(() => said().includes('the database ended by itself and runs again'), said);
  await until(healthy, said);
  const heard = follower.told.length;
  const edit = { rundownId: rundown.id, segmentId: rundown.segments[0].id, expectedRevision: rundown.revision, title: 'Après la panne' };
  expect((await producer.ask(EDIT, { input: edit })).data.editSegment).toEqual({ __typename: 'SegmentEdited', rundown: { revision: rundown.revision + 1 } });
  await follower.until(({ told }) => told.slice(heard).some(({ data }) => data.segmentsChanged.revision === rundown.revision + 1), PATIENCE_MS);
  const planning = await askForPlan();
  await until(async () => (await planningState(planning)) === 'done', said);
  for (const part of ['queue', 'live line', 'database connection']) expect(said().split(`The ${part} broke off`)).toHaveLength(2);
  await follower.close();

  // Three within a minute: where what came before took longer than that, the first is forgotten and it takes one more.
  let code: number | null | undefined;
  void started.ended.then((ended) => (code = ended));
  for (let revived = 2; code === undefined; revived++) {
    process.kill(postmaster(), 'SIGKILL');
    await until(() => code !== undefined || said().split('runs again').length > revived, said);
  }
  expect(code).toBe(1);
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
  await until(() => new Promise<boolean>((done) => thief.once('error', () => done(false)).listen(taken, '127.0.0.1', () => done(true))), said);
  try {
    started.child.kill('SIGCONT');
    await until(() => said().includes('its address is another'), said);
    await until(healthy, said);
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
    await until(async () => (await planningState(planning)) === 'running', said);
    const databaseUrl = /DATABASE_URL=([^\0]+)/.exec(readFileSync(`/proc/${serverOf(started)}/environ`, 'utf8'))![1]!;
    process.kill(serverOf(started), 'SIGKILL');
    await until(healthy, said);
    await until(async () => (await planningState(planning)) === 'done', said);
    expect(await startsOf(databaseUrl, planning)).toBe(2);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });
}

describe('with the queue in PostgreSQL', () => finishesWhatWasCutShort(() => ({})));
describeWithRedis('with the queue in Redis', () => finishesWhatWasCutShort(() => ({ REDIS_URL: redisUrl })));
