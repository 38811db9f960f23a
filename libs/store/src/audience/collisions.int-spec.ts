import { EMPTY_FORM } from '#audience';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actOnPeople, anonymiseVisitor, createTopic, editPresentation, moderateContribution, moveTopic, openEpisode, placeApplication, readWritten, releaseSeat, reportContribution, saveAudience, seatApplicant, sendMessages, signUpVisitor, submitApplication,
  takeSeat, writeContribution, type ApplicationId, type Desk, type VisitorActor,
} from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import pg from 'pg';
import { audienceIn } from '../../testing/audience-in.js';
import { NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
const { remoteAddress, visitorNamed } = audienceIn(() => test);
let topicId: TopicId;
let by: pg.Client;
beforeAll(async () => {
  test = await openTestDesk();
  const made = await createTopic(test.desk, producer, 'Réparer ensemble');
  if (made.outcome !== 'TopicPageSaved') throw new Error(made.outcome);
  topicId = made.topicId;
  await moveTopic(test.desk, producer, { topicId, expectedRevision: made.revision, to: 'open' });
  by = new pg.Client({ connectionString: test.url });
  await by.connect();
});
afterAll(async () => {
  await by.end();
  await test.close();
});

async function hall(capacity: number, start = '2026-12-20T19:00'): Promise<EpisodeId> {
  const opened = await openEpisode(test.desk, producer, { topicId, start, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  await saveAudience(test.desk, producer, { episodeId: opened.episodeId, capacity, open: true, doors: null, rightsVersion: 'v1', rightsTextFr: 'Vous serez filmé.', rightsTextEn: 'You will be filmed.' });
  return opened.episodeId;
}
const ask = (actor: VisitorActor, episodeId: EpisodeId) => takeSeat(test.desk, actor, { episodeId, rightsVersion: 'v1' });
const states = async (episodeId: EpisodeId) => (await test.rows<{ state: string }>('select state from audience_seat where episode_id = $1 order by number', [episodeId])).map(({ state }) => state);

/** Waits until an act is done or waits for a lock that somebody else holds. */
async function doneOrWaiting(act: Promise<unknown>): Promise<void> {
  let done = false;
  act.then(() => (done = true), () => (done = true));
  for (let looks = 0; looks < 2_000 && !done; looks += 1) {
    if ((await test.rows(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0) return;
  }
}

describe('two at the same moment', () => {
  it('never wait for each other: who waits for a seat asks again while another gives theirs back', async () => {
    const episodeId = await hall(1);
    const [seated, waiting] = [await visitorNamed('Alba'), await visitorNamed('Bruno')];
    await ask(seated, episodeId);
    await ask(waiting, episodeId);
    // What asking again does, step by step: oneself first, then the audience.
    await by.query('begin');
    await by.query('select from visitor where id = $1 for no key update', [waiting.id]);
    const released = releaseSeat(test.desk, seated, episodeId);
    await doneOrWaiting(released);
    await by.query('select from episode_audience where episode_id = $1 for update', [episodeId]);
    await by.query('commit');
    expect(await released).toEqual({ outcome: 'SeatReleased', episodeId });
    expect(await states(episodeId)).toEqual(['released', 'in']);
  });

  it('never wait for each other: an author words theirs anew while it is judged', async () => {
    const author = await visitorNamed('Carla');
    const written = await writeContribution(test.desk, author, { topicId, kind: 'comment', text: 'On répare mieux à plusieurs.', clientKey: `key-${test.desk.newId()}`, locale: 'fr', remoteAddress: remoteAddress() });
    if (written.outcome !== 'ContributionWritten') throw new Error(written.outcome);
    await by.query('begin');
    await by.query('select from visitor where id = $1 for no key update', [author.id]);
    const judged = moderateContribution(test.desk, producer, { contributionId: written.contributionId, wording: 0, refused: null, trust: 'accepted' });
    await doneOrWaiting(judged);
    await by.query('select from public_contribution where id = $1 for update', [written.contributionId]);
    await by.query('commit');
    expect(await judged).toMatchObject({ outcome: 'ContributionModerated', moderation: 'published' });
  });
});

describe('somebody who is forgotten', () => {
  it('is named by no reading that had begun before', async () => {
    const author = await visitorNamed('Janine');
    const written = await writeContribution(test.desk, author, { topicId, kind: 'comment', text: 'On répare ce que l’on comprend, et l’on comprend ce que l’on ouvre.', clientKey: `key-${test.desk.newId()}`, locale: 'fr', remoteAddress: remoteAddress() });
    if (written.outcome !== 'ContributionWritten') throw new Error(written.outcome);
    await moderateContribution(test.desk, producer, { contributionId: written.contributionId, wording: 0, refused: null });
    await submitApplication(test.desk, author, { topicId, form: { ...EMPTY_FORM, name: 'Janine Orval', motivation: 'J’ai ouvert plus de mille postes de radio.' }, editorKey: 'a', expectedRevision: 0 });
    let forgotten = false;
    const { planner } = test.desk;
    const desk: Desk = { ...test.desk, planner: { ...planner, read: async (request) => {
      const read = await planner.read(request);
      if (!forgotten) await anonymiseVisitor(test.desk, author);
      forgotten = true;
      return read;
    } } };
    await readWritten(desk, topicId);
    for (const table of ['contribution', 'quote', 'question']) expect([table, await test.rows(`select from ${table} t where t.author_name like 'Janine%'`)]).toEqual([table, []]);
    expect(await test.rows(`select from public_contribution where topic_id = $1 and text like 'On répare ce%' and author_name is null`, [topicId])).toHaveLength(1);
  });

  it('leaves the show that they had a place in, and no mail, link or word of it names them', async () => {
    const author = await visitorNamed('Lison');
    await submitApplication(test.desk, author, { topicId, form: { ...EMPTY_FORM, name: 'Lison Quéméner', motivation: 'Je recouds des voiles.' }, editorKey: 'a', expectedRevision: 0 });
    const [{ id }] = await test.rows<{ id: ApplicationId }>(`select id from application where name = 'Lison Quéméner'`) as [{ id: ApplicationId }];
    const episodeId = await hall(1);
    await placeApplication(test.desk, producer, id, 'accepted');
    const seated = await seatApplicant(test.desk, producer, id, episodeId);
    if (seated.outcome !== 'ApplicantSeated') throw new Error(seated.outcome);
    const { participationId } = seated;
    await actOnPeople(test.desk, producer, { participations: [participationId], act: 'decline', reason: 'Lison Quéméner a un empêchement.', send: true });
    await actOnPeople(test.desk, producer, { participations: [participationId], act: 'invite', send: true });
    await editPresentation(test.desk, producer, { participationId, lowerThird: { name: 'Lison Quéméner', title: 'voilière' }, chair: null, microphone: null, pronunciation: 'Quéméner', biography: null });
    await sendMessages(test.desk);
    expect(await test.rows(`select from message where recipient_person_id is not null and address = 'lison@exemple.example' and participation_id = $1`, [participationId])).not.toEqual([]);
    await anonymiseVisitor(test.desk, author);
    expect(await test.rows('select status from participation where id = $1', [participationId])).toEqual([{ status: 'declined' }]);
    await readWritten(test.desk, topicId);
    for (const { table } of await test.rows<{ table: string }>(`select relname as table from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`)) {
      expect([table, await test.rows(`select from ${table} t where t::text ilike '%lison@exemple%' or t::text ilike '%Lison%' or t::text like '%Quéméner%'`)]).toEqual([table, []]);
    }
  });

  it('leaves a show that they were confirmed for until it begins, and stays in the papers of one that has begun', async () => {
    const seated = async (name: string): Promise<{ author: VisitorActor; participationId: string }> => {
      const author = await visitorNamed(name);
      await submitApplication(test.desk, author, { topicId, form: { ...EMPTY_FORM, name: `${name} Tréhin`, motivation: 'Je tresse.' }, editorKey: 'a', expectedRevision: 0 });
      const [{ id }] = await test.rows<{ id: ApplicationId }>('select id from application where name = $1', [`${name} Tréhin`]) as [{ id: ApplicationId }];
      await placeApplication(test.desk, producer, id, 'accepted');
      const done = await seatApplicant(test.desk, producer, id, await hall(1));
      if (done.outcome !== 'ApplicantSeated') throw new Error(done.outcome);
      await test.rows(`update participation set status = 'confirmed' where id = $1`, [done.participationId]);
      return { author, participationId: done.participationId };
    };
    const [coming, both] = [await seated('Maud'), await seated('Nour')];
    const earlier = test.desk.newId();
    await test.rows(`insert into participation select (jsonb_populate_record(x, jsonb_build_object('id', $1::uuid, 'episode_id', $2::uuid))).* from participation x where x.id = $3`, [earlier, await hall(1, '2026-11-23T09:30'), both.participationId]);
    await anonymiseVisitor(test.desk, coming.author);
    await anonymiseVisitor(test.desk, both.author);
    expect(await test.rows(`select p.name, n.status from participation n join person p on p.id = n.person_id where n.id = any($1::uuid[]) order by p.name, n.status`, [[coming.participationId, both.participationId, earlier]])).toEqual([
      { name: 'Anonyme', status: 'withdrawn' }, { name: 'Nour Tréhin', status: 'confirmed' }, { name: 'Nour Tréhin', status: 'withdrawn' },
    ]);
    expect(await test.rows(`select from message where address = 'maud@exemple.example'`)).toEqual([]);
  });

  it('has the topics read anew that they only applied to', async () => {
    const author = await visitorNamed('Karim');
    await submitApplication(test.desk, author, { topicId, form: { ...EMPTY_FORM, name: 'Karim Vautrel', motivation: 'Je tiens un atelier de vélos.' }, editorKey: 'a', expectedRevision: 0 });
    await readWritten(test.desk, topicId);
    await test.rows('delete from outbox');
    await anonymiseVisitor(test.desk, author);
    expect(await test.rows(`select facts from outbox where name = 'topic.read'`)).toEqual([{ facts: { topicId } }]);
  });
});

describe('a seat', () => {
  it('of somebody who is forgotten goes to whoever waits, who is told', async () => {
    const episodeId = await hall(1);
    const [seated, waiting] = [await visitorNamed('Dora'), await visitorNamed('Elio')];
    await ask(seated, episodeId);
    await ask(waiting, episodeId);
    await anonymiseVisitor(test.desk, seated);
    expect(await states(episodeId)).toEqual(['released', 'in']);
    await sendMessages(test.desk);
    expect(test.letters.at(-1)!.to.address).toBe('elio@exemple.example');
  });

  it('that is given back once the recording began sends for nobody', async () => {
    const episodeId = await hall(1, '2026-11-23T09:30');
    const [seated, waiting] = [await visitorNamed('Fanny'), await visitorNamed('Gino')];
    await ask(seated, episodeId);
    await ask(waiting, episodeId);
    await releaseSeat(test.desk, seated, episodeId);
    expect(await states(episodeId)).toEqual(['released', 'waiting']);
  });
});

describe('strangers', () => {
  it('make the house hash no password once they are braked', async () => {
    let hashed = 0;
    const desk = { ...test.desk, secrets: { ...test.desk.secrets, hashPassword: (password: string) => (hashed++, test.desk.secrets.hashPassword(password)) } };
    const outcomes = [];
    for (let tries = 0; tries < 8; tries += 1) outcomes.push((await signUpVisitor(desk, { name: 'Hector', email: 'hector@exemple.example', password: 'un mot de passe assez long', locale: 'fr', remoteAddress: '198.51.100.9' })).outcome);
    expect(outcomes.filter((outcome) => outcome === 'TooManyAttempts')).toHaveLength(4);
    expect(hashed).toBe(4);
  });

  it('have one voice for each line, however many addresses of IPv6 stand behind it', async () => {
    const author = await visitorNamed('Irma');
    const written = await writeContribution(test.desk, author, { topicId, kind: 'comment', text: 'Un mot que l’on veut faire taire.', clientKey: `key-${test.desk.newId()}`, locale: 'fr', remoteAddress: remoteAddress() });
    if (written.outcome !== 'ContributionWritten') throw new Error(written.outcome);
    await moderateContribution(test.desk, producer, { contributionId: written.contributionId, wording: 0, refused: null });
    for (const host of ['1', '2', '3', 'abcd:1']) await reportContribution(test.desk, NOBODY, { contributionId: written.contributionId, reason: 'other', remoteAddress: `2001:db8:7:8::${host}` });
    expect(await test.rows('select report_count, hidden_at from public_contribution where id = $1', [written.contributionId])).toEqual([{ report_count: 1, hidden_at: null }]);
  });
});
