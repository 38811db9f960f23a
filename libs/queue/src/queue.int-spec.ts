import { CannotSucceed, JOB_OPTIONS, NotFound, type Announcement, type JobName, type OutboxRow } from '#desk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/databases.js';
import { describeWithRedis, redisUrl } from '../../../test/redis.js';
import {
  hostWorkers, JOB_NAMES, migrateQueue, openLiveBus, openLivePublisher, openQueue, startDispatcher,
  type JobWork, type PostedJob, type QueuePlace,
} from './index.js';

let database: FreshDatabase;
const closing: (() => Promise<unknown>)[] = [];
const noError = (error: Error) => {
  throw error;
};
const quiet = { failed: () => undefined, broken: () => undefined, overtaken: () => undefined };

beforeAll(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => database.drop());

/** Work that only notes what it was given. */
function noting() {
  const seen: { name: JobName; facts: unknown; attempt: number; last: boolean }[] = [];
  const note = (name: JobName) => async (facts: unknown, run: { attempt: number; last: boolean }) => void seen.push({ name, facts, ...run });
  const work: JobWork = {
    'show.plan': note('show.plan'), 'show.improve': note('show.improve'), 'messages.send': note('messages.send'), 'reminders.write': note('reminders.write'), 'papers.run': note('papers.run'),
    'topic.read': note('topic.read'), 'points.tell': note('points.tell'), 'audience.purge': note('audience.purge'), 'desk.reconcile': note('desk.reconcile'),
  };
  return { seen, work };
}

const plan = (id: string): PostedJob => ({ id, name: 'show.plan', facts: { planningId: `planning ${id}` as never } });
const send = (id: string): PostedJob => ({ id, name: 'messages.send', facts: { note: `message ${id}` } as never });

async function until(condition: () => boolean, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error('did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function queueKeepsItsWord(place: () => QueuePlace) {
  const open = async () => {
    await migrateQueue(place());
    const queue = await openQueue(place(), noError);
    closing.push(() => queue.close());
    return queue;
  };
  const host = async (work: JobWork, watch = quiet as Parameters<typeof hostWorkers>[2]) => {
    const workers = await hostWorkers(place(), work, watch);
    closing.push(() => workers.close(2_000));
    return workers;
  };

  it('delivers each job to its own work, with its facts', async () => {
    const queue = await open();
    const { seen, work } = noting();
    await host(work);
    const [a, b] = [randomUUID(), randomUUID()];
    await queue.add([plan(a), send(b)]);
    await until(() => seen.length === 2);
    expect([...seen].sort((x, y) => x.name.localeCompare(y.name))).toEqual([
      { name: 'messages.send', facts: { note: `message ${b}` }, attempt: 1, last: false },
      { name: 'show.plan', facts: { planningId: `planning ${a}` }, attempt: 1, last: false },
    ]);
  });

  it('takes a job handed over twice once, even after it was done', async () => {
    const queue = await open();
    const { seen, work } = noting();
    await host(work);
    const id = randomUUID();
    await queue.add([plan(id), plan(id)]);
    await until(() => seen.length === 1);
    const marker = randomUUID();
    await queue.add([plan(id)]);
    await queue.add([plan(marker)]);
    await until(() => seen.some(({ facts }) => (facts as { planningId: string }).planningId === `planning ${marker}`));
    expect(seen).toHaveLength(2);
  });

  it('delivers again after a passing fault, and counts', async () => {
    const queue = await open();
    const attempts: unknown[] = [];
    await host({
      ...noting().work,
      'show.plan': async (_facts, run) => {
        attempts.push(run);
        if (run.attempt === 1) throw new Error('the line was busy');
      },
    });
    await queue.add([plan(randomUUID())]);
    await until(() => attempts.length === 2);
    expect(attempts).toEqual([{ attempt: 1, last: false }, { attempt: 2, last: false }]);
  });

  it.each([
    ['desk says it can never succeed', new CannotSucceed('no page')],
    ['what it is about is gone', new NotFound('planning', 'x')],
  ])('does not deliver again when %s', async (_why, error) => {
    const queue = await open();
    const failures: { final: boolean; message: string }[] = [];
    await host({ ...noting().work, 'show.plan': () => Promise.reject(error) }, {
      ...quiet,
      failed: (_name, _id, { message }, final) => void failures.push({ final, message }),
    });
    await queue.add([plan(randomUUID())]);
    await until(() => failures.length === 1);
    expect(failures).toEqual([{ final: true, message: error.message }]);
    await new Promise((resolve) => setTimeout(resolve, JOB_OPTIONS['show.plan'].backoffMs / 2));
    expect(failures).toHaveLength(1);
  });

  it('lists what was given up with its reason, delivers it again and forgets it, each once', async () => {
    const queue = await open();
    const own = randomUUID();
    let broken = true;
    await host({ ...noting().work, 'show.plan': async () => { if (broken) throw new CannotSucceed(`no page for ${own}`); } });
    const [again, never] = [randomUUID(), randomUUID()];
    await queue.add([plan(again), plan(never)]);
    const mine = async () => (await queue.failed(50)).filter(({ reason }) => reason === `no page for ${own}`);
    while ((await mine()).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await mine()).map(({ id, name, attempts, failedAt }) => ({ id, name, attempts, dated: failedAt instanceof Date })).toSorted((x, y) => x.id.localeCompare(y.id)))
      .toEqual([again, never].toSorted().map((id) => ({ id, name: 'show.plan', attempts: 1, dated: true })));
    broken = false;
    expect([await queue.remove('show.plan', never), await queue.remove('show.plan', never), await queue.retry('show.plan', never)]).toEqual([true, false, false]);
    expect(await queue.retry('show.plan', again)).toBe(true);
    while ((await mine()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const before = Date.now() - 60_000;
    let last = await queue.lastDone('show.plan');
    while (last === null) last = await queue.lastDone('show.plan');
    expect(last.getTime()).toBeGreaterThan(before);
    expect(await queue.retry('show.plan', again)).toBe(false);
  });

  it('leaves slow work to the process that does it, beside another that would take it', async () => {
    const queue = await open();
    let [begun, done] = [0, 0];
    const slow: JobWork = {
      ...noting().work,
      'show.plan': async () => {
        begun += 1;
        await new Promise((resolve) => setTimeout(resolve, JOB_OPTIONS['show.plan'].lockMs * 1.5));
        done += 1;
      },
    };
    await host(slow);
    await host(slow);
    await queue.add([plan(randomUUID())]);
    await until(() => done === 1);
    expect([begun, done]).toEqual([1, 1]);
  });

  it('runs the scheduled job by itself, once for all processes that schedule it one after the other', async () => {
    const [one, other] = [await open(), await open()];
    const { seen, work } = noting();
    await host(work);
    await one.schedule();
    await other.schedule();
    await until(() => seen.some(({ name }) => name === 'desk.reconcile'));
    const delayed = (await one.count())['desk.reconcile']['delayed'];
    expect([seen.filter(({ name }) => name === 'desk.reconcile').length, delayed]).toEqual([1, 1]);
  });

  it('waits for the job under way when it closes', async () => {
    const queue = await open();
    let done = false;
    let begun = false;
    const workers = await host({
      ...noting().work,
      'show.plan': async () => {
        begun = true;
        await new Promise((resolve) => setTimeout(resolve, 200));
        done = true;
      },
    });
    await queue.add([plan(randomUUID())]);
    await until(() => begun);
    await workers.close(2_000);
    expect(done).toBe(true);
  });

  it('moves rows from the outbox when woken, and sweeps what nobody woke it for', async () => {
    const queue = await open();
    const { seen, work } = noting();
    await host(work);
    const rows: OutboxRow[] = [];
    let looks = 0;
    const outbox = {
      forgetDispatched: async () => undefined,
      async dispatch(send: (rows: readonly OutboxRow[]) => Promise<void>, limit = 100) {
        looks += 1;
        const taken = rows.splice(0, limit);
        if (taken.length > 0) await send(taken);
        return taken.length;
      },
    };
    const bus = await openLiveBus(place(), noError);
    closing.push(() => bus.close());
    // It looks once as it starts, before there are rows; sweeping so seldom, only waking brings it to look again.
    const dispatch = async (sweepMs: number) => {
      looks = 0;
      const dispatcher = startDispatcher({ outbox, queue, bus, onError: noError, sweepMs });
      closing.push(() => dispatcher.close());
      await until(() => looks > 0);
      return dispatcher;
    };
    const woken = await dispatch(600_000);
    const row = (id: string) => ({ ...plan(id), createdAt: new Date() }) as OutboxRow;
    for (let index = 0; index < 450; index += 1) rows.push(row(randomUUID()));
    await notify(database.url, 'conducteur_outbox', '');
    await until(() => rows.length === 0);
    await woken.close();
    await dispatch(300);
    rows.push(row(randomUUID()));
    await until(() => rows.length === 0);
    await until(() => seen.length === 451);
  });
}

async function notify(url: string, channel: string, payload: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('select pg_notify($1, $2)', [channel, payload]);
  await client.end();
}

const changed = { event: 'rundown.changed', facts: { rundownId: 'r', revision: 3, change: 'edited', segmentId: null, position: null, by: null } } as unknown as Announcement;

function listening() {
  const heard: unknown[] = [];
  return { heard, listener: { announced: (told: unknown) => void heard.push(told), resync: () => void heard.push('resync') } };
}

describe('queue in PostgreSQL', () => {
  queueKeepsItsWord(() => ({ databaseUrl: database.url }));

  it('migrates itself twice at once', async () => {
    await Promise.all([migrateQueue({ databaseUrl: database.url }), migrateQueue({ databaseUrl: database.url })]);
  });

  it('says of a job that was delivered anew under its first run that it was overtaken, and not that the queue broke off', async () => {
    const place: QueuePlace = { databaseUrl: database.url };
    await migrateQueue(place);
    const queue = await openQueue(place, noError);
    closing.push(() => queue.close());
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    closing.push(() => client.end());
    const told: string[] = [];
    let runs = 0;
    const takeAway = async () => {
      runs += 1;
      if (runs === 1) await client.query(`update bullmq.job set state = 'waiting', lock_token = null, locked_until_ms = null where state = 'active'`);
    };
    const workers = await hostWorkers(place, { ...noting().work, 'show.plan': takeAway }, { failed: () => void told.push('failed'), broken: () => void told.push('broken'), overtaken: (name) => void told.push(name) });
    closing.push(() => workers.close(2_000));
    await queue.add([plan(randomUUID())]);
    await until(() => runs === 2 && told.length > 0);
    expect(new Set(told)).toEqual(new Set(['show.plan']));
  });

  it('holds two connections for each job where jobs are done, and gives back those it was sent by', async () => {
    const place: QueuePlace = { databaseUrl: database.url };
    await migrateQueue(place);
    const queue = await openQueue(place, noError);
    closing.push(() => queue.close());
    const { seen, work } = noting();
    const workers = await hostWorkers(place, work, quiet);
    closing.push(() => workers.close(2_000));
    await queue.schedule();
    await queue.add([plan(randomUUID()), send(randomUUID())]);
    await until(() => seen.length >= 2);
    const asking = new pg.Client({ connectionString: database.url });
    await asking.connect();
    closing.push(() => asking.end());
    const held = async () => (await asking.query(`select count(*)::integer as held from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)).rows[0].held as number;
    let most = Number.POSITIVE_INFINITY;
    for (const end = Date.now() + 20_000; most > 2 * JOB_NAMES.length && Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) most = await held();
    expect(most).toBeLessThanOrEqual(2 * JOB_NAMES.length);
  });
});

describe('live bus in PostgreSQL', () => {
  it('hears what is announced, and nothing that is no announcement', async () => {
    const bus = await openLiveBus({ databaseUrl: database.url }, noError);
    closing.push(() => bus.close());
    const { heard, listener } = listening();
    const stop = bus.follow(listener);
    await notify(database.url, 'conducteur', 'not JSON');
    await notify(database.url, 'conducteur', JSON.stringify(changed));
    await until(() => heard.length === 1);
    stop();
    await notify(database.url, 'conducteur', JSON.stringify(changed));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([changed]);
  });

  it('says resync after its connection was cut, and hears again', async () => {
    const faults: Error[] = [];
    const bus = await openLiveBus({ databaseUrl: database.url }, (error) => void faults.push(error));
    closing.push(() => bus.close());
    const { heard, listener } = listening();
    bus.follow(listener);
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'conducteur live' and datname = current_database()");
    await admin.end();
    await until(() => heard.length === 1);
    await notify(database.url, 'conducteur', JSON.stringify(changed));
    await until(() => heard.length === 2);
    expect(heard).toEqual(['resync', changed]);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('fails at once when the database is not there', async () => {
    await expect(openLiveBus({ databaseUrl: 'postgres://127.0.0.1:1/none' }, noError)).rejects.toThrow();
  });
});

describeWithRedis('queue in Redis', () => {
  queueKeepsItsWord(() => ({ databaseUrl: database.url, redisUrl }));
});

describeWithRedis('live bus in Redis', () => {
  it('hears what is published, says resync after a break, and still wakes by PostgreSQL', async () => {
    const bus = await openLiveBus({ databaseUrl: database.url, redisUrl }, () => undefined);
    const publisher = await openLivePublisher(redisUrl!, noError);
    closing.push(() => bus.close(), () => publisher.close());
    const { heard, listener } = listening();
    bus.follow(listener);
    let woken = 0;
    bus.onOutbox(() => (woken += 1));
    await publisher.publish([changed]);
    await notify(database.url, 'conducteur_outbox', '');
    await until(() => heard.length === 1 && woken === 1);
    const admin = new Redis(redisUrl!);
    await admin.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
    admin.disconnect();
    await until(() => heard.length === 2);
    await publisher.publish([changed]);
    await until(() => heard.length === 3);
    expect(heard).toEqual([changed, 'resync', changed]);
  });
});
