import { mayMoveTopic, TOPIC_STATES, type TopicState } from '#audience';
import {
  editContribution, NOBODY, readWritten, reportContribution, withdrawContribution, writeContribution, type PublicContributionId, type VisitorActor, type VisitorId,
} from '#desk';
import type { TopicId } from '#rundown';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { demoPage } from '../../../libs/store/testing/open-test-desk.js';
import { countStatementsOf } from '../testing/count-statements.js';
import { findWrongPermissions, type PermittedFields } from '../testing/find-wrong-permissions.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';
const PAGE = '{ id slug title state nextStates pitch venue articleMarkdown callToTakePart imported { pitch article } zone dates { id from to } openedAt closesAt publishedUrl categories questions { id kind text choices state } revision editedByName }';
const SAVED = `__typename ... on TopicPageSaved { slug revision page ${PAGE} } ... on StalePage { code currentRevision page { title revision editedByName } } ... on Problem { code message }`;
const ITEM = '{ items { id fromPage kind topicTitle author byStudio trust text replyTo question choice sourceUrl moderation reason note hidden reports { reason note } wording writtenAt publishedBefore refusedBefore moderatedByName } next }';
const BARE = { zone: 'Europe/Paris', dates: [], categories: [], questions: [] };

let api: TestApi;
let producer: Visitor;
let administrator: Visitor;
beforeAll(async () => {
  api = await openTestApi({ worker: 'none' });
  [producer, administrator] = await Promise.all([visitorAs(api, 'producer'), visitorAs(api, 'administrator')]);
}, 60_000);
afterAll(() => api.close());

const ask = async (query: string, variables: Record<string, unknown> = {}, who = producer) => {
  const { data, errors } = await who.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const create = async (title: string) => (await ask('mutation ($title: String!) { createTopic(title: $title) { __typename ... on TopicPageSaved { slug page { id revision } } ... on Problem { code message } } }', { title })).createTopic;
const edit = async (input: object) => (await ask(`mutation ($input: EditTopicPageInput!) { editTopicPage(input: $input) { ${SAVED} } }`, { input: { ...BARE, ...input } })).editTopicPage;
const move = async (topicId: string, expectedRevision: number, to: TopicState) => (await ask(`mutation ($input: MoveTopicInput!) { moveTopic(input: $input) { ${SAVED} } }`, { input: { topicId, expectedRevision, to } })).moveTopic;
const publish = async (topicId: string, expectedRevision: number) => (await ask(`mutation ($input: PublishTopicInput!) { publishTopic(input: $input) { ${SAVED} } }`, { input: { topicId, expectedRevision, url: 'https://video.example/1', offsetSeconds: 0, chapters: [] } })).publishTopic;
const openTopic = async (title: string) => {
  const { page } = await create(title);
  await move(page.id, page.revision, 'open');
  return page.id as TopicId;
};

let people = 0;
/** Somebody of the audience. */
async function somebody(name: string, trust: 'new' | 'accepted' = 'new'): Promise<VisitorActor> {
  const { desk } = api.house;
  const id = desk.newId() as VisitorId;
  await desk.work.run((work) => work.visitors.add({ id, name, email: `personne-${++people}@exemple.example`, locale: 'fr', trust, hasPassword: false, personId: null }, null, desk.clock.now()));
  return { kind: 'visitor', id, name, locale: 'fr' };
}
let networks = 0;
const remoteAddress = () => `198.51.100.${++networks % 250}`;
async function write(actor: VisitorActor, topicId: TopicId, text: string, over: Partial<Parameters<typeof writeContribution>[2]> = {}): Promise<PublicContributionId> {
  const done = await writeContribution(api.house.desk, actor, { topicId, kind: 'comment', text, clientKey: randomUUID(), locale: 'fr', remoteAddress: remoteAddress(), ...over });
  if (done.outcome !== 'ContributionWritten') throw new Error(JSON.stringify(done));
  return done.contributionId;
}

describe('who may', () => {
  const fields: PermittedFields = [
    ['query', `topicPage(topicId: "${NOWHERE}") { id }`, 'mayKeepTopicPages'], ['query', 'categories { id }', 'mayKeepTopicPages'], ['query', 'articlePreview(markdown: "x", language: fr)', 'mayKeepTopicPages'],
    ['query', 'moderationQueue { next }', 'mayModerate'], ['query', 'moderationDecisions { next }', 'mayModerate'], ['query', 'moderationCounts { waiting }', 'mayModerate'],
    ['query', `contributionWordings(contributionId: "${NOWHERE}") { text }`, 'mayModerate'], ['query', `insights(topicId: "${NOWHERE}") { next }`, 'mayModerate'],
    ['query', `staleSources(rundownId: "${NOWHERE}") { textThen }`, 'mayReadDesk'],
    ['query', 'topics { slug state unreadCount }', 'mayReadDesk'], ['query', `topicComments(topicId: "${NOWHERE}") { next }`, 'mayReadDesk'], ['query', `commentThread(topicId: "${NOWHERE}", id: "${NOWHERE}") { id }`, 'mayReadDesk'],
    ['query', 'retention { guestDays }', 'mayKeepRetention'], ['query', 'visitors(words: "") { next }', 'mayKeepRetention'], ['query', `exportVisitor(id: "${NOWHERE}")`, 'mayKeepRetention'],
    ['query', `pointTelling(topicId: "${NOWHERE}") { title }`, 'mayTellPeople'], ['query', `pointFollowers(topicId: "${NOWHERE}") { next }`, 'mayTellPeople'], ['query', `previewPointNews(topicId: "${NOWHERE}", visitorIds: []) { __typename }`, 'mayTellPeople'],
    ['mutation', `sendPointNews(topicId: "${NOWHERE}", news: []) { __typename }`, 'mayTellPeople'], ['query', 'audienceSettings { tellsPoints }', 'mayKeepRetention'], ['mutation', 'editAudienceSettings(input: { tellsPoints: false }) { tellsPoints }', 'mayKeepRetention'],
    ['query', `publicationDraft(topicId: "${NOWHERE}") { state }`, 'mayKeepTopicPages'], ['mutation', `publishTopic(input: { topicId: "${NOWHERE}", expectedRevision: 0, url: "", offsetSeconds: 0, chapters: [] }) { __typename }`, 'mayKeepTopicPages'],
    ['mutation', 'createTopic(title: "") { __typename }', 'mayKeepTopicPages'],
    ['mutation', `editTopicPage(input: { topicId: "${NOWHERE}", expectedRevision: 0, title: "x", zone: "Europe/Paris", dates: [], categories: [], questions: [] }) { __typename }`, 'mayKeepTopicPages'],
    ['mutation', `moveTopic(input: { topicId: "${NOWHERE}", expectedRevision: 0, to: open }) { __typename }`, 'mayKeepTopicPages'],
    ['mutation', 'saveCategories(categories: [{ nameFr: "", nameEn: "" }]) { __typename }', 'mayKeepTopicPages'],
    ['mutation', `moderateContribution(input: { contributionId: "${NOWHERE}", wording: 0 }) { __typename }`, 'mayModerate'],
    ['mutation', `writeInsight(input: { topicId: "${NOWHERE}", text: "x", clientKey: "0123456789abcdef" }) { __typename }`, 'mayKeepTopicPages'],
    ['mutation', 'editRetention(input: { guestDays: 0, draftDays: 90, mailDays: 90 }) { __typename }', 'mayKeepRetention'],
    ['mutation', `anonymiseVisitor(id: "${NOWHERE}") { visitorId }`, 'mayKeepRetention'],
  ];
  const CLAIM = 'mutation ($token: String!) { claimInvitation(token: $token, name: "Isaure", email: "isaure@ailleurs.example", password: "un mot de passe assez long") { __typename } }';

  it('do what, field by field and role by role: exactly what the table of permissions says', async () => {
    const member = new Visitor(api.address);
    const invited = await ask('mutation { inviteAccount(forWhom: "Isaure", role: member) { ... on InvitationMade { address } } }', {}, administrator);
    await ask(CLAIM, { token: new URL(invited.inviteAccount.address).searchParams.get('token') }, member);
    expect(await findWrongPermissions(fields, { nobody: new Visitor(api.address), member, host: await visitorAs(api, 'host'), producer, administrator })).toEqual([]);
  });

  it('reads no address and no id of whoever wrote', async () => {
    const { buildSchema } = await import('graphql');
    const { printSchema } = await import('../src/print-schema.js');
    const schema = buildSchema(await printSchema());
    const of = (type: string) => Object.keys((schema.getType(type) as unknown as { getFields(): object }).getFields());
    expect(of('PublicContribution').filter((field) => /mail|visitor|user|person/i.test(field))).toEqual([]);
  });
});

describe('the page of a topic', () => {
  it('is begun in the house, edited whole, and told to be stale to whoever saw an older one', async () => {
    expect(await create('  ')).toEqual({ __typename: 'TopicPageRefused', code: 'titleEmpty', message: 'Un sujet a un titre\u00a0: écrivez-le.' });
    const made = await create('Qui a encore une clé à molette\u202f?');
    expect(made).toMatchObject({ __typename: 'TopicPageSaved', slug: 'qui-a-encore-une-cle-a-molette' });
    const { id, revision } = made.page;
    const given = {
      topicId: id, expectedRevision: revision, title: 'Qui a encore une clé à molette ?', pitch: 'Un outil, une question.', venue: 'Plateau Lanterne', articleMarkdown: '## Un titre\n\n<script>alert(1)</script>',
      callToTakePart: 'Venez avec la vôtre.', dates: [{ from: '2026-12-10T18:00', to: '2026-12-10T20:00' }], closesAt: '2026-12-01T17:00:00.000Z',
      questions: [{ kind: 'open', text: 'Laquelle ?', choices: [], state: 'open' }, { kind: 'choice', text: 'Combien ?', choices: ['Une', 'Deux'], state: 'draft' }],
    };
    const saved = await edit(given);
    expect(saved).toMatchObject({
      __typename: 'TopicPageSaved', revision: revision + 1,
      page: { id, slug: made.slug, state: 'draft', nextStates: ['open', 'archived'], pitch: given.pitch, venue: given.venue, articleMarkdown: given.articleMarkdown, closesAt: given.closesAt, editedByName: 'Inès Vauquelande', imported: { pitch: null, article: null }, questions: [{ kind: 'open' }, { kind: 'choice', choices: ['Une', 'Deux'] }] },
    });
    expect(await edit({ ...given, title: 'Un autre titre' })).toEqual({
      __typename: 'StalePage', code: 'StalePage', currentRevision: revision + 1, page: { title: saved.page.title, revision: revision + 1, editedByName: 'Inès Vauquelande' }, message: expect.stringMatching(/^Quelqu’un d’autre/),
    });
    // Questions are sorted by sending them in their new order: they keep their ids.
    const sorted = saved.page.questions.toReversed();
    expect((await edit({ ...given, expectedRevision: revision + 1, questions: sorted })).page.questions).toEqual(sorted);
    const wrong = async (over: object) => (await edit({ ...given, expectedRevision: revision + 2, ...over })).code;
    expect([
      await wrong({ title: ' ' }), await wrong({ title: 'x'.repeat(501) }), await wrong({ articleMarkdown: 'x'.repeat(200_001) }), await wrong({ zone: 'Mars/Base' }), await wrong({ dates: [{ from: '2026-12-10T20:00', to: '2026-12-10T18:00' }] }),
      await wrong({ questions: [{ kind: 'open', text: ' ', choices: [], state: 'open' }] }), await wrong({ questions: [{ kind: 'choice', text: 'x', choices: ['une'], state: 'open' }] }),
      await wrong({ questions: Array.from({ length: 41 }, () => ({ kind: 'open', text: 'x', choices: [], state: 'open' })) }),
      // An hour that the clocks jump over, and one that is not local: the show could not be opened then.
      await wrong({ zone: 'Europe/Paris', dates: [{ from: '2027-03-28T02:30', to: '2027-03-28T04:30' }] }), await wrong({ dates: [{ from: '2026-12-10T18:00+02:00', to: '2026-12-10T20:00' }] }),
    ]).toEqual(['titleEmpty', 'titleTooLong', 'textTooLong', 'zoneUnknown', 'dateUnreadable', 'questionEmpty', 'choicesMissing', 'tooMany', 'dateUnreadable', 'dateUnreadable']);
    expect((await ask('query ($markdown: String!) { articlePreview(markdown: $markdown, language: fr) }', { markdown: given.articleMarkdown })).articlePreview).toBe('<h3>Un titre</h3>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
    expect((await ask(`{ topicPage(topicId: "${NOWHERE}") { id } }`)).topicPage).toBeNull();
    expect((await ask('{ topicPage(topicId: "pas-un-id") { id } }')).topicPage).toBeNull();
  });

  it('goes from state to state as the table says, and nowhere else', async () => {
    const { page } = await create('Un sujet qui voyage');
    let { state, revision } = { state: 'draft' as TopicState, revision: page.revision as number };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...TOPIC_STATES), async (to) => {
      const moved = await move(page.id, revision, to);
      const publishes = to === 'published' && mayMoveTopic(state, to);
      const allowed = !publishes && (to === state || mayMoveTopic(state, to));
      expect(moved).toMatchObject(allowed ? { __typename: 'TopicPageSaved', page: { state: to } } : { __typename: 'TopicPageRefused', code: publishes ? 'publishApart' : 'moveNotAllowed' });
      // Publishing is an act of its own, from where the table leads there.
      const published = await publish(page.id, moved.revision ?? revision);
      const [before, mayPublish] = [allowed ? to : state, allowed ? to === 'published' || mayMoveTopic(to, 'published') : state === 'published' || mayMoveTopic(state, 'published')];
      expect(published).toMatchObject(mayPublish ? { __typename: 'TopicPageSaved', page: { state: 'published', publishedUrl: 'https://video.example/1' } } : { code: 'moveNotAllowed' });
      [state, revision] = [mayPublish ? 'published' : before, mayPublish ? published.revision : (moved.revision ?? revision)];
    }), { numRuns: 25 });
    expect((await ask('query ($id: ID!) { topic(id: $id) { state slug } }', { id: page.id })).topic).toEqual({ state, slug: 'un-sujet-qui-voyage' });
  });

  it('stands in categories that keep their addresses when they are renamed', async () => {
    const save = async (categories: object[]) => (await ask('mutation ($categories: [CategoryInput!]!) { saveCategories(categories: $categories) { __typename ... on CategoriesSaved { categories { id slug nameFr nameEn topicCount } } ... on Problem { code } } }', { categories })).saveCategories;
    const before = (await ask('{ categories { id nameFr nameEn } }')).categories;
    const { categories } = await save([...before, { nameFr: 'Outils et gestes', nameEn: 'Tools and gestures' }]);
    const added = categories.at(-1);
    expect(added).toMatchObject({ slug: 'outils-et-gestes', topicCount: 0 });
    const { page } = await create('Le marteau');
    await edit({ topicId: page.id, expectedRevision: page.revision, title: 'Le marteau', categories: [added.id] });
    const renamed = (await save([{ id: added.id, nameFr: 'Gestes', nameEn: 'Gestures' }, ...before])).categories;
    expect(renamed[0]).toEqual({ id: added.id, slug: 'outils-et-gestes', nameFr: 'Gestes', nameEn: 'Gestures', topicCount: 1 });
    expect([await save([{ nameFr: 'x', nameEn: '' }]), await save([{ nameFr: 'x', nameEn: 'x' }, { nameFr: 'X', nameEn: 'y' }])]).toEqual([{ __typename: 'TopicPageRefused', code: 'nameEmpty' }, { __typename: 'TopicPageRefused', code: 'nameTaken' }]);
    await save(before);
    expect((await ask('query ($id: ID!) { topicPage(topicId: $id) { categories } }', { id: page.id })).topicPage.categories).toEqual([]);
  });

  it('takes a page in, twice without doubles, beside what was written on it', async () => {
    const topicId = await openTopic('Un sujet commencé ici');
    const author = await somebody('Odilon PRASTAVEL', 'accepted');
    const comment = (await ask('{ topics { comments { author text } } }')).topics.flatMap(({ comments }: { comments: { author: string; text: string }[] }) => comments).find((one: { author: string }) => one.author === author.name);
    await write(author, topicId, comment.text);
    const update = async (text: string) => (await ask('mutation ($input: UpdateTopicPageInput!) { updateTopicPage(input: $input) { __typename ... on TopicReread { topic { title commentCount } } ... on Problem { code } } }', { input: { topicId, text } })).updateTopicPage;
    const text = `${demoPage()}\nSujet connexe n° ${randomUUID()}`;
    const taken = await update(text);
    expect(taken).toMatchObject({ __typename: 'TopicReread', topic: { title: 'Un sujet commencé ici' } });
    expect(await update(text)).toEqual({ __typename: 'PageUnchanged', code: 'PageUnchanged' });
    expect((await update(`${text}\n`)).__typename).toMatch(/^(PageUnchanged|TopicReread)$/);
    const shown = (await ask('query ($id: ID!) { topic(id: $id) { comments { text author } contributions { text } } }', { id: topicId })).topic;
    const texts = [...shown.comments, ...shown.contributions].map(({ text: words }: { text: string }) => words);
    expect(new Set(texts).size).toBe(texts.length);
    expect((await api.house.desk.audience.publicTopic('un-sujet-commence-ici', null, false))!.commentCount).toBe(taken.topic.commentCount);
  });
});

describe('what the public writes', () => {
  const queue = async (topicId: string, over: object = {}) => (await ask(`query ($topicId: ID, $first: Int, $after: String) { moderationQueue(topicId: $topicId, first: $first, after: $after) ${ITEM} }`, { topicId, ...over })).moderationQueue;
  const moderate = async (input: object) => (await ask('mutation ($input: ModerateContributionInput!) { moderateContribution(input: $input) { __typename ... on ContributionModerated { moderation } ... on ContributionReworded { text choice sourceUrl wording moderation } ... on Problem { code message } } }', { input: { wording: 0, ...input } })).moderateContribution;

  it('waits in a queue, page by page, and is published or refused with a reason; who writes well waits no more', async () => {
    const topicId = await openTopic('La file d’attente');
    const [ada, bob] = [await somebody('Ada Lormel'), await somebody('Bob Querlin')];
    const one = await write(ada, topicId, 'Première remarque, sur le fond.');
    const two = await write(bob, topicId, 'Achetez mes montres.');
    const three = await write(bob, topicId, 'Je les vends aussi par trois.');
    const pages = [];
    for (let after: string | null = null, more = true; more;) {
      const slice: { items: { id: string }[]; next: string | null } = await queue(topicId, { first: 1, after });
      pages.push(slice.items.map(({ id }) => id));
      after = slice.next;
      more = after !== null;
    }
    expect(pages).toEqual([[one], [two], [three]]);
    expect((await queue(topicId)).items[0]).toMatchObject({ kind: 'comment', author: 'Ada Lormel', byStudio: false, trust: 'new', moderation: 'waiting', reason: 'newcomer', publishedBefore: 0, refusedBefore: 0 });
    expect(await moderate({ contributionId: one, refused: null, trust: 'accepted' })).toEqual({ __typename: 'ContributionModerated', moderation: 'published' });
    expect(await moderate({ contributionId: two, refused: 'advertising', trust: 'watched' })).toEqual({ __typename: 'ContributionModerated', moderation: 'refused' });
    expect((await queue(topicId)).items).toMatchObject([{ id: three, trust: 'watched', refusedBefore: 1 }]);
    const decisions = (await ask(`query ($topicId: ID) { moderationDecisions(topicId: $topicId) ${ITEM} }`, { topicId })).moderationDecisions.items;
    expect(decisions).toMatchObject([{ id: two, moderation: 'refused', reason: 'advertising', moderatedByName: 'Inès Vauquelande' }, { id: one, moderation: 'published' }]);
    // A change of mind is one more decision.
    await moderate({ contributionId: two, refused: null });
    expect((await api.house.desk.audience.comments(topicId, null, 'newest', { limit: 10 }, 3)).items.map(({ id }) => id).sort()).toEqual([one, two].sort());
    // From now on what she writes is there at once.
    const reply = await write(ada, topicId, 'Et j’ajoute ceci.', { parentId: two });
    expect((await queue(topicId)).items.map(({ id }: { id: string }) => id)).toEqual([three]);
    const added = await write(ada, topicId, 'Et encore cela.', { parentId: reply });
    // What the public reads, a part of the replies at a time.
    const { topicComments } = await ask('query ($id: ID!) { topicComments(topicId: $id, order: oldest, first: 5) { items { id replyCount replies { items { id author text } next } } next } }', { id: topicId });
    expect(topicComments).toEqual({ next: null, items: [
      { id: one, replyCount: 0, replies: { items: [], next: null } },
      { id: two, replyCount: 2, replies: { items: [{ id: reply, author: 'Ada Lormel', text: 'Et j’ajoute ceci.' }, { id: added, author: 'Ada Lormel', text: 'Et encore cela.' }], next: null } },
    ] });
    const thread = async (after: string | null) => (await ask('query ($id: ID!, $of: ID!, $after: String) { commentThread(topicId: $id, id: $of, first: 1, after: $after) { id repliesBefore replies { items { id } next } } }', { id: topicId, of: two, after })).commentThread;
    const begun = await thread(null);
    expect([begun, await thread(begun.replies.next)]).toEqual([
      { id: two, repliesBefore: 0, replies: { items: [{ id: reply }], next: expect.any(String) } }, { id: two, repliesBefore: 1, replies: { items: [{ id: added }], next: null } },
    ]);
    await Promise.all([1, 2, 3].map(() => reportContribution(api.house.desk, NOBODY, { contributionId: reply, reason: 'offTopic', note: 'Hors sujet', remoteAddress: remoteAddress() })));
    expect((await queue(topicId)).items.at(-1)).toMatchObject({ id: reply, hidden: true, replyTo: 'Achetez mes montres.', reports: Array.from({ length: 3 }, () => ({ reason: 'offTopic', note: 'Hors sujet' })) });
    expect((await ask('{ moderationCounts { reported } }')).moderationCounts.reported).toBe(1);
    await withdrawContribution(api.house.desk, bob, three);
    expect(await moderate({ contributionId: three, refused: null })).toMatchObject({ __typename: 'ContributionGone', code: 'ContributionGone', message: expect.stringMatching(/^Son auteur/) });
    const made = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const after of ['rien', made([1, 2]), made(['2026-01-01T00:00:00.000Z', 'x']), made(['\0', topicId]), made([null, null]), made(['9999999-01-01', topicId])]) {
      expect((await producer.ask('query ($after: String) { moderationQueue(after: $after) { next } }', { after })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
    expect((await producer.ask('query ($first: Int) { moderationQueue(first: $first) { next } }', { first: null })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is decided about as it was read: what its author worded anew meanwhile is shown and asked about again', async () => {
    const topicId = await openTopic('La seconde version');
    const [ada, bob] = [await somebody('Ada Reprise'), await somebody('Bob Constant')];
    const [one, two] = [await write(ada, topicId, 'Une remarque bien polie.'), await write(bob, topicId, 'La même depuis le début.')];
    const stands = async () => (await api.house.desk.audience.comments(topicId, null, 'newest', { limit: 10 }, 3)).items.map(({ text }) => text);
    const reword = (text: string) => editContribution(api.house.desk, ada, { contributionId: one, text, remoteAddress: remoteAddress() });
    await reword('Achetez mes montres.');
    // Each by the wording that was before the moderator's eyes: the other's is none of hers.
    const [reworded, published] = [await moderate({ contributionId: one, refused: null, trust: 'accepted' }), await moderate({ contributionId: two, refused: null })];
    expect([reworded, published]).toEqual([
      { __typename: 'ContributionReworded', text: 'Achetez mes montres.', choice: null, sourceUrl: null, wording: 1, moderation: 'waiting', code: 'ContributionReworded', message: expect.stringMatching(/^Son auteur vient de la récrire/) },
      { __typename: 'ContributionModerated', moderation: 'published' },
    ]);
    expect(await stands()).toEqual(['La même depuis le début.']);
    // Refusing, and changing one's mind about a decision, judge words too.
    expect((await moderate({ contributionId: one, refused: 'advertising' })).__typename).toBe('ContributionReworded');
    expect((await moderate({ contributionId: one, wording: 1, refused: 'advertising' })).__typename).toBe('ContributionModerated');
    await reword('Achetez aussi mes bagues.');
    expect(await moderate({ contributionId: one, wording: 1, refused: null })).toMatchObject({ __typename: 'ContributionReworded', wording: 2, text: 'Achetez aussi mes bagues.' });
    expect(await stands()).toEqual(['La même depuis le début.']);
    // A source is read as words are.
    const insight = await write(bob, topicId, 'Une étude le dit.', { kind: 'insight', sourceUrl: 'https://etude.example' });
    await editContribution(api.house.desk, bob, { contributionId: insight, text: 'Une étude le dit.', sourceUrl: 'https://montres.example', remoteAddress: remoteAddress() });
    expect(await moderate({ contributionId: insight, refused: null })).toMatchObject({ __typename: 'ContributionReworded', sourceUrl: 'https://montres.example', wording: 1 });
    await moderate({ contributionId: insight, wording: 1, refused: 'advertising' });
    expect((await queue(topicId)).items).toMatchObject([{ id: one, wording: 2, trust: 'new', reason: 'watched' }]);
  });

  it('can be reported where it came with an imported page: hidden, looked at, hidden for good and shown again', async () => {
    const { desk } = api.house;
    const topicId = (await create('Un sujet apporté')).page.id as TopicId;
    await ask('mutation ($input: UpdateTopicPageInput!) { updateTopicPage(input: $input) { __typename } }', { input: { topicId, text: `${demoPage()}\nSujet connexe n° ${randomUUID()}` } });
    const pageOf = async () => (await ask('query ($id: ID!) { topicPage(topicId: $id) { slug revision } }', { id: topicId })).topicPage;
    const quoted = async () => (await ask('query ($id: ID!) { topic(id: $id) { quotes { id contribution { id } } comments { id } } }', { id: topicId })).topic;
    const first = await quoted();
    const id = first.quotes.find((quote: { contribution: { id: string } }) => first.comments.some((comment: { id: string }) => comment.id === quote.contribution.id)).contribution.id;
    const report = (network = remoteAddress()) => reportContribution(desk, NOBODY, { contributionId: id, reason: 'privacy', note: 'Un nom y est.', remoteAddress: network });
    await expect(report()).rejects.toMatchObject({ name: 'NotFound' });
    const { slug, revision } = await pageOf();
    await move(topicId, revision, 'open');
    const seen = async () => {
      const topic = (await desk.audience.publicTopic(slug, null, false))!;
      const comments = (await desk.audience.comments(topicId, null, 'newest', { limit: 100 }, 3)).items;
      const text = first.comments.length;
      return { counted: topic.commentCount - text, shown: comments.some((one) => one.id === id), thread: (await desk.audience.thread(topicId, id, null, { limit: 20 })) !== null, quoted: (await quoted()).quotes.filter((quote: { contribution: { id: string } }) => quote.contribution.id === id).length > 0 };
    };
    const ada = await somebody('Ada Curieuse', 'accepted');
    const reply = () => writeContribution(desk, ada, { topicId, kind: 'comment', text: 'Je réponds.', parentId: id, clientKey: randomUUID(), locale: 'fr', remoteAddress: remoteAddress() });
    expect((await reply()).outcome).toBe('ContributionWritten');
    // Its reply with it.
    const there = { counted: 1, shown: true, thread: true, quoted: true };
    const gone = { counted: -1, shown: false, thread: false, quoted: false };
    expect(await seen()).toEqual(there);
    const words = (await desk.audience.thread(topicId, id, null, { limit: 20 }))!.text;
    const found = async () => (await desk.audience.topicList({ search: words.split(' ').slice(0, 10).join(' ') }, { limit: 50 })).items.some((topic) => topic.id === topicId);
    expect(await found()).toBe(true);
    // One voice each: who reports twice counts once.
    const network = remoteAddress();
    await Promise.all([report(network), report(network), report()]);
    expect(await seen()).toEqual(there);
    expect((await queue(topicId)).items).toMatchObject([{ id, fromPage: true, kind: 'comment', text: words, hidden: false, writtenAt: null, trust: null, byStudio: false, wording: 0, reports: [{ reason: 'privacy', note: 'Un nom y est.' }, { reason: 'privacy' }] }]);
    await report();
    expect({ ...(await seen()), found: await found() }).toEqual({ ...gone, quoted: true, found: false });
    await readWritten(desk, topicId);
    expect(await seen()).toEqual(gone);
    expect(await reply()).toEqual({ outcome: 'ContributionNotTaken', code: 'parentGone' });
    expect((await queue(topicId)).items).toMatchObject([{ id, hidden: true, reports: [{}, {}, {}] }]);
    expect((await ask('{ moderationCounts { reported } }')).moderationCounts.reported).toBeGreaterThan(0);
    // Hidden for good, then shown again: each is one decision, and the page is read anew.
    expect(await moderate({ contributionId: id, refused: 'privacy' })).toEqual({ __typename: 'ContributionModerated', moderation: 'refused' });
    expect((await queue(topicId)).items).toEqual([]);
    await readWritten(desk, topicId);
    expect(await seen()).toEqual(gone);
    await expect(report()).rejects.toMatchObject({ name: 'NotFound' });
    expect((await ask(`query ($topicId: ID) { moderationDecisions(topicId: $topicId) ${ITEM} }`, { topicId })).moderationDecisions.items).toMatchObject([{ id, fromPage: true, moderation: 'refused', reason: 'privacy', moderatedByName: 'Inès Vauquelande', reports: [] }]);
    await moderate({ contributionId: id, refused: null });
    await readWritten(desk, topicId);
    expect({ ...(await seen()), found: await found() }).toEqual({ ...there, found: true });
    expect(await readWritten(desk, topicId)).toEqual({ outcome: 'NothingToRead' });
    await expect(moderate({ contributionId: NOWHERE, refused: null })).rejects.toThrow('NOT_FOUND');
  });

  it('becomes matter when the topic is read, which says how much it does not know yet', async () => {
    const topicId = await openTopic('La lecture en retard');
    const unread = async () => (await ask('query ($id: ID!) { topic(id: $id) { unreadCount } }', { id: topicId })).topic.unreadCount;
    const ada = await somebody('Ada Verniol', 'accepted');
    await write(ada, topicId, 'Une cafetière réparée dure dix ans de plus, et personne ne le compte dans le prix.');
    await write(ada, topicId, 'Qui paiera les pièces détachées dans vingt ans ?');
    expect(await unread()).toBe(2);
    const reread = await ask('mutation ($id: ID!) { rereadTopic(topicId: $id) { reading { newContributions } topic { unreadCount } } }', { id: topicId });
    expect(reread.rereadTopic).toEqual({ reading: { newContributions: 2 }, topic: { unreadCount: 0 } });
  });

  it('is told as stale where it was quoted and then edited, with the wording there was', async () => {
    const { topics } = await ask('{ topics { id state episodes { rundown { id revision segments { id kind } } } } }');
    const { id: topicId, episodes: [{ rundown }] } = topics.find(({ episodes }: { episodes: object[] }) => episodes.length > 0);
    const { topicPage: page } = await ask('query ($id: ID!) { topicPage(topicId: $id) { state revision } }', { id: topicId });
    if (page.state === 'draft') await move(topicId, page.revision, 'open');
    const ada = await somebody('Ada Brisemont', 'accepted');
    const text = 'Un appareil que personne ne peut ouvrir est un appareil loué, quoi qu’en dise la facture que l’on garde dans un tiroir.';
    const written = await write(ada, topicId, text);
    await readWritten(api.house.desk, topicId);
    const quote = (await ask('query ($id: ID!) { topic(id: $id) { quotes { id author } } }', { id: topicId })).topic.quotes.find(({ author }: { author: string }) => author === 'Ada Brisemont');
    const line = randomUUID();
    const put = await ask('mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename ... on Problem { code } } }', {
      input: { rundownId: rundown.id, expectedRevision: rundown.revision, act: randomUUID(), edits: [{ add: { segment: line, position: 0, fields: { kind: 'debate', title: 'Ouvrir', durationSeconds: 60, quotes: [quote.id] } } }] },
    });
    expect(put.changeSegments).toEqual({ __typename: 'SegmentsChanged' });
    const stale = async () => (await ask('query ($id: ID!) { staleSources(rundownId: $id) { quotes questions textThen textNow editedAt wordings { wording text } } }', { id: rundown.id })).staleSources;
    expect(await stale()).toEqual([]);
    await editContribution(api.house.desk, ada, { contributionId: written, text: `${text} Voilà.`, remoteAddress: remoteAddress() });
    await readWritten(api.house.desk, topicId);
    expect(await stale()).toEqual([{ quotes: [quote.id], questions: [], textThen: text, textNow: `${text} Voilà.`, editedAt: expect.any(String), wordings: [{ wording: 0, text }] }]);
    expect((await ask('query ($id: ID!) { rundown(id: $id) { remarks { code segmentId } } }', { id: rundown.id })).rundown.remarks).toContainEqual({ code: 'staleSource', segmentId: line });
    expect((await ask('query ($id: ID!) { contributionWordings(contributionId: $id) { wording text } }', { id: written })).contributionWordings).toEqual([{ wording: 0, text }]);
    await withdrawContribution(api.house.desk, ada, written);
    await readWritten(api.house.desk, topicId);
    expect(await stale()).toMatchObject([{ textThen: text, textNow: null }]);
  });
});

describe('an article written in Markdown', () => {
  it('is matter like an imported one: in verbatim spans, by whoever signs it, stale only where what was quoted is no longer said', async () => {
    const { topics } = await ask('{ topics { id episodes { rundown { id revision } } } }');
    const { id: topicId, episodes: [{ rundown }] } = topics.find(({ episodes }: { episodes: object[] }) => episodes.length > 0);
    const said = 'Une machine que l’on ne peut pas ouvrir n’est à personne : elle est louée à celui qui la jette.';
    const writeArticle = async (articleMarkdown: string | null) => {
      const { topicPage: page } = await ask('query ($id: ID!) { topicPage(topicId: $id) { title revision zone } }', { id: topicId });
      expect(await edit({ topicId, expectedRevision: page.revision, title: page.title, zone: page.zone, articleMarkdown })).toMatchObject({ __typename: 'TopicPageSaved' });
      const { unreadCount } = (await ask('query ($id: ID!) { topic(id: $id) { unreadCount } }', { id: topicId })).topic;
      return [unreadCount, (await readWritten(api.house.desk, topicId)).outcome, (await readWritten(api.house.desk, topicId)).outcome];
    };
    const matter = async () => (await ask('query ($id: ID!) { topic(id: $id) { unreadCount article articleAuthor contributions { id kind author text } quotes { id text author start end contribution { id } } } }', { id: topicId })).topic;
    const stale = async () => (await ask('query ($id: ID!) { staleSources(rundownId: $id) { quotes textNow } rundown(id: $id) { remarks { code segmentId } } }', { id: rundown.id }));

    const imported = await matter();
    expect(await writeArticle(`## La vis\n\nTrois ans de garantie, **et puis plus rien**. ${said}\n\n> Un mot d’un autre.\n\n- Qui paie la [pièce](https://exemple.example/) ?\n\nPar Anselme Kervoal`)).toEqual([1, 'TopicReread', 'NothingToRead']);
    const read = await matter();
    const articles = read.contributions.filter(({ kind }: { kind: string }) => kind === 'article');
    const text = `La vis\n\nTrois ans de garantie, et puis plus rien. ${said}\n\nQui paie la pièce ?\n\nPar Anselme Kervoal`;
    expect([articles.map(({ author, text: words }: { author: string; text: string }) => [author, words]), read.articleAuthor, read.article === imported.article]).toEqual([[['Anselme Kervoal', text]], 'Anselme Kervoal', true]);
    const quotes = read.quotes.filter(({ contribution }: { contribution: { id: string } }) => contribution.id === articles[0].id);
    expect(quotes.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(quotes.map((quote: { text: string }) => quote.text));
    const quote = quotes.find((one: { text: string }) => said.includes(one.text));
    expect(quote.author).toBe('Anselme Kervoal');

    const line = randomUUID();
    const { revision } = (await ask('query ($id: ID!) { rundown(id: $id) { revision } }', { id: rundown.id })).rundown;
    const put = await ask('mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename } }', {
      input: { rundownId: rundown.id, expectedRevision: revision, act: randomUUID(), edits: [{ add: { segment: line, position: 0, fields: { kind: 'debate', title: 'La vis', durationSeconds: 60, quotes: [quote.id] } } }] },
    });
    expect(put.changeSegments).toEqual({ __typename: 'SegmentsChanged' });
    const marked = async () => {
      const { staleSources, rundown: { remarks } } = await stale();
      const about = { code: 'staleSource', segmentId: line };
      return [staleSources.filter(({ quotes: of }: { quotes: string[] }) => of.includes(quote.id)).length, remarks.some((remark: object) => JSON.stringify(remark) === JSON.stringify(about))];
    };
    expect(await writeArticle(`Un début tout neuf. ${said}\n\nPar Anselme Kervoal`)).toEqual([1, 'TopicReread', 'NothingToRead']);
    expect(await marked()).toEqual([0, false]);
    expect(await writeArticle('Tout autre chose.\n\nPar Anselme Kervoal')).toEqual([1, 'TopicReread', 'NothingToRead']);
    expect(await marked()).toEqual([1, true]);
    // Without one, the imported page's own counts again.
    expect(await writeArticle(null)).toEqual([1, 'TopicReread', 'NothingToRead']);
    expect((await matter()).contributions.filter(({ kind }: { kind: string }) => kind === 'article')).toEqual(imported.contributions.filter(({ kind }: { kind: string }) => kind === 'article'));
  });
});

describe('insights', () => {
  it('are the studio’s, with their author and source, or the public’s once they are accepted', async () => {
    const { page } = await create('Éclairer');
    const topicId = page.id as TopicId;
    const insight = async (input: object) => (await ask('mutation ($input: WriteInsightInput!) { writeInsight(input: $input) { __typename ... on ContributionWritten { contributionId moderation } ... on Problem { code } } }', { input: { topicId, clientKey: randomUUID(), ...input } })).writeInsight;
    const list = async () => (await ask(`query ($id: ID!) { insights(topicId: $id) ${ITEM} }`, { id: topicId })).insights.items;
    const clientKey = randomUUID();
    const given = { text: 'Une étude de terrain compte onze réparateurs pour cent mille habitants.', author: 'Herminie Castelnoir, sociologue', sourceUrl: 'https://revue.example/onze', clientKey };
    const [one, again] = [await insight(given), await insight(given)];
    expect(one).toEqual({ __typename: 'ContributionWritten', contributionId: expect.any(String), moderation: 'published' });
    expect(again).toEqual(one);
    expect([await insight({ text: ' ' }), await insight({ text: 'x', sourceUrl: 'javascript:alert(1)' }), await insight({ text: 'x', author: 'x'.repeat(101) })].map(({ code }) => code)).toEqual(['textEmpty', 'sourceUnreadable', 'nameTooLong']);
    expect((await insight({ text: 'Vu de la régie.' })).__typename).toBe('ContributionWritten');
    await move(topicId, page.revision, 'open');
    const ada = await somebody('Ada Fontrelle');
    const theirs = await write(ada, topicId, 'Le droit à la pièce existe depuis un an.', { kind: 'insight', sourceUrl: 'https://loi.example/piece' });
    expect(await list()).toMatchObject([
      { id: theirs, author: 'Ada Fontrelle', byStudio: false, sourceUrl: 'https://loi.example/piece', moderation: 'waiting' }, { author: 'Inès Vauquelande', byStudio: true, sourceUrl: null, moderation: 'published' },
      { id: one.contributionId, author: given.author, byStudio: true, sourceUrl: given.sourceUrl, moderation: 'published' },
    ]);
    await ask('mutation ($id: ID!) { moderateContribution(input: { contributionId: $id, wording: 0 }) { __typename } }', { id: theirs });
    expect((await api.house.desk.audience.shownOfKind(topicId, 'insight', null, { limit: 10 })).items.map(({ author }) => author)).toEqual(['Ada Fontrelle', 'Inès Vauquelande', given.author]);
  });
});

describe('what is kept of visitors', () => {
  it('is found, handed over, forgotten and let go after so many days, by administrators', async () => {
    const keep = async (input: object) => (await ask('mutation ($input: RetentionInput!) { editRetention(input: $input) { __typename ... on RetentionSaved { retention { guestDays draftDays mailDays } } ... on RetentionRefused { field message } } }', { input }, administrator)).editRetention;
    expect((await ask('{ retention { guestDays draftDays mailDays } }', {}, administrator)).retention).toEqual({ guestDays: 7, draftDays: 90, mailDays: 90 });
    expect(await keep({ guestDays: 3, draftDays: 5, mailDays: 90 })).toEqual({ __typename: 'RetentionRefused', field: 'draftDays', message: 'Écrivez un nombre entier de jours, de 7 à 730.' });
    expect(await keep({ guestDays: 3, draftDays: 30, mailDays: 60 })).toEqual({ __typename: 'RetentionSaved', retention: { guestDays: 3, draftDays: 30, mailDays: 60 } });
    const topicId = await openTopic('La mémoire');
    const ada = await somebody('Adalbertine Roussevent', 'accepted');
    const written = await write(ada, topicId, 'Souvenez-vous de ceci.');
    const find = async (words: string) => (await ask('query ($words: String!) { visitors(words: $words) { items { id name email trust contributionCount applicationCount } next } }', { words }, administrator)).visitors;
    expect(await find('ROUSSEVENT')).toEqual({ items: [{ id: ada.id, name: ada.name, email: expect.stringMatching(/^personne-/), trust: 'accepted', contributionCount: 1, applicationCount: 0 }], next: null });
    expect(await find('%')).toEqual({ items: [], next: null });
    const { exportVisitor: everything } = await ask('query ($id: ID!) { exportVisitor(id: $id) }', { id: ada.id }, administrator);
    expect(everything.format).toBe('visitor/1');
    expect(JSON.stringify(everything)).toContain('Souvenez-vous de ceci.');
    expect((await ask('mutation ($id: ID!) { anonymiseVisitor(id: $id) { visitorId } }', { id: ada.id }, administrator)).anonymiseVisitor).toEqual({ visitorId: ada.id });
    expect((await find('roussevent')).items).toEqual([]);
    expect((await api.house.desk.audience.thread(topicId, written, null, { limit: 1 }))!).toMatchObject({ author: null, text: 'Souvenez-vous de ceci.' });
    expect((await administrator.ask('query ($id: ID!) { exportVisitor(id: $id) }', { id: ada.id })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('long lists', () => {
  it('cost the same statements for one row and for three', async () => {
    const topicId = await openTopic('Compter');
    const ada = await somebody('Ada Compteuse');
    const reads: Readonly<Record<string, () => Promise<unknown>>> = {
      queue: () => ask(`query ($id: ID) { moderationQueue(topicId: $id) ${ITEM} }`, { id: topicId }),
      decisions: () => ask(`query ($id: ID) { moderationDecisions(topicId: $id) ${ITEM} }`, { id: topicId }),
      insights: () => ask(`query ($id: ID!) { insights(topicId: $id) ${ITEM} }`, { id: topicId }),
      comments: () => ask('query ($id: ID!) { topicComments(topicId: $id) { items { id replies { items { id } } } } }', { id: topicId }),
      visitors: () => ask('{ visitors(words: "Compteuse") { items { name contributionCount } } }', {}, administrator),
      categories: () => ask('{ categories { nameFr topicCount } }'),
      topics: () => ask('{ topics { slug state unreadCount } }'),
    };
    const count = async () => {
      const counts: Record<string, number> = {};
      for (const [name, read] of Object.entries(reads)) counts[name] = await countStatementsOf(api, read);
      return counts;
    };
    const fill = async () => {
      const decided = await write(ada, topicId, `Avis ${randomUUID()}`);
      await ask('mutation ($id: ID!) { moderateContribution(input: { contributionId: $id, wording: 0, refused: other }) { __typename } }', { id: decided });
      await write(ada, topicId, `Question ${randomUUID()}`);
      await write(ada, topicId, `Source ${randomUUID()}`, { kind: 'insight', sourceUrl: 'https://source.example' });
      await somebody('Une Compteuse');
    };
    await fill();
    const one = await count();
    await fill();
    await fill();
    expect(await count()).toEqual(one);
  });
});
