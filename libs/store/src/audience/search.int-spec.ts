import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPublic } from '#desk';
import { NOBODY, openTestDesk, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
beforeAll(async () => void (test = await openTestDesk()));
afterAll(() => test.close());

const WORDS = ['gare', 'vélo', 'forêt', 'tramway'] as const;
const some = fc.subarray([...WORDS]);
const replies = fc.array(fc.record({ words: some, shown: fc.boolean() }), { maxLength: 2 });
const said = fc.array(fc.record({ words: some, shown: fc.boolean(), replies }), { maxLength: 3 });
const topics = fc.array(fc.record({ title: some, article: some, sector: fc.constantFrom('Ville', 'Énergie'), state: fc.constantFrom('open', 'published', 'draft'), comments: said, imported: said }), { minLength: 1, maxLength: 8 });
type Topic = (typeof topics extends fc.Arbitrary<infer Drawn> ? Drawn : never)[number];

const holds = (words: readonly string[], searched: readonly string[]): boolean => searched.every((word) => words.includes(word));
const onPage = ({ title, article }: Topic, searched: readonly string[]): boolean => holds([...title, ...article], searched);
/** What is said below a topic and seen there: a reply goes out of sight with what it replies to. */
const seen = ({ comments, imported }: Topic) => [...comments, ...imported].flatMap((head) => (head.shown ? [head, ...head.replies.filter(({ shown }) => shown)] : []));
const below = (topic: Topic, searched: readonly string[]): boolean => seen(topic).some(({ words }) => holds(words, searched));

describe('a search', () => {
  // Where more rows hold the words than are looked at by themselves, topics are looked through one after the other.
  it.each([['few', 0], ['many', 1_100]])('finds what pages hold before what is said and seen below them, each topic once and with as many comments as it shows, where %s rows hold the words', async (_, crowd) => {
    await gather(crowd);
    const list = readPublic(test.desk, NOBODY).topicList;
    await fc.assert(fc.asyncProperty(topics, fc.subarray([...WORDS], { minLength: 1, maxLength: 2 }), fc.constantFrom(undefined, 'Ville'), fc.integer({ min: 1, max: 4 }), async (drawn, searched, sector, limit) => {
      await write(drawn);
      const wanted = drawn.flatMap((topic, at) => topic.state !== 'draft' && (sector === undefined || topic.sector === sector) ? [{ slug: `sujet-${at}`, page: onPage(topic, searched), below: below(topic, searched) }] : []);
      const found: string[] = [];
      let after: string | null | undefined;
      do {
        const slice = await list({ search: searched.join(' '), ...(sector && { sector }) }, { limit, after });
        expect(slice.items.length).toBeLessThanOrEqual(limit);
        found.push(...slice.items.map(({ slug }) => slug));
        expect(slice.items.map(({ commentCount }) => commentCount)).toEqual(slice.items.map(({ slug }) => seen(drawn[Number(slug.slice('sujet-'.length))]!).length));
        after = slice.next;
      } while (after !== null);
      const pages = wanted.filter(({ page }) => page).map(({ slug }) => slug);
      expect(found.slice(0, pages.length).sort()).toEqual(pages.sort());
      expect(found.slice(pages.length).sort()).toEqual(wanted.filter((one) => !one.page && one.below).map(({ slug }) => slug).sort());
    }), { numRuns: 40, seed: 28 });
  });
});

/** A topic that nobody finds, with so many comments that hold every word. */
async function gather(comments: number): Promise<void> {
  const id = test.desk.newId();
  await test.rows(
    `insert into topic (id, title, slug, page_hash, state, page_text, remarks, imported_at, detected_language, bank_edits, revision, zone, proposed_dates, page_revision)
     values ($1, 'Foule', $2, $3, 'draft', '', '[]', now(), 'fr', '[]', 0, 'Europe/Paris', '[]', 0)`, [id, `foule-${comments}`, comments.toString(16).padStart(64, 'f')]);
  await test.rows(
    `insert into public_contribution (id, topic_id, kind, author_name, text, moderation, report_count, client_key, locale, wording, written_at, published_at)
     select gen_random_uuid(), $1, 'comment', 'Quelqu’un', $2, 'published', 0, 'foule-' || n, 'fr', 0, now(), now() from generate_series(1, $3::integer) n`, [id, WORDS.join(' '), comments]);
}

/** Exactly these topics. */
async function write(drawn: readonly Topic[]): Promise<void> {
  await test.rows("delete from topic where slug like 'sujet-%'");
  for (const [at, { title, article, sector, state, comments, imported }] of drawn.entries()) {
    const id = test.desk.newId();
    await test.rows(
      `insert into topic (id, title, slug, page_hash, pitch, article, state, sector, opened_at, page_text, remarks, imported_at, detected_language, bank_edits, revision, zone, proposed_dates, page_revision)
       values ($1, $2, $3, $4, 'De quoi parler.', $5, $6, $7, now(), '', '[]', now(), 'fr', '[]', 0, 'Europe/Paris', '[]', 0)`,
      [id, `Sujet ${title.join(' ')}`, `sujet-${at}`, at.toString(16).padStart(64, '0'), article.join(' '), state, sector]);
    for (const [place, { words, shown, replies: below }] of comments.entries()) {
      const head = await comment(id, `commentaire-${at}-${place}`, words, shown);
      for (const [order, reply] of below.entries()) await comment(id, `réponse-${at}-${place}-${order}`, reply.words, reply.shown, { parent_id: head });
    }
    for (const [place, { words, shown, replies: below }] of imported.entries()) {
      const head = test.desk.newId();
      // One that a newer copy of the page holds no more, or that somebody hid.
      const listed = shown || place % 2 === 0;
      await test.rows(
        `insert into contribution (id, topic_id, kind, position, text, content_key, listed, page_start, page_end, comment_index) values ($1, $2, 'comment', $3, $4, $5, $6::integer is not null, $6, $6 + 1, $6)`,
        [head, id, place, `Alors ${words.join(' ')}`, `page-${at}-${place}`, listed ? place : null]);
      if (listed && !shown) await test.rows(`insert into page_comment (contribution_id, moderation, reason, report_count, left_out) values ($1, 'refused', 'other', 0, null)`, [head]);
      for (const [order, reply] of below.entries()) await comment(id, `suite-${at}-${place}-${order}`, reply.words, reply.shown, { parent_page_id: head });
    }
  }
}

/** Something written here that was published, and hidden since unless it is shown. */
async function comment(topicId: string, key: string, words: readonly string[], shown: boolean, { parent_id = null, parent_page_id = null }: { readonly parent_id?: string | null; readonly parent_page_id?: string | null } = {}): Promise<string> {
  const id = test.desk.newId();
  await test.rows(
    `insert into public_contribution (id, topic_id, kind, parent_id, parent_page_id, author_name, text, content_key, moderation, report_count, hidden_at, client_key, locale, wording, written_at, published_at)
     values ($1, $2, 'comment', $3, $4, 'Quelqu’un', $5, $6, 'published', 0, case when not $7 then now() end, $6, 'fr', 0, now(), now())`,
    [id, topicId, parent_id, parent_page_id, `Alors ${words.join(' ')}`, key, shown]);
  return id;
}
