import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { carryOutPlanning, editShowTemplate, importTopic, openEpisode, readDesk, releaseRundown, requestPlanning, TALKSHOW_ID, type RundownModel, type UserId } from '#desk';
import type { EpisodeId, RundownId } from '#rundown';
import { actorWith, demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

describe('what is known of the people of a draft', () => {
  let test: TestDesk;
  let [rundownId, episodeId, topicId] = ['', '', ''];
  const read = async () => (await test.desk.reads.rundown(rundownId as RundownId))!;
  const of = (model: RundownModel, id: string) => model.attendance.find(({ participation }) => participation === id)!;
  const guestOf = ({ participations }: RundownModel) => participations.find(({ role }) => role === 'guest')!.id;

  beforeAll(async () => {
    test = await openTestDesk();
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    ({ topicId } = imported);
    const opened = await openEpisode(test.desk, producer, { topicId: imported.topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    ({ rundownId, episodeId } = opened);
    const asked = await requestPlanning(test.desk, producer, { episodeId: episodeId as EpisodeId, expectedRevision: 0 });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: false });
  }, 30_000);
  afterAll(() => test.close());

  it('their hours come from what they wrote, answered or were last told, by the clocks on site', async () => {
    const model = await read();
    const guest = guestOf(model);
    expect(model.attendance.map(({ participation }) => participation).toSorted()).toEqual(model.participations.map(({ id }) => id).toSorted());
    const [applied] = await test.rows<{ availability: unknown }>('select a.availability from participation n join application a on a.id = n.application_id where n.id = $1', [guest]);
    expect(of(model, guest)).toEqual({ participation: guest, free: applied?.availability ?? [], stay: null, called: null, elsewhere: [], signed: false });
    await test.rows(`update participation set presence = '[{"from":"2026-12-10T19:10","to":"2026-12-10T20:00"}]', slot_window = $2::jsonb, answer = $3::jsonb where id = $1`, [
      guest, JSON.stringify({ callAt: Date.parse('2026-12-10T17:30Z'), releaseAt: Date.parse('2026-12-10T19:15Z') }),
      JSON.stringify({ says: 'confirms', slotRevision: 1, at: 0, channel: 'link', stay: { arrivesAt: Date.parse('2026-12-10T18:20Z'), leavesAt: null }, reason: '', instead: '' }),
    ]);
    await test.rows(`insert into image_rights (id, participation_id, text_version, locale, text, signed_name, signed_at, signed_from) values ($1, $2, '1', 'fr', 'x', 'S', now(), '192.0.2.1')`, [test.desk.newId(), guest]);
    expect(of(await read(), guest)).toEqual({
      participation: guest, free: [{ from: '2026-12-10T19:10', to: '2026-12-10T20:00' }], stay: { from: '2026-12-10T19:20:00', to: null },
      called: { from: '2026-12-10T18:30:00', to: '2026-12-10T20:15:00' }, elsewhere: [], signed: true,
    });
  });

  /** Whoever is from outside reads no other episode's title in this one; hours and signatures only where they may write to people. */
  async function tellsMembers(guest: string): Promise<void> {
    const whole = (await read()).attendance;
    expect(of(await read(), guest)).toMatchObject({ called: expect.anything(), signed: true, elsewhere: [{ title: 'À Lisbonne' }] });
    const member = { ...actorWith('member'), id: test.desk.newId() as UserId };
    await test.rows(`insert into app_user (id, name, email, password_hash, role, locale, created_at) values ($1, 'Mahaut', 'mahaut@ailleurs.example', '$argon2id$none', 'member', 'fr', now())`, [member.id]);
    for (const [role, told] of [['producer', whole.map((one) => ({ ...one, elsewhere: [] }))], ['contributor', []], ['showCaller', []], ['reader', []]] as const) {
      await test.rows(
        `insert into episode_member (episode_id, user_id, role, columns, added_at) values ($1, $2, $3, $4, now())
         on conflict (episode_id, user_id) do update set role = excluded.role, columns = excluded.columns`, [episodeId, member.id, role, role === 'contributor' ? '["people"]' : '[]']);
      const reads = readDesk(test.desk, member);
      const id = rundownId as RundownId;
      expect([role, (await reads.rundown(id))!.attendance, (await reads.rundowns([id], {}))[0]!.attendance]).toEqual([role, told, told]);
    }
  }

  it('another episode around the same day is told by the clocks of this one; one that they left is not', async () => {
    const guest = guestOf(await read());
    const other = await openEpisode(test.desk, producer, { topicId: topicId as never, title: 'À Lisbonne', start: '2026-12-10T18:30', zone: 'Europe/Lisbon', targetSeconds: 1_560, seats: 5 });
    if (other.outcome !== 'EpisodeOpened') throw new Error(other.outcome);
    const seat = (status: string) => test.rows(
      `insert into participation (id, episode_id, person_id, role, status, slot_revision) select $1, $2, person_id, 'guest', $4, 0 from participation where id = $3
       on conflict on constraint participation_person_once do update set status = excluded.status`, [test.desk.newId(), other.episodeId, guest, status]);
    await seat('confirmed');
    expect(of(await read(), guest).elsewhere).toEqual([{ title: 'À Lisbonne', from: '2026-12-10T19:30:00', to: '2026-12-10T19:56:00' }]);
    await tellsMembers(guest);
    await seat('declined');
    expect(of(await read(), guest).elsewhere).toEqual([]);
    await seat('confirmed');
    await test.rows(`update episode set start_local = '2026-12-12 18:30' where id = $1`, [other.episodeId]);
    expect(of(await read(), guest).elsewhere).toEqual([]);
  });

  it('where they stand is what their quoted words seem to say', async () => {
    const { sides, participations } = await read();
    const rows = await test.rows<{ participation: string; theme: string; side: string }>(
      `select distinct n.id as participation, q.theme_id as theme, c.stance ->> 'stance' as side from participation n join person p on p.id = n.person_id
       join contribution c on c.author_name = p.name and c.topic_id = $2 and c.stance is not null and c.listed join quote q on q.contribution_id = c.id and q.theme_id is not null and q.listed where n.episode_id = $1`, [episodeId, topicId]);
    const key = (one: object) => JSON.stringify(Object.entries(one).toSorted());
    expect(sides.map(key).toSorted()).toEqual(rows.map(key).toSorted());
    expect(sides.every(({ participation }) => participations.some(({ id }) => id === participation))).toBe(true);
  });

  it('what templates want comes with it once they are edited', async () => {
    expect((await read()).wanted).toEqual([]);
    const wishes = { speechBalance: 'off', contradiction: 'off', interest: 'normal', affinity: 'normal', fewSeatChanges: 'strong', idealDurations: 'normal', parity: 'off' } as const;
    const edited = await editShowTemplate(test.desk, producer, { id: TALKSHOW_ID, name: 'Talkshow', pieces: [], hostPercent: 30, wishes });
    expect(edited.outcome).toBe('ShowTemplateEdited');
    expect((await read()).wanted).toEqual([{ id: TALKSHOW_ID, hostPercent: 30, wishes }]);
  });

  it('a version freezes none of it', async () => {
    const model = await read();
    const released = await releaseRundown(test.desk, producer, { rundownId: rundownId as RundownId, expectedRevision: model.revision, comment: '' });
    expect(released.outcome).toBe('RundownReleased');
    const [{ snapshot }] = await test.rows<{ snapshot: object }>('select snapshot from rundown_version') as [{ snapshot: object }];
    expect(['attendance', 'sides', 'wanted', 'stale'].filter((name) => name in snapshot)).toEqual([]);
  });
});
