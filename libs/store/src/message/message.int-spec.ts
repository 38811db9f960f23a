import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAccount, addSegment, improvePlan, loadDemo, reconcile, releaseRundown, sendAgain, sendMessages, type MessageId, type OutboxRow } from '#desk';
import { demoApplications, demoPage, openTestDesk, producer, WORKER, type TestDesk } from '../../testing/open-test-desk.js';

const MINUTE = 60_000;
const texts = { page: demoPage(), applications: demoApplications(), password: 'démonstration' };

describe('the demonstration, and the messages it queues', () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk();
  });
  afterAll(() => test.close());
  const states = async () => (await test.rows<{ state: string }>(`select state from message where kind = 'rundown.released' order by created_at, id`)).map(({ state }) => state);
  const dispatch = async () => {
    const taken: OutboxRow[] = [];
    while ((await test.desk.outbox.dispatch(async (rows) => void taken.push(...rows), 2)) > 0);
    return taken;
  };
  /** Of all topics. */
  const episodes = async () => (await test.desk.reads.episodesOfTopics((await test.desk.reads.topics()).map(({ id }) => id))).flat();
  const release = async () => {
    const { rundownId } = (await episodes())[0]!;
    const expectedRevision = (await test.desk.reads.revision(rundownId))!;
    const added = await addSegment(test.desk, producer, { rundownId, expectedRevision, position: 0, kind: 'sting', title: 'Virgule', durationSeconds: 5 });
    if (added.outcome !== 'SegmentAdded') throw new Error(added.outcome);
    await releaseRundown(test.desk, producer, { rundownId, expectedRevision: added.revision });
    return (await test.rows<{ id: MessageId }>(`select id from message where state = 'queued' order by created_at desc, id desc limit 1`))[0]!.id;
  };

  it('is loaded once, and ready to print', async () => {
    expect((await loadDemo(test.desk, texts)).loaded).toBe(true);
    expect((await loadDemo(test.desk, texts)).loaded).toBe(false);
    const all = await episodes();
    expect(all.map(({ start }) => start)).toEqual(['2026-12-10T19:00']);
    const model = (await test.desk.reads.rundown(all[0]!.rundownId))!;
    expect(model.versions.map(({ number }) => number)).toEqual([1]);
    expect(await states()).toEqual(['queued']);
  });

  it('hands each job over once, and again only when handing over failed', async () => {
    await expect(test.desk.outbox.dispatch(async () => Promise.reject(new Error('no queue')))).rejects.toThrow('no queue');
    const taken = await Promise.all([dispatch(), dispatch()]).then((both) => both.flat());
    expect([...new Set(taken.map(({ name }) => name))].sort()).toEqual(['messages.send', 'show.improve', 'show.plan']);
    // It was released since: there is nothing to search for.
    const searched = taken.flatMap((row) => (row.name === 'show.improve' ? [row.facts.planningId] : []))[0]!;
    expect(await improvePlan(test.desk, searched, { attempt: 1, last: false })).toEqual({ outcome: 'PlanImproved', state: 'overtaken' });
    expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
    expect(await dispatch()).toEqual([]);
  });

  it('sends a message once, with words for its reader', async () => {
    const [message] = await test.rows<{ message_id_header: string }>('select message_id_header from message');
    const both = await Promise.all([sendMessages(test.desk), sendMessages(test.desk)]);
    expect(both.map(({ sent }) => sent).sort()).toEqual([0, 1]);
    expect(test.letters).toHaveLength(1);
    expect(test.letters[0]).toMatchObject({ messageId: message!.message_id_header, to: { address: 'animatrice@demo.conducteur.example' } });
    expect(test.letters[0]!.subject).toMatch(/^Conducteur v1\u00a0– /);
    expect(test.letters[0]!.text).toMatch(/https:\/\/conducteur\.example\/rundowns\/[0-9a-f-]{36}\/versions\/1\/pdf\n/);
  });

  it('voids what was not sent when a newer version is released, and tries again what was put off', async () => {
    await release();
    await release();
    expect(await states()).toEqual(['sent', 'voided', 'queued']);
    test.answer({ kind: 'retry', reason: 'greylisted' });
    expect(await sendMessages(test.desk)).toMatchObject({ claimed: 1, sent: 0, putOff: 1 });
    expect(await states()).toEqual(['sent', 'voided', 'queued']);
    test.answer({ kind: 'failed', reason: '550 no such user' });
    expect(await sendMessages(test.desk)).toMatchObject({ claimed: 0 });
    test.moveClock(MINUTE);
    expect(await sendMessages(test.desk)).toMatchObject({ claimed: 1, sent: 0 });
    expect(await states()).toEqual(['sent', 'voided', 'failed']);
  });

  it('never sends again by itself what may have left, but by a person’s word', async () => {
    const id = await release();
    test.answer(new Error('socket closed'));
    const before = test.letters.length;
    await sendMessages(test.desk);
    expect((await states()).at(-1)).toBe('unknown');
    test.answer({ kind: 'sent' });
    test.moveClock(60 * MINUTE);
    expect(await reconcile(test.desk)).toMatchObject({ messagesDue: 0, messagesRequeued: 0, messagesLost: 0 });
    await sendMessages(test.desk);
    expect(test.letters).toHaveLength(before + 1);
    expect(await sendAgain(test.desk, producer, id)).toEqual({ outcome: 'MessagesHandled', messages: [id] });
    await sendMessages(test.desk);
    expect(test.letters).toHaveLength(before + 2);
    expect(await sendAgain(test.desk, producer, id)).toEqual({ outcome: 'MessagesHandled', messages: [] });
  });

  it('re-arms what a flushed queue forgot, and frees what died with its turn', async () => {
    await release();
    await dispatch();
    await test.rows(`insert into planning (id, episode_id, state, progress, expected_revision, attempts, requested_at, touched_at)
      select '0190aaaa-0000-7000-8000-00000000beef', id, 'running', 40, 0, 1, $1, $1 from episode`, [test.desk.clock.now()]);
    test.moveClock(4 * MINUTE);
    expect(await reconcile(test.desk)).toEqual({ planningsRearmed: 1, improvementsRearmed: 0, messagesRequeued: 0, messagesLost: 0, messagesDue: 1, remindersDue: false, printRunsRearmed: 0 });
    expect((await dispatch()).map(({ name, facts }) => [name, facts]).sort()).toEqual([
      ['messages.send', {}],
      ['show.plan', { planningId: '0190aaaa-0000-7000-8000-00000000beef' }],
    ]);
    // A turn that claimed and died: without a body begun the mail goes to another, with one it may have left.
    await test.rows(`update message set state = 'sending', claim = id, claimed_until = $1 where state = 'queued'`, [test.desk.clock.now()]);
    test.moveClock(MINUTE);
    expect(await reconcile(test.desk)).toMatchObject({ messagesRequeued: 1, messagesLost: 0, messagesDue: 1 });
    await test.rows(`update message set state = 'sending', claim = id, claimed_until = $1, data_started_at = $1 where state = 'queued'`, [test.desk.clock.now()]);
    test.moveClock(MINUTE);
    expect(await reconcile(test.desk)).toMatchObject({ messagesRequeued: 0, messagesLost: 1, messagesDue: 0 });
    expect((await states()).at(-1)).toBe('unknown');
  });

  it('speaks English to a host who does', async () => {
    await addAccount(test.desk, WORKER, { name: 'Will', email: 'will@studio.example', password: texts.password, role: 'host', locale: 'en' });
    await release();
    const subjects = await test.rows<{ subject: string }>(`select subject from message where recipient_name = 'Will'`);
    expect(subjects.map(({ subject }) => subject.slice(0, 8))).toEqual(['Rundown ']);
  });
});
