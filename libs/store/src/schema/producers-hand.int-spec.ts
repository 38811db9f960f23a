import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { planHere, rereadTopic, shapeMatter, WORKER, type Desk } from '#desk';
import { newId } from '#platform';
import type { QuoteId, TopicId } from '#rundown';
import pg from 'pg';
import { emptyDatabase, type FreshDatabase } from '../../../../test/databases.js';
import { demoPage } from '../../testing/open-test-desk.js';
import { openStore, secrets, type Store } from '../index.js';
import { findMigrations } from './find-migrations.js';
import { migrate } from './migrate.js';

const [TOPIC, PERSON, APPLICATION] = [1, 2, 3].map((n) => `0190aaaa-0000-7000-8000-00000000000${n}`);
let database: FreshDatabase;
let client: pg.Client;
let store: Store;
beforeAll(async () => {
  database = await emptyDatabase();
  await migrate(database.url, findMigrations().filter(({ name }) => name < '0005'));
  client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await store.close();
  await database.drop();
});

it('takes over a topic that was read before the producer had a hand in it', async () => {
  const text = demoPage();
  await client.query(`insert into person (id, name, created_at) values ($1, 'Odilon PRASTAVEL', now())`, [PERSON]);
  await client.query(`insert into topic (id, title, page_text, page_hash, remarks, imported_at) values ($1, 'Titre d''alors', $2, $3, '[]', now())`, [TOPIC, text, secrets.hash(text)]);
  await client.query(
    `insert into application (id, topic_id, person_id, external_key, position, role, motivation, availability, status) values ($1, $2, $3, 'app-1', 0, 'speaker', 'Je répare.', '[]', 'applied')`,
    [APPLICATION, TOPIC, PERSON]);
  const contribution = async (key: string, kind: string, position: number, words: string, question: string | null) => {
    const id = newId();
    await client.query(
      `insert into contribution (id, topic_id, content_key, kind, position, author_name, person_id, application_id, text, question) values ($1, $2, $3, $4, $5, 'Odilon PRASTAVEL', $6, $7, $8, $9)`,
      [id, TOPIC, key, kind, position, PERSON, APPLICATION, words, question]);
    return id;
  };
  await contribution('s-2', 'answer', 2, 'Deux.', 'Et ensuite ?');
  const answer = await contribution('s-1', 'answer', 1, 'Un.', 'Que réparer ?');
  const quote = (key: string, rank: number) => client.query(
    `insert into quote (id, topic_id, content_key, contribution_id, range_start, range_end, text, score, reasons, spoken_seconds, rank) values ($1, $2, $3, $4, 0, 3, 'Un.', 1, '[]', 1, $5)`,
    [newId(), TOPIC, key, answer, rank]);
  await quote('q-listed', 0);
  await quote('q-left', 1_000_001);

  // What an application said of its author stood on the author's record, a draft's too.
  await migrate(database.url, findMigrations().filter(({ name }) => name < '0025'));
  const [VISITOR, DRAFTER, DRAFT] = [newId(), newId(), newId()];
  await client.query(`update person set title = 'Réparateur', telephone = '04 65 71 00 12' where id = $1`, [PERSON]);
  await client.query(`insert into person (id, name, created_at) values ($1, 'Brouillonne', now())`, [DRAFTER]);
  await client.query(`insert into visitor (id, name, email, locale, trust, person_id, created_at) values ($1, 'Brouillonne', 'b@exemple.example', 'fr', 'new', $2, now())`, [VISITOR, DRAFTER]);
  await client.query(
    `insert into application (id, topic_id, person_id, external_key, position, role, motivation, availability, answers, affinities, visitor_id, state, stage, can_answer, date_answers, links, accessibility, revision, begun_at, edited_at)
     values ($1, $2, $3, 'page-1', 1, 'speaker', '', '[]', '[]', '[]', $4, 'draft', 'new', '[]', '[]', '[]', '', 1, now(), now())`, [DRAFT, TOPIC, DRAFTER, VISITOR]);

  await migrate(database.url);
  expect((await client.query('select name, title, telephone, person_id from application order by position')).rows).toEqual([
    { name: 'Odilon PRASTAVEL', title: 'Réparateur', telephone: '04 65 71 00 12', person_id: PERSON }, { name: 'Brouillonne', title: null, telephone: null, person_id: null }]);
  expect((await client.query('select person_id from visitor union all select id from person')).rows).toEqual([{ person_id: null }, { person_id: PERSON }]);
  expect((await client.query('select given_title, language, detected_language, bank_edits, revision from topic')).rows).toEqual([
    { given_title: 'Titre d\'alors', language: null, detected_language: 'fr', bank_edits: [], revision: 0 },
  ]);
  expect((await client.query('select answers, affinities from application order by position limit 1')).rows).toEqual([
    { answers: [{ question: 'Que réparer ?', text: 'Un.' }, { question: 'Et ensuite ?', text: 'Deux.' }], affinities: [] },
  ]);
  expect((await client.query('select content_key, listed from quote order by content_key')).rows).toEqual([{ content_key: 'q-left', listed: false }, { content_key: 'q-listed', listed: true }]);

  store = await openStore(database.url, { newId, now: () => new Date(), connections: 2 });
  const desk = { clock: { now: () => new Date() }, newId, secrets, work: store.work, reads: store.reads, planner: planHere } as unknown as Desk;
  const [{ id: left }] = (await client.query<{ id: QuoteId }>(`select id from quote where content_key = 'q-listed'`)).rows as [{ id: QuoteId }];
  // The engine of today does not find what the one of then did: it is gone, and nothing else is harmed.
  expect(await shapeMatter(desk, WORKER, { topicId: TOPIC as TopicId, keep: left })).toEqual({ outcome: 'PieceGone', topicId: TOPIC });
  expect(await rereadTopic(desk, WORKER, TOPIC as TopicId)).toMatchObject({ outcome: 'TopicReread', reading: { changes: { goneQuotes: 1, newContributions: 43 } } });
  const [topic] = await store.reads.topicsById([TOPIC as TopicId]);
  expect(topic).toMatchObject({ title: 'Titre d\'alors', commentCount: 38, revision: 1 });
  const { contributions } = await store.reads.topicMatter(TOPIC as TopicId);
  expect(contributions.filter(({ applicationId }) => applicationId === APPLICATION).map(({ kind, text: words }) => [kind, words])).toEqual([['motivation', 'Je répare.'], ['answer', 'Un.'], ['answer', 'Deux.']]);
});
