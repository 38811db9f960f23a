import { readFileSync } from 'node:fs';
import { NOBODY, openFilesHere, planHere, WORKER, type Announcement, type Delivery, type Desk, type Letter, type Role, type UserActor, type UserId } from '#desk';
import { toPlainText } from '#notices';
import { newId } from '#platform';
import pg from 'pg';
import { freshDatabase } from '../../../test/databases.js';
import { openStore, secrets, type Store } from '../src/index.js';

/** A desk on a database of its own, with a clock that stands still until it is moved. */
export interface TestDesk {
  readonly desk: Desk;
  readonly store: Store;
  readonly url: string;
  /** What was announced by NOTIFY, in order; read it after `heard`. */
  readonly announcements: readonly Announcement[];
  /** Waits until everything committed so far has been heard. */
  heard(): Promise<void>;
  /** Letters given to the post office. */
  readonly letters: readonly Letter[];
  /** What the post office answers from now on. */
  answer(delivery: Delivery | Error): void;
  moveClock(milliseconds: number): void;
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The demonstration's page and applications: a fictional topic, also the fixture of the whole product. */
export const demoPage = (): string => readFileSync(new URL('../../../apps/cli/demo/topic-page.txt', import.meta.url), 'utf8');
export const demoApplications = (): string => readFileSync(new URL('../../../apps/cli/demo/applications.json', import.meta.url), 'utf8');

export const producer: UserActor = { kind: 'user', id: '0190aaaa-0000-7000-8000-000000000001' as UserId, name: 'Inès', role: 'producer', locale: 'fr' };
export const actorWith = (role: Role): UserActor => ({ ...producer, role });
/** Somebody else than the producer, who owns the episodes she opened: a member of none. */
export const otherHost: UserActor = { ...actorWith('host'), id: '0190aaaa-0000-7000-8000-0000000000ff' as UserId, name: 'Maëlle' };
export { NOBODY, WORKER };

/** Opens a desk whose producer has an account, since the log names users by their row. */
export async function openTestDesk(): Promise<TestDesk> {
  const database = await freshDatabase();
  let now = new Date('2026-11-23T09:00:00Z');
  let delivery: Delivery | Error = { kind: 'sent' };
  const letters: Letter[] = [];
  const announcements: Announcement[] = [];
  const store = await openStore(database.url, { newId, now: () => now, connections: 6 });
  const listener = new pg.Client({ connectionString: database.url });
  listener.on('error', () => {});
  listener.on('notification', ({ channel, payload }) => {
    if (channel === 'conducteur') announcements.push(JSON.parse(payload ?? '') as Announcement);
  });
  await listener.connect();
  await listener.query('listen conducteur');
  await listener.query(
    `insert into app_user (id, name, email, password_hash, role, locale, created_at) values ($1, $2, 'ines@studio.example', '$argon2id$none', 'producer', 'fr', now())`,
    [producer.id, producer.name],
  );
  const desk: Desk = {
    clock: { now: () => now },
    newId,
    secrets,
    work: store.work,
    reads: store.reads,
    audience: store.audience,
    editor: store.editor,
    outbox: store.outbox,
    planner: planHere,
    files: openFilesHere(newId),
    post: {
      lanes: 5,
      async send(letter, begin) {
        if (!(delivery instanceof Error) && delivery.kind === 'retry') return delivery;
        await begin();
        letters.push(letter);
        if (delivery instanceof Error) throw delivery;
        return delivery;
      },
      set: async (words, locale) => ({ text: toPlainText(words, locale), html: `<p>${words.subject}</p>` }),
    },
    press: { callSheet: async ({ recipient }) => Buffer.from(`%PDF call sheet of ${recipient.name}`), imageRights: async ({ signedName }) => Buffer.from(`%PDF rights of ${signedName}`), run: async ({ copies }) => Buffer.from(`%PDF of ${copies.length} piles`) },
    address: 'https://conducteur.example',
    sender: 'studio@conducteur.example',
  };
  return {
    desk, store, url: database.url, announcements, letters,
    // The server sends what was committed before it answers the next query of the listening connection.
    heard: async () => void (await listener.query('select 1')),
    answer: (next) => void (delivery = next),
    moveClock: (milliseconds) => void (now = new Date(now.getTime() + milliseconds)),
    rows: async (sql, values = []) => (await listener.query(sql, [...values])).rows,
    async close() {
      await listener.end();
      await store.close();
      await database.drop();
    },
  };
}
