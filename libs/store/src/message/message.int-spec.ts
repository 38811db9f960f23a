import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAccount, addSegment, improvePlan, loadDemo, reconcile, releaseRundown, sendMessage, Unavailable, type MessageId, type OutboxRow } from '#desk';
import { demoApplications, demoPage, openTestDesk, producer, WORKER, type TestDesk } from '../../testing/open-test-desk.js';

const MINUTE = 60_000;
const texts = { page: demoPage(), applications: demoApplications(), password: 'démonstration' };

describe('the demonstration, and the messages it queues', () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk();
  });
  afterAll(() => test.close());
  const states = async () => (await test.rows<{ state: string }>('select state from message order by created_at, id')).map(({ state }) => state);
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
    expect(taken.map(({ name }) => name).sort()).toEqual(['message.send', 'show.improve', 'show.plan']);
    // It was released since: there is nothing to search for.
    const searched = taken.flatMap((row) => (row.name === 'show.improve' ? [row.facts.planningId] : []))[0]!;
    expect(await improvePlan(test.desk, searched, { attempt: 1, last: false })).toEqual({ outcome: 'PlanImproved', state: 'overtaken' });
    expect(new Set(taken.map(({ id }) => id)).size).toBe(3);
    expect(await dispatch()).toEqual([]);
  });

  it('sends a message once, with words for its reader', async () => {
    const [message] = await test.rows<{ id: MessageId; message_id_header: string }>('select id, message_id_header from message');
    const both = await Promise.all([sendMessage(test.desk, message!.id), sendMessage(test.desk, message!.id)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['MessageSent', 'NothingToSend']);
    expect(test.letters).toHaveLength(1);
    expect(test.letters[0]).toMatchObject({ messageId: message!.message_id_header, to: { address: 'animatrice@demo.conducteur.example' } });
    expect(test.letters[0]!.subject).toMatch(/^Conducteur v1\u00a0– /);
    expect(test.letters[0]!.text).toMatch(/https:\/\/conducteur\.example\/rundowns\/[0-9a-f-]{36}\/versions\/1\/pdf\n/);
  });

  it('voids what was not sent when a newer version is released', async () => {
    const older = await release();
    const newer = await release();
    expect(await states()).toEqual(['sent', 'voided', 'queued']);
    expect(await sendMessage(test.desk, older)).toEqual({ outcome: 'NothingToSend' });
    expect(test.letters).toHaveLength(1);
    test.answer({ kind: 'retry', reason: 'greylisted' });
    await expect(sendMessage(test.desk, newer)).rejects.toBeInstanceOf(Unavailable);
    expect(await states()).toEqual(['sent', 'voided', 'queued']);
    test.answer({ kind: 'failed', reason: '550 no such user' });
    expect(await sendMessage(test.desk, newer)).toEqual({ outcome: 'MessageFailed', reason: '550 no such user' });
    expect(await states()).toEqual(['sent', 'voided', 'failed']);
  });

  it('never sends again what may have left', async () => {
    const id = await release();
    test.answer(new Error('socket closed'));
    expect(await sendMessage(test.desk, id)).toEqual({ outcome: 'MessageUnknown', reason: 'socket closed' });
    test.answer({ kind: 'sent' });
    expect(await sendMessage(test.desk, id)).toEqual({ outcome: 'NothingToSend' });
    test.moveClock(60 * MINUTE);
    expect(await reconcile(test.desk)).toEqual({ planningsRearmed: 0, improvementsRearmed: 0, messagesRearmed: 0, messagesLost: 0 });
  });

  it('re-arms what a flushed queue forgot, and gives up what was lost while sending', async () => {
    const waiting = await release();
    await dispatch();
    await test.rows(`insert into planning (id, episode_id, state, progress, expected_revision, attempts, requested_at, touched_at)
      select '0190aaaa-0000-7000-8000-00000000beef', id, 'running', 40, 0, 1, $1, $1 from episode`, [test.desk.clock.now()]);
    test.moveClock(4 * MINUTE);
    expect(await reconcile(test.desk)).toEqual({ planningsRearmed: 1, improvementsRearmed: 0, messagesRearmed: 1, messagesLost: 0 });
    // While the jobs wait in the outbox, another round adds none.
    test.moveClock(4 * MINUTE);
    expect(await reconcile(test.desk)).toEqual({ planningsRearmed: 0, improvementsRearmed: 0, messagesRearmed: 0, messagesLost: 0 });
    expect((await dispatch()).map(({ name, facts }) => [name, facts]).sort()).toEqual([
      ['message.send', { messageId: waiting }],
      ['show.plan', { planningId: '0190aaaa-0000-7000-8000-00000000beef' }],
    ]);
    await test.rows(`update message set state = 'sending' where id = $1`, [waiting]);
    test.moveClock(20 * MINUTE);
    expect(await reconcile(test.desk)).toMatchObject({ messagesLost: 1 });
    expect((await states()).at(-1)).toBe('unknown');
  });

  it('speaks English to a host who does', async () => {
    await addAccount(test.desk, WORKER, { name: 'Will', email: 'will@studio.example', password: texts.password, role: 'host', locale: 'en' });
    await release();
    const subjects = await test.rows<{ subject: string }>(`select subject from message where recipient_name = 'Will'`);
    expect(subjects.map(({ subject }) => subject.slice(0, 8))).toEqual(['Rundown ']);
  });
});
