import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPublic } from '#desk';
import { NOBODY, openTestDesk, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
beforeAll(async () => void (test = await openTestDesk()));
afterAll(() => test.close());

const WORDS = ['gare', 'vélo', 'forêt', 'tramway'] as const;
const some = fc.subarray([...WORDS]);
const said = fc.array(fc.record({ words: some, shown: fc.boolean() }), { maxLength: 3 });
const topics = fc.array(fc.record({ title: some, article: some, sector: fc.constantFrom('Ville', 'Énergie'), state: fc.constantFrom('open', 'published', 'draft'), comments: said, imported: said }), { minLength: 1, maxLength: 8 });
type Topic = (typeof topics extends fc.Arbitrary<infer Drawn> ? Drawn : never)[number];

const holds = (words: readonly string[], searched: readonly string[]): boolean => searched.every((word) => words.includes(word));
const onPage = ({ title, article }: Topic, searched: readonly string[]): boolean => holds([...title, ...article], searched);
const below = ({ comments, imported }: Topic, searched: readonly string[]): boolean => [...comments, ...imported].some(({ words, shown }) => shown && holds(words, searched));

describe('a search', () => {
  it('finds what pages hold before what is said below them, each topic once, whatever the size of the pages it is read in', async () => {
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
        after = slice.next;
      } while (after !== null);
      const pages = wanted.filter(({ page }) => page).map(({ slug }) => slug);
      expect(found.slice(0, pages.length).sort()).toEqual(pages.sort());
      expect(found.slice(pages.length).sort()).toEqual(wanted.filter((one) => !one.page && one.below).map(({ slug }) => slug).sort());
    }), { numRuns: 60, seed: 28 });
  });
});

/** Exactly these topics. */
async function write(drawn: readonly Topic[]): Promise<void> {
  await test.rows('delete from public_contribution');
  await test.rows('delete from topic');
  for (const [at, { title, article, sector, state, comments, imported }] of drawn.entries()) {
    const id = test.desk.newId();
    await test.rows(
      `insert into topic (id, title, slug, page_hash, pitch, article, state, sector, opened_at, page_text, remarks, imported_at, detected_language, bank_edits, revision, zone, proposed_dates, page_revision)
       values ($1, $2, $3, $4, 'De quoi parler.', $5, $6, $7, now(), '', '[]', now(), 'fr', '[]', 0, 'Europe/Paris', '[]', 0)`,
      [id, `Sujet ${title.join(' ')}`, `sujet-${at}`, at.toString(16).padStart(64, '0'), article.join(' '), state, sector]);
    for (const [place, { words, shown }] of comments.entries()) {
      await test.rows(
        `insert into public_contribution (id, topic_id, kind, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
         values ($1, $2, 'comment', 'Quelqu’un', $3, $4, 'published', 0, $4, 'fr', 0, now(), now())`, [test.desk.newId(), id, `Alors ${words.join(' ')}`, `commentaire-${at}-${place}`]);
      if (!shown) await test.rows(`update public_contribution set hidden_at = now() where client_key = $1`, [`commentaire-${at}-${place}`]);
    }
    for (const [place, { words, shown }] of imported.entries()) {
      await test.rows(
        `insert into contribution (id, topic_id, kind, position, text, content_key, listed, page_start, page_end, comment_index) values ($1, $2, 'comment', $3, $4, $5, $6::integer is not null, $6, $6 + 1, $6)`,
        [test.desk.newId(), id, place, `Alors ${words.join(' ')}`, `page-${at}-${place}`, shown ? place : null]);
    }
  }
}
