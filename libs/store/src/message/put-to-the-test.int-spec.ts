import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  actOnPeople, editContact, loadDemo, nudgePeople, openSpeakerPage, releaseRundown, sendAgain, sendDrafts, sendMessages, signImageRights, takeBounce, reconcile,
  type Desk, type MessageId, type ParticipationId,
} from '#desk';
import type { EpisodeId, RundownId } from '#rundown';
import { readCalendar } from '../../../notices/testing/read-calendar.js';
import { demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

jest.setTimeout(60_000);
const MINUTE = 60_000;

/** Ways in which a mail could have been doubled, lost, or told what is not so: each was once possible. */
describe('mails that were put to the test', () => {
  let test: TestDesk;
  let people: readonly ParticipationId[] = [];
  let [episodeId, rundownId] = ['' as EpisodeId, '' as RundownId];
  beforeAll(async () => {
    test = await openTestDesk();
    await loadDemo(test.desk, { page: demoPage(), applications: demoApplications(), password: 'démonstration' });
    await sendMessages(test.desk);
    const rows = await test.rows<{ id: ParticipationId; e: EpisodeId; r: RundownId }>(`select n.id, n.episode_id as e, r.id as r from participation n join rundown r on r.episode_id = n.episode_id where n.role = 'guest' and exists (select from segment_speaker s where s.participation_id = n.id) order by n.id`);
    people = rows.map(({ id }) => id);
    [episodeId, rundownId] = [rows[0]!.e, rows[0]!.r];
    for (const [at, id] of people.entries()) await test.rows('update person set email = $2 where id = (select person_id from participation where id = $1)', [id, `personne.${at}@mail.example`]);
  });
  afterAll(() => test.close());
  const invite = async (id: ParticipationId, send = true) => {
    const { people: [one] } = await actOnPeople(test.desk, producer, { participations: [id], act: 'invite' });
    if (send) await sendDrafts(test.desk, producer, { messages: one!.messages, atOnce: true });
    return one!.messages[0]!;
  };
  const row = async (id: MessageId) => (await test.rows<{ state: string; entry: unknown; address: string; due_at: Date; sent_at: Date | null }>('select state, entry, address, due_at, sent_at from message where id = $1', [id]))[0]!;
  const tokenIn = (text: string) => /\/i\/([\w-]{43})/.exec(text)![1]!;
  const release = async (mails: 'queued' | 'drafted') => {
    await test.rows(`update segment set notes = notes || '.' where rundown_id = $1`, [rundownId]);
    expect((await releaseRundown(test.desk, producer, { rundownId, expectedRevision: (await test.desk.reads.revision(rundownId))!, mails })).outcome).toBe('RundownReleased');
  };

  it('a mail that may have left is said once more with its calendar part above the first, and the first link stays good', async () => {
    const id = await invite(people[0]!);
    test.answer({ kind: 'unknown', reason: 'ETIMEDOUT DATA' });
    await sendMessages(test.desk);
    const first = test.letters.at(-1)!;
    const token = tokenIn(first.text);
    await sendAgain(test.desk, producer, id);
    test.answer({ kind: 'retry', reason: '451' });
    await sendMessages(test.desk);
    expect((await openSpeakerPage(test.desk, { token, remoteAddress: '192.0.2.1' })).outcome).toBe('SpeakerPageOpened');
    test.answer({ kind: 'sent' });
    test.moveClock(10 * MINUTE);
    await sendMessages(test.desk);
    const entries = [first, test.letters.at(-1)!].map(({ calendar }) => readCalendar(calendar!.text)[0]!);
    expect(entries.map(({ method, sequence }) => `${method} ${sequence}`)).toEqual(['REQUEST 0', 'REQUEST 1']);
    expect(test.letters.at(-1)).not.toBe(first);
  });

  it('goes to the address as it is when it leaves, and a link that went to a wrong one is closed', async () => {
    const id = await invite(people[1]!);
    test.answer({ kind: 'unknown', reason: 'ETIMEDOUT DATA' });
    await sendMessages(test.desk);
    test.answer({ kind: 'sent' });
    const wrong = tokenIn(test.letters.at(-1)!.text);
    await editContact(test.desk, producer, { participationId: people[1]!, email: 'juste@mail.example', telephone: null, locale: 'fr', zone: null });
    expect((await openSpeakerPage(test.desk, { token: wrong, remoteAddress: '192.0.2.1' })).outcome).toBe('LinkClosed');
    await sendAgain(test.desk, producer, id);
    test.moveClock(MINUTE);
    await sendMessages(test.desk);
    expect([test.letters.at(-1)!.to.address, (await row(id)).address]).toEqual(['juste@mail.example', 'juste@mail.example']);
    expect((await openSpeakerPage(test.desk, { token: tokenIn(test.letters.at(-1)!.text), remoteAddress: '192.0.2.1' })).outcome).toBe('SpeakerPageOpened');
  });

  it('the copy of a signature does not pass for the mail that tells a slot', async () => {
    const id = people[2]!;
    await invite(id);
    await sendMessages(test.desk);
    const token = tokenIn(test.letters.at(-1)!.text);
    await test.rows(`update episode set start_local = start_local + interval '1 day' where id = $1`, [episodeId]);
    await release('drafted');
    const opened = await openSpeakerPage(test.desk, { token, remoteAddress: '192.0.2.1' });
    if (opened.outcome !== 'SpeakerPageOpened') throw new Error(opened.outcome);
    await signImageRights(test.desk, { token, remoteAddress: '192.0.2.1' }, { textVersion: opened.page.rights.version, signedName: 'S' });
    await sendMessages(test.desk);
    expect(test.letters.at(-1)!.attachments).toHaveLength(1);
    expect(await test.rows(`select told_at, (select json_agg(distinct r.state) from reminder r where r.participation_id = n.id and r.slot_revision = n.slot_revision) as reminders from participation n where id = $1`, [id]))
      .toEqual([{ told_at: null, reminders: ['held'] }]);
  });

  it('a release that sends takes along what the one before had left as drafts', async () => {
    const drafts = await test.rows<{ id: MessageId }>(`select id from message where state = 'drafted' order by id`);
    expect(drafts.length).toBeGreaterThan(0);
    await release('queued');
    expect(await test.rows(`select id from message where state = 'queued' and participation_id is not null order by id`)).toEqual(drafts);
    for (const { id } of drafts) await test.rows(`update message set due_at = $2 where id = $1`, [id, test.desk.clock.now()]);
    await sendMessages(test.desk);
  });

  it('closed links shut nobody out who holds a good one, and are forgotten', async () => {
    const token = tokenIn(test.letters.findLast(({ text }) => text.includes('/i/'))!.text);
    // One line of IPv6 has all the addresses behind it: they are counted as one.
    const from = { remoteAddress: '2001:db8:1:2::9' };
    const closed: string[] = [];
    for (let at = 0; at < 31; at++) closed.push((await openSpeakerPage(test.desk, { token: 'x', remoteAddress: `2001:db8:1:2::${at}` })).outcome);
    expect([closed[0], closed[29], closed[30]]).toEqual(['LinkClosed', 'LinkClosed', 'TooManyAttempts']);
    expect((await openSpeakerPage(test.desk, { token, ...from })).outcome).toBe('SpeakerPageOpened');
    test.moveClock(2 * 24 * 60 * MINUTE);
    await reconcile(test.desk);
    expect(await test.rows('select count(*)::int as count from link_guess')).toEqual([{ count: 0 }]);
  });

  it('what was put off in the evening leaves in the morning, and a mailbox that was full is written to again', async () => {
    const id = await invite(people[3]!, false);
    const now = test.desk.clock.now();
    test.moveClock(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 18, 50) - now.getTime());
    await sendDrafts(test.desk, producer, { messages: [id] });
    test.answer({ kind: 'retry', reason: '451 greylisted' });
    for (let turn = 0; turn < 4; turn++) {
      await sendMessages(test.desk);
      test.moveClock(3 * MINUTE);
    }
    test.answer({ kind: 'sent' });
    for (let turn = 0; turn < 30; turn++) {
      test.moveClock(30 * MINUTE);
      await sendMessages(test.desk);
    }
    const [sent] = await test.rows<{ hour: string; message_id_header: string }>(`select to_char(sent_at at time zone 'Europe/Paris', 'HH24:MI') as hour, message_id_header from message where id = $1 and state = 'sent'`, [id]);
    expect(sent!.hour >= '08:00' && sent!.hour <= '20:00').toBe(true);
    expect(await takeBounce(test.desk, { messageId: sent!.message_id_header, code: '4.4.7', reason: 'late', permanent: false })).toEqual({ outcome: 'BounceTaken' });
    expect(await row(id)).toMatchObject({ state: 'sent' });
    await takeBounce(test.desk, { messageId: sent!.message_id_header, code: '5.2.2', reason: 'mailbox full', permanent: true });
    expect(await row(id)).toMatchObject({ state: 'bounced' });
    const before = test.letters.length;
    expect(await sendAgain(test.desk, producer, id)).toEqual({ outcome: 'MessagesHandled', messages: [id] });
    await sendMessages(test.desk);
    expect(test.letters).toHaveLength(before + 1);
    expect(test.letters.at(-1)!.calendar?.method).toBe('REQUEST');
  });

  it('a second nudge and the settling of the first do not wait for one another', async () => {
    const id = people[2]!;
    await test.rows(`update participation set told_at = $2 where id = $1`, [id, test.desk.clock.now()]);
    const { people: [nudged] } = await nudgePeople(test.desk, producer, { participations: [id], send: true });
    const mail = nudged!.message!;
    await test.rows(`update message set due_at = $2, at_once = true where id = $1`, [mail, test.desk.clock.now()]);
    let leaving: () => void = () => {};
    const isLeaving = new Promise<void>((resolve) => (leaving = resolve));
    let locked: () => void = () => {};
    const isLocked = new Promise<void>((resolve) => (locked = resolve));
    // The first leaves while the second nudge holds the part and is about to take the same key.
    const post: Desk['post'] = {
      ...test.desk.post,
      send: async (_letter, begin) => {
        await begin();
        leaving();
        await isLocked;
        return { kind: 'sent' };
      },
    };
    let settled = false;
    const turn = sendMessages({ ...test.desk, post }).finally(() => (settled = true));
    await Promise.race([isLeaving, turn]);
    const waits = async () => (await test.rows<{ waits: boolean }>(`select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waits`))[0]!.waits;
    const holding: Desk['work'] = {
      run: (body) => test.desk.work.run((work) => body({
        ...work,
        participations: Object.assign(Object.create(work.participations) as typeof work.participations, {
          lock: async (ids: readonly ParticipationId[]) => {
            const files = await work.participations.lock(ids);
            locked();
            while (!settled && !(await waits())) await new Promise((resolve) => setTimeout(resolve, 10));
            return files;
          },
        }),
      })),
    };
    const second = await nudgePeople({ ...test.desk, work: holding }, producer, { participations: [id], send: true });
    await turn;
    expect([second.people[0]!.why, (await row(mail)).state]).toEqual(['alreadyNudged', 'sent']);
  });

  it('a turn that lost its messages says nothing of what their recipients know', async () => {
    await test.rows(`update message set state = 'queued', sent_at = null, due_at = $1, at_once = true where kind = 'nudge'`, [test.desk.clock.now()]);
    const told = async () => JSON.stringify(await test.rows('select id, told from participation order by id'));
    const before = await told();
    // It claims, is suspended, and another takes over before it prepares.
    let first = true;
    const late: Desk['work'] = {
      run: async (body) => {
        const result = await test.desk.work.run(body);
        if (first) await test.rows(`update message set claim = '0190aaaa-0000-7000-8000-00000000dead' where state = 'sending'`);
        first = false;
        return result;
      },
    };
    const letters = test.letters.length;
    await sendMessages({ ...test.desk, work: late });
    expect([await told() === before, test.letters.length - letters]).toEqual([true, 0]);
  });
});
