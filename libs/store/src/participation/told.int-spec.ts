import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  actOnPeople, answerSlot, loadDemo, openSpeakerPage, reconcile, releaseRundown, sendDrafts, sendMessages, signImageRights, writeReminders,
  type Letter, type MessageId, type ParticipationId, type ReleaseRundownInput,
} from '#desk';
import { NOTICE_KINDS } from '#notices';
import type { EpisodeId, RundownId } from '#rundown';
import { readCalendar } from '../../../notices/testing/read-calendar.js';
import { demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

jest.setTimeout(60_000);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a speaker, from the invitation to the cancellation', () => {
  let test: TestDesk;
  let [episodeId, rundownId, speaker] = ['' as EpisodeId, '' as RundownId, '' as ParticipationId];
  let seen = 0;

  beforeAll(async () => {
    test = await openTestDesk();
    await loadDemo(test.desk, { page: demoPage(), applications: demoApplications(), password: 'démonstration' });
    const [row] = await test.rows<{ id: ParticipationId; episode_id: EpisodeId; rundown_id: RundownId }>(
      `select n.id, n.episode_id, r.id as rundown_id from participation n join rundown r on r.episode_id = n.episode_id
       where n.role = 'guest' and exists (select from segment_speaker s where s.participation_id = n.id) order by n.id limit 1`);
    [episodeId, rundownId, speaker] = [row!.episode_id, row!.rundown_id, row!.id];
    await test.rows(`update person set email = 'solveig@mail.example', zone = 'Asia/Kathmandu' where id = (select person_id from participation where id = $1)`, [speaker]);
    await test.rows(`update person set email = null where id <> (select person_id from participation where id = $1)`, [speaker]);
    await sendMessages(test.desk);
    seen = test.letters.length;
  });
  afterAll(() => test.close());

  /** Letters to the speaker since it was last asked. */
  const mails = async (): Promise<readonly Letter[]> => {
    for (let turn = 0; turn < 4; turn++) {
      await sendMessages(test.desk);
      test.moveClock(10_000);
    }
    return test.letters.slice(seen, (seen = test.letters.length)).filter(({ to }) => to.address === 'solveig@mail.example');
  };
  const tokenOf = ({ text }: Letter): string => /\/i\/([\w-]{43})/.exec(text)![1]!;
  const holder = (token: string) => ({ token, remoteAddress: '192.0.2.7' });
  const status = async () => (await test.rows<{ status: string }>('select status from participation where id = $1', [speaker]))[0]!.status;
  const calendarOf = (letter: Letter) => (letter.calendar ? readCalendar(letter.calendar.text).map(({ method, sequence, status: shown }) => `${method} ${sequence} ${shown}`) : []);
  const release = async (changes: Partial<ReleaseRundownInput> = {}) => {
    await test.rows(`update segment set notes = notes || '.' where rundown_id = $1`, [rundownId]);
    const expectedRevision = (await test.desk.reads.revision(rundownId))!;
    const released = await releaseRundown(test.desk, producer, { rundownId, expectedRevision, mails: 'queued', ...changes });
    expect(released.outcome).toBe('RundownReleased');
  };
  const state = async () => JSON.stringify(await test.rows('select n.*, (select count(*) from message) as messages, (select count(*) from participation_act) as acts from participation n where id = $1', [speaker]));
  let token = '';

  it('is invited by a draft that the producer reads first, with the slot of the version that stands', async () => {
    const acted = await actOnPeople(test.desk, producer, { participations: [speaker], act: 'invite' });
    expect(acted.people).toEqual([{ participationId: speaker, refusal: null, messages: [expect.any(String)], zone: 'Europe/Paris' }]);
    // Two yeses meet: who had applied is accepted, and told the slot.
    expect(await status()).toBe('accepted');
    expect(await mails()).toEqual([]);
    await sendDrafts(test.desk, producer, { messages: acted.people[0]!.messages, atOnce: true });
    const [mail, ...more] = await mails();
    expect([more, calendarOf(mail!)]).toEqual([[], ['REQUEST 0 TENTATIVE']]);
    expect(mail!.text).toContain('Asia/Kathmandu');
    token = tokenOf(mail!);
  });

  it('opens the page, and opening it fifty times changes nothing', async () => {
    const before = await state();
    for (let time = 0; time < 50; time++) expect((await openSpeakerPage(test.desk, holder(token))).outcome).toBe('SpeakerPageOpened');
    expect(await state()).toBe(before);
    const opened = await openSpeakerPage(test.desk, holder(token));
    if (opened.outcome !== 'SpeakerPageOpened') throw new Error(opened.outcome);
    expect(opened.page).toMatchObject({ status: 'accepted', slotChanged: false, acts: expect.arrayContaining(['confirm', 'decline']), zone: 'Asia/Kathmandu' });
    expect(opened.page.slot!.segments.length).toBeGreaterThan(0);
    // The studio's own contact is the only address there.
    const { contact, ...rest } = opened.page;
    expect(contact).not.toBeNull();
    expect(JSON.stringify(rest)).not.toContain('@');
  });

  it('keeps no token anywhere but in the mail', async () => {
    const tables = ['message', 'speaker_link', 'outbox', 'participation', 'participation_act'];
    for (const table of tables) {
      const [{ found }] = (await test.rows<{ found: number }>(`select count(*)::int as found from ${table} t where t::text like '%' || $1 || '%'`, [token])) as [{ found: number }];
      expect([table, found]).toEqual([table, 0]);
    }
  });

  it('confirms, twice and from two phones at once, and is answered once', async () => {
    const answer = { act: 'confirm' as const, slotRevision: 1, arrives: null, leaves: null };
    const opened = await openSpeakerPage(test.desk, holder(token));
    if (opened.outcome !== 'SpeakerPageOpened') throw new Error(opened.outcome);
    answer.slotRevision = opened.page.slotRevision;
    const both = await Promise.all([answerSlot(test.desk, holder(token), answer), answerSlot(test.desk, holder(token), answer)]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['AnswerTaken', 'AnswerTaken']);
    expect(await status()).toBe('confirmed');
    const received = await mails();
    expect(received.map(calendarOf)).toEqual([['REQUEST 1 CONFIRMED']]);
    token = tokenOf(received[0]!);
  });

  it('signs the image rights, and gets a copy', async () => {
    const opened = await openSpeakerPage(test.desk, holder(token));
    if (opened.outcome !== 'SpeakerPageOpened') throw new Error(opened.outcome);
    const { version } = opened.page.rights;
    expect(await signImageRights(test.desk, holder(token), { textVersion: 'older', signedName: 'S' })).toMatchObject({ outcome: 'RightsTextChanged' });
    for (let time = 0; time < 2; time++) expect(await signImageRights(test.desk, holder(token), { textVersion: version, signedName: ' Solveig  Marchandeau ' })).toMatchObject({ outcome: 'ImageRightsSigned' });
    const received = await mails();
    expect(received.map(({ attachments }) => attachments?.map(({ bytes }) => Buffer.from(bytes).toString()))).toEqual([['%PDF rights of Solveig Marchandeau']]);
    expect(await test.rows('select signed_name, signed_from, text_version from image_rights')).toEqual([{ signed_name: 'Solveig Marchandeau', signed_from: '192.0.2.7', text_version: version }]);
  });

  it('is asked again when the date moves, and the old link shows the new slot', async () => {
    await test.rows(`update episode set start_local = start_local + interval '1 day' where id = $1`, [episodeId]);
    await release();
    expect(await status()).toBe('toReconfirm');
    const received = await mails();
    expect(received.map((mail) => [mail.subject.slice(0, 25), ...calendarOf(mail)])).toEqual([['Votre créneau a changé\u00a0: ', 'REQUEST 2 TENTATIVE']]);
    const old = await openSpeakerPage(test.desk, holder(token));
    expect(old).toMatchObject({ outcome: 'SpeakerPageOpened', page: { slotChanged: true } });
    if (old.outcome !== 'SpeakerPageOpened') throw new Error(old.outcome);
    expect(await answerSlot(test.desk, holder(token), { act: 'confirm', slotRevision: old.page.slotRevision - 1, arrives: null, leaves: null })).toMatchObject({ outcome: 'AnswerRefused', refusal: { code: 'slotChanged' } });
    token = tokenOf(received[0]!);
    expect(await answerSlot(test.desk, holder(token), { act: 'confirm', slotRevision: old.page.slotRevision, arrives: null, leaves: null })).toMatchObject({ outcome: 'AnswerTaken' });
    expect((await mails()).map(calendarOf)).toEqual([['REQUEST 3 CONFIRMED']]);
  });

  it('is not told anew by a release that changes nothing for them', async () => {
    await release();
    const received = await mails();
    expect(received).toEqual([]);
    expect(await status()).toBe('confirmed');
  });

  it('is reminded once, at the hours of the studio, and not after a cancellation', async () => {
    const due = await test.rows<{ rule: string; due_at: Date; state: string }>(`select rule, due_at, state from reminder where participation_id = $1 and state = 'armed' order by due_at`, [speaker]);
    expect(due.map(({ rule }) => rule)).toEqual(['week', 'twoDays', 'eve', 'day']);
    test.moveClock(due[0]!.due_at.getTime() - test.desk.clock.now().getTime());
    expect(await Promise.all([writeReminders(test.desk), writeReminders(test.desk)]).then((both) => both.map(({ written }) => written).sort())).toEqual([0, 1]);
    expect((await mails()).map(({ subject }) => subject.slice(0, 6))).toEqual(['Rappel']);
    test.moveClock(due[1]!.due_at.getTime() - test.desk.clock.now().getTime());
    await writeReminders(test.desk);
    // Cancelled after the reminder was written and before it left.
    await actOnPeople(test.desk, producer, { participations: [speaker], act: 'cancel', send: true });
    const received = await mails();
    expect(received.map((mail) => [mail.subject.slice(0, 31), ...calendarOf(mail)])).toEqual([['Votre participation est annulée', 'CANCEL 4 CANCELLED']]);
    test.moveClock(3 * DAY);
    await writeReminders(test.desk);
    await reconcile(test.desk);
    expect(await mails()).toEqual([]);
    expect(await test.rows(`select state from message where state in ('queued', 'sending')`)).toEqual([]);
  });

  it('has a kind of mail for everything that was sent', async () => {
    const kinds = await test.rows<{ kind: string }>(`select distinct kind from message where participation_id is not null`);
    expect(kinds.filter(({ kind }) => !NOTICE_KINDS.includes(kind as never))).toEqual([]);
    const twice = await test.rows<{ id: MessageId }>(`select key from message where state <> 'voided' group by key having count(*) > 1`);
    expect(twice).toEqual([]);
  });
});
