import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { actOnPeople, loadDemo, reconcile, sendDrafts, sendMessages, type MessageId, type ParticipationId } from '#desk';
import { demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

jest.setTimeout(60_000);

const MINUTE = 60_000;

describe('mails to speakers', () => {
  let test: TestDesk;
  let people: readonly ParticipationId[] = [];

  beforeAll(async () => {
    test = await openTestDesk();
    await loadDemo(test.desk, { page: demoPage(), applications: demoApplications(), password: 'démonstration' });
    await sendMessages(test.desk);
    people = (await test.rows<{ id: ParticipationId }>(`select n.id from participation n where n.role = 'guest' and exists (select from segment_speaker s where s.participation_id = n.id) order by n.id`)).map(({ id }) => id);
    for (const [at, id] of people.entries()) {
      await test.rows('update person set email = $2 where id = (select person_id from participation where id = $1)', [id, `personne.${at}@mail.example`]);
    }
  });
  afterAll(() => test.close());

  const invite = async (id: ParticipationId, atOnce = true) => {
    const { people: [one] } = await actOnPeople(test.desk, producer, { participations: [id], act: 'invite' });
    await sendDrafts(test.desk, producer, { messages: one!.messages, atOnce });
    return one!.messages[0]!;
  };
  const row = async (id: MessageId) => (await test.rows<{ state: string; reason: string | null; attempts: number; data_started_at: Date | null }>('select state, reason, attempts, data_started_at from message where id = $1', [id]))[0]!;
  const told = async (id: ParticipationId) => (await test.rows<{ told: { slotRevision: number; entry: { sequence: number } } | null; told_at: Date | null }>('select told, told_at from participation where id = $1', [id]))[0]!;

  it('waits out a mail server that is down for an hour, and makes nobody believe that they were told', async () => {
    const id = await invite(people[0]!);
    test.answer({ kind: 'retry', reason: 'ECONNREFUSED CONN' });
    for (let minute = 0; minute < 60; minute++) {
      await sendMessages(test.desk);
      expect(await told(people[0]!)).toEqual({ told: null, told_at: null });
      test.moveClock(MINUTE);
    }
    expect(await row(id)).toMatchObject({ state: 'queued', reason: 'ECONNREFUSED CONN', data_started_at: null });
    expect(await test.rows('select 1 from speaker_link')).toEqual([]);
    test.answer({ kind: 'sent' });
    const before = test.letters.length;
    test.moveClock(60 * MINUTE);
    await sendMessages(test.desk);
    expect(await row(id)).toMatchObject({ state: 'sent' });
    expect(test.letters).toHaveLength(before + 1);
    // The calendar part is in the letter that left, though earlier ones had been made with it.
    expect(test.letters.at(-1)!.calendar?.method).toBe('REQUEST');
    expect((await told(people[0]!)).told).toMatchObject({ slotRevision: 1, entry: { sequence: 0 } });
    expect((await told(people[0]!)).told_at).not.toBeNull();
  });

  it('writes to nobody whose server says that they do not live there, until the address is another', async () => {
    const id = await invite(people[1]!);
    test.answer({ kind: 'failed', reason: '550 5.1.1', userUnknown: true });
    await sendMessages(test.desk);
    test.answer({ kind: 'sent' });
    expect(await row(id)).toMatchObject({ state: 'failed', reason: '550 5.1.1' });
    expect(await test.rows('select address, reason from blocked_address')).toEqual([{ address: 'personne.1@mail.example', reason: '550 5.1.1' }]);
    expect((await told(people[1]!)).told).toBeNull();
    const cancelled = await actOnPeople(test.desk, producer, { participations: [people[1]!], act: 'cancel', send: true });
    expect(cancelled.people).toEqual([{ participationId: people[1], refusal: null, messages: [], zone: 'Europe/Paris' }]);
  });

  it('gives what a dead turn had claimed to another, and knows what may have left', async () => {
    const [first, second] = [await invite(people[2]!), await invite(people[3]!)];
    await test.rows(`update message set state = 'sending', claim = id, claimed_until = $2, data_started_at = case when id = $1 then $2::timestamptz end where id = any($3::uuid[])`, [
      first, test.desk.clock.now(), [first, second],
    ]);
    const before = test.letters.length;
    await sendMessages(test.desk);
    expect(test.letters).toHaveLength(before);
    test.moveClock(MINUTE);
    expect(await reconcile(test.desk)).toMatchObject({ messagesRequeued: 1, messagesLost: 1, messagesDue: 1 });
    await sendMessages(test.desk);
    expect([await row(first), await row(second)]).toMatchObject([{ state: 'unknown', reason: 'the sender stopped while sending' }, { state: 'sent' }]);
    expect(test.letters).toHaveLength(before + 1);
  });

  it('claims each mail once, however many turns run', async () => {
    const left = people.slice(4);
    await Promise.all(left.map((id) => invite(id)));
    const before = test.letters.length;
    const turns = await Promise.all(Array.from({ length: 4 }, () => sendMessages(test.desk)));
    expect(turns.reduce((sum, { sent }) => sum + sent, 0)).toBe(left.length);
    expect(new Set(test.letters.slice(before).map(({ messageId }) => messageId)).size).toBe(left.length);
  });

  it('keeps quiet hours, unless a person says at once', async () => {
    const [id] = people;
    await actOnPeople(test.desk, producer, { participations: [id!], act: 'cancel' });
    test.moveClock((24 + 23 - test.desk.clock.now().getUTCHours()) * 60 * MINUTE);
    const [draft] = await test.rows<{ id: MessageId; due_at: Date }>(`select id, due_at from message where participation_id = $1 and state = 'drafted'`, [id]);
    await test.rows(`update message set due_at = $2 where id = $1`, [draft!.id, new Date(test.desk.clock.now().getTime() + 8 * 60 * MINUTE)]);
    await sendDrafts(test.desk, producer, { messages: [draft!.id] });
    expect(await sendMessages(test.desk)).toMatchObject({ claimed: 0 });
    expect(await row(draft!.id)).toMatchObject({ state: 'queued' });
    test.moveClock(9 * 60 * MINUTE);
    expect(await sendMessages(test.desk)).toMatchObject({ claimed: 1, sent: 1 });
  });
});
