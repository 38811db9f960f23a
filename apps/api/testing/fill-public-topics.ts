import { createTopic, editTopicPage, moveTopic, NOBODY, publishTopic, saveCategories, writeContribution, type EditTopicPageInput, type SystemActor, type WriteContributionInput } from '#desk';
import type { TopicState } from '#audience';
import type { TopicId } from '#rundown';
import { createHash, randomBytes } from 'node:crypto';
import type { House } from '../../worker/src/house/house.js';

const STUDIO: SystemActor = { kind: 'system', name: 'Atelier' };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A topic as the public finds it. */
export interface FilledTopic {
  readonly id: TopicId;
  readonly slug: string;
}

const EMPTY_PAGE = {
  pitch: null, venue: null, format: null, treatment: null, sector: null, articleMarkdown: null, callToTakePart: null, zone: 'Europe/Paris', dates: [], closesAt: null,
  categories: [], questions: [],
} as const satisfies Partial<EditTopicPageInput>;

/** Makes a topic and brings it to a state by the verbs that a producer has. */
export async function fillTopic(house: House, title: string, { publishedUrl = '', ...words }: Partial<EditTopicPageInput> & { readonly publishedUrl?: string } = {}, states: readonly TopicState[] = ['open']): Promise<FilledTopic> {
  const made = await createTopic(house.desk, STUDIO, title);
  if (made.outcome !== 'TopicPageSaved') throw new Error(`${title}: ${made.code}`);
  let saved: Awaited<ReturnType<typeof editTopicPage>> = await editTopicPage(house.desk, STUDIO, { ...EMPTY_PAGE, title, topicId: made.topicId, expectedRevision: made.revision, ...words });
  for (const to of states) {
    if (saved.outcome !== 'TopicPageSaved') throw new Error(`${title}: ${JSON.stringify(saved)}`);
    const [topicId, expectedRevision] = [made.topicId, saved.revision];
    const published = to === 'published' ? await publishTopic(house.desk, STUDIO, { topicId, expectedRevision, episodeId: null, url: publishedUrl, offsetSeconds: 0, chapters: [], reason: null }) : null;
    if (published?.outcome === 'RightsMissing') throw new Error(`${title}: ${published.names.join(', ')}`);
    saved = published ?? (await moveTopic(house.desk, STUDIO, { topicId, expectedRevision, to }));
  }
  if (saved.outcome !== 'TopicPageSaved') throw new Error(`${title}: ${JSON.stringify(saved)}`);
  return { id: made.topicId, slug: made.slug };
}

/** Puts these categories in the place of those there are; their ids, in order. */
export async function fillCategories(house: House, names: readonly string[]): Promise<EditTopicPageInput['categories']> {
  await saveCategories(house.desk, STUDIO, names.map((name) => ({ nameFr: name, nameEn: `${name} (en)` })));
  return (await house.desk.audience.categories()).map(({ id }) => id);
}

/** Somebody of the audience who is signed in: their id, and the cookie of their browser. */
export interface SignedInVisitor {
  readonly id: string;
  readonly cookie: string;
}

/** An account of the audience whose address is proven; `accepted`: what they write is published at once. */
export async function signInVisitor({ store, desk }: House, name: string, trust: 'new' | 'accepted' = 'accepted', locale: 'fr' | 'en' = 'fr'): Promise<SignedInVisitor> {
  const [id, token, now] = [desk.newId(), randomBytes(32).toString('base64url'), desk.clock.now()];
  await store.source.query(`insert into visitor (id, name, email, locale, trust, created_at) values ($1, $2, $3, $4, $5, $6)`, [id, name, `${sha256(name + id).slice(0, 20)}@visiteurs.example`, locale, trust, now]);
  await store.source.query(`insert into visitor_session (token_hash, visitor_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)`, [
    desk.secrets.hash(token), id, now, new Date(now.getTime() + 86_400_000)]);
  return { id, cookie: `conducteur_visiteur=${token}` };
}

/** Comments that were published: one a minute until now, the last one written last; every fifth replies to the one before. */
export async function fillComments({ store, desk }: House, topic: FilledTopic, visitor: SignedInVisitor, texts: readonly string[], authors: readonly string[] = ['Odile Ferrand']): Promise<readonly string[]> {
  const ids = texts.map(() => desk.newId());
  const now = desk.clock.now().getTime();
  const rows = texts.map((text, at) => ({
    id: ids[at], parent: at % 5 === 4 ? ids[at - 1] : null, author: authors[at % authors.length], text, at: new Date(now - (texts.length - at) * 60_000).toISOString(), key: sha256(`${topic.id}:${at}:${text}`),
  }));
  await store.source.query(
    `insert into public_contribution (id, topic_id, kind, parent_id, visitor_id, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
     select r.id, $1, 'comment', r.parent, $2, r.author, r.text, r.key, 'published', 0, r.key, 'fr', 0, r.at, r.at
     from json_to_recordset($3::json) as r (id uuid, parent uuid, author text, text text, at timestamptz, key text)`, [topic.id, visitor.id, JSON.stringify(rows)]);
  return ids;
}

/** Published replies to a comment, one a second from when it was written on. */
export async function fillReplies({ store }: House, comment: string, count: number, text: string): Promise<void> {
  await store.source.query(
    `insert into public_contribution (id, topic_id, kind, parent_id, visitor_id, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
     select gen_random_uuid(), p.topic_id, 'comment', p.id, p.visitor_id, 'Voix ' || n, n || ' ' || $3, md5(p.id::text || n), 'published', 0, md5(p.id::text || n), 'fr', 0, p.written_at + n * interval '1 second', p.written_at
     from public_contribution p, generate_series(1, $2::integer) n where p.id = $1`, [comment, count, text]);
}

/** Writes as the page would, by the verb. */
export const writeAs = (house: House, visitor: { readonly id: string; readonly name: string } | null, input: Partial<WriteContributionInput> & Pick<WriteContributionInput, 'topicId' | 'kind' | 'text'>) =>
  writeContribution(house.desk, visitor === null ? NOBODY : { kind: 'visitor', id: visitor.id as never, name: visitor.name, locale: 'fr' }, { clientKey: randomBytes(16).toString('hex'), locale: 'fr', remoteAddress: '127.0.0.1', ...input });
