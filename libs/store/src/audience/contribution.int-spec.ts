import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EMPTY_FORM, type ApplicationForm } from '#audience';
import {
  anonymiseVisitor, createTopic, editContribution, editTopicPage, exportVisitor, moderateContribution, moveTopic, openVisitorLink, readAudience, readPublic, readWritten, reportContribution,
  saveCategories, sayOpinion, sendMessages, submitApplication, writeContribution, type ShownThread, type VisitorActor, type WriteContributionInput,
} from '#desk';
import type { TopicId } from '#rundown';
import { audienceIn } from '../../testing/audience-in.js';
import { NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
let topicId: TopicId;
let slug: string;
const audience = audienceIn(() => test);
const { remoteAddress, open, mailed, visitorNamed, publish } = audience;
beforeAll(async () => {
  test = await openTestDesk();
  ({ topicId, slug } = await audience.openDemo());
});
afterAll(() => test.close());

const comment = (over: Partial<WriteContributionInput> = {}): WriteContributionInput => audience.comment(topicId, over);
const written = (actor: VisitorActor, over: Partial<WriteContributionInput> = {}) => audience.written(actor, comment(over));
const form = (over: Partial<ApplicationForm> = {}): ApplicationForm => ({ ...EMPTY_FORM, name: 'Anselme', motivation: 'Je répare des cafetières depuis trente ans.', ...over });

describe('what is written', () => {
  it('waits twice, then is published at once and becomes matter', async () => {
    const ada = await visitorNamed('Ada');
    const [one, two] = [await written(ada), await written(ada)];
    expect([one.moderation, two.moderation]).toEqual(['waiting', 'waiting']);
    expect((await readAudience(test.desk, producer).moderationQueue(topicId, { limit: 10 })).items.map(({ id }) => id)).toEqual([one.contributionId, two.contributionId]);
    await publish(one.contributionId);
    await publish(two.contributionId);
    const text = 'La réparation coûte moins cher que le neuf quand on compte les déchets, les transports et le temps perdu à racheter.';
    expect((await written(ada, { text })).moderation).toBe('published');
    expect((await written(ada, { text: 'https://a.example https://b.example https://c.example' })).moderation).toBe('waiting');
    expect((await readWritten(test.desk, topicId)).outcome).toBe('TopicReread');
    expect(await readWritten(test.desk, topicId)).toEqual({ outcome: 'NothingToRead' });
    const found = (await test.desk.reads.topicMatter(topicId)).contributions.find((contribution) => contribution.text === text);
    expect(found).toMatchObject({ kind: 'comment', author: 'Ada', inPage: false });
    expect(await sendMessages(test.desk)).toMatchObject({ outcome: 'MessagesSent' });
    expect(test.letters.filter(({ to }) => to.address === 'ada@exemple.example').length).toBe(3);
  });

  it('is kept once, whether the button is pressed twice or in two tabs', async () => {
    const bea = await visitorNamed('Bea');
    const input = comment();
    const twice = await Promise.all([1, 2, 3].map(() => writeContribution(test.desk, bea, input)));
    const tabs = await Promise.all([1, 2].map(() => writeContribution(test.desk, bea, { ...input, clientKey: test.desk.newId() })));
    const ids = new Set([...twice, ...tabs].map((done) => (done.outcome === 'ContributionWritten' ? done.contributionId : done.outcome)));
    expect(ids.size).toBe(1);
    expect(await test.rows('select from public_contribution where text = $1', [input.text])).toHaveLength(1);
  });

  it('is quoted stale once it is edited, and keeps its wordings', async () => {
    const ada = (await test.rows<{ id: VisitorActor['id'] }>(`select id from visitor where name = 'Ada'`))[0]!;
    const actor: VisitorActor = { kind: 'visitor', id: ada.id, name: 'Ada', locale: 'fr' };
    const text = 'Un appareil que personne ne peut ouvrir est un appareil loué, quoi qu’en dise la facture que l’on garde dans un tiroir.';
    const one = await written(actor, { text });
    await readWritten(test.desk, topicId);
    const listed = async () => test.rows<{ text: string; listed: boolean }>('select text, listed from contribution where topic_id = $1 and text like $2 order by listed', [topicId, 'Un appareil que personne%']);
    expect(await listed()).toEqual([{ text, listed: true }]);
    await editContribution(test.desk, actor, { contributionId: one.contributionId, text: `${text} Voilà.`, remoteAddress: remoteAddress() });
    await readWritten(test.desk, topicId);
    expect(await listed()).toEqual([{ text, listed: false }, { text: `${text} Voilà.`, listed: true }]);
    expect((await test.desk.audience.wordings(one.contributionId)).map((wording) => wording.text)).toEqual([text]);
  });

  it('by a guest counts once its address is proven', async () => {
    const guest = { name: 'Zoé', email: 'zoe@exemple.example' };
    const first = comment({ text: 'Je passais par là.', guest });
    const done = await writeContribution(test.desk, NOBODY, first);
    expect(done).toMatchObject({ outcome: 'ContributionWritten', moderation: 'unconfirmed' });
    const trap = comment({ text: 'Achetez mes montres.', guest: { ...guest, email: 'bot@exemple.example' }, honeypot: 'https://montres.example' });
    const bot = await writeContribution(test.desk, NOBODY, trap);
    expect(bot).toMatchObject({ outcome: 'ContributionWritten', moderation: 'unconfirmed' });
    const opened = await openVisitorLink(test.desk, { token: await mailed(guest.email), remoteAddress: remoteAddress() });
    expect(opened).toMatchObject({ outcome: 'VisitorSignedIn', visitor: { name: 'Zoé' }, opened: { purpose: 'confirmContribution', topicId } });
    // Sent again by whoever went back to the page: it is there, and nothing is written twice.
    expect(await writeContribution(test.desk, NOBODY, first)).toEqual({ ...done, moderation: 'waiting' });
    expect(await writeContribution(test.desk, NOBODY, trap)).toEqual(bot);
    expect(test.letters.filter(({ to }) => to.address === 'bot@exemple.example')).toEqual([]);
    expect(await test.rows(`select moderation, guest_email as email from public_contribution where author_name = 'Zoé' order by moderation desc`)).toEqual([{ moderation: 'waiting', email: null }, { moderation: 'refused', email: null }]);
  });

  it('is hidden by three different people until somebody looked, and its replies with it, which can then not be replied to', async () => {
    const actor = await visitorNamed('Rita');
    await test.rows(`update visitor set trust = 'accepted' where id = $1`, [actor.id]);
    const { contributionId } = await written(actor);
    const reply = await written(actor, { parentId: contributionId, text: 'Une réponse que personne ne signale, au zinnwaldite.' });
    const [reads, mine] = [readPublic(test.desk, NOBODY), readPublic(test.desk, actor)];
    const counts = async () => [(await reads.topic(slug))!.commentCount, (await test.desk.reads.topicsById([topicId]))[0]!.commentCount, (await reads.topicList({}, { limit: 10 })).items.find(({ id }) => id === topicId)!.commentCount];
    const before = await counts();
    const seen = async () => {
      const [threads, found] = [await Promise.all([contributionId, reply.contributionId].map((id) => reads.thread(topicId, id))), (await reads.topicList({ search: 'zinnwaldite' }, { limit: 10 })).items.length];
      expect([threads.map((thread) => thread?.replies.items.length), found, await counts()]).toEqual(threads[0] === null ? [[undefined, undefined], 0, before.map((count) => count - 2)] : [[1, 1], 1, before]);
      return threads[0] !== null;
    };
    const report = (remote: string) => reportContribution(test.desk, NOBODY, { contributionId, reason: 'other', remoteAddress: remote });
    await Promise.all([report('198.51.100.1'), report('198.51.100.1'), report('198.51.100.2')]);
    expect(await seen()).toBe(true);
    await report('198.51.100.3');
    expect(await seen()).toBe(false);
    for (const parentId of [contributionId, reply.contributionId]) expect(await writeContribution(test.desk, actor, comment({ parentId }))).toEqual({ outcome: 'ContributionNotTaken', code: 'parentGone' });
    // Whoever wrote it sees it still, as anything of theirs that waits, and what is said below it.
    expect((await mine.thread(topicId, contributionId))!.replies.items.map(({ id }) => id)).toEqual([reply.contributionId]);
    await publish(contributionId);
    expect(await seen()).toBe(true);
  });

  it('shows with the page’s own comments, once each, in slices, and replies below', async () => {
    const reads = readPublic(test.desk, NOBODY);
    const all: ShownThread[] = [];
    let after: string | null = null;
    do {
      const slice = await reads.comments(topicId, { limit: 7, after });
      all.push(...slice.items);
      after = slice.next;
    } while (after !== null);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ author }) => author === 'Odilon PRASTAVEL').length).toBe(2);
    const shown = (await reads.topic(slug))!;
    expect(shown.commentCount).toBe(all.reduce((sum, { replyCount }) => sum + 1 + replyCount, 0));
    const ada = (await test.rows<{ id: VisitorActor['id'] }>(`select id from visitor where name = 'Ada'`))[0]!;
    const actor: VisitorActor = { kind: 'visitor', id: ada.id, name: 'Ada', locale: 'fr' };
    const onPage = all.at(-1)!;
    const reply = await written(actor, { parentId: onPage.id, text: 'D’accord avec vous.' });
    await written(actor, { parentId: reply.contributionId, text: 'Moi encore.' });
    expect((await reads.thread(topicId, onPage.id))!.replies.items.map(({ text }) => text)).toEqual(['D’accord avec vous.', 'Moi encore.']);
  });

  it('has its replies in parts, none lost and none twice, and is opened around the one that is named', async () => {
    const odile = await visitorNamed('Réplique');
    await test.rows(`update visitor set trust = 'accepted' where id = $1`, [odile.id]);
    const { contributionId } = await written(odile, { text: 'Qui répond ?' });
    const ids: string[] = [];
    for (let at = 0; at < 7; at += 1) ids.push((await written(odile, { parentId: contributionId, text: `Réponse ${at}` })).contributionId);
    // Two at the same moment are told apart by their ids; one that waits is its author's to see.
    await test.rows(`update public_contribution set written_at = (select written_at from public_contribution where id = $1) where id = $2`, [ids[2], ids[1]]);
    await test.rows(`update public_contribution set moderation = 'waiting' where id = $1`, [ids[4]]);
    const order = (await test.rows<{ id: string }>(`select id from public_contribution where parent_id = $1 order by written_at, id`, [contributionId])).map(({ id }) => id);
    for (const [actor, expected] of [[odile, order], [NOBODY, order.filter((id) => id !== ids[4])]] as const) {
      const reads = readPublic(test.desk, actor);
      const [seen, before]: [string[], number[]] = [[], []];
      for (let after: string | null | undefined; after !== null;) {
        const { replies, replyCount, repliesBefore }: ShownThread = (await reads.thread(topicId, contributionId, { limit: 2, after: after ?? null }))!;
        expect(replyCount).toBe(expected.length);
        before.push(repliesBefore);
        seen.push(...replies.items.map(({ id }) => id));
        after = replies.next;
      }
      expect([seen, before]).toEqual([expected, expected.flatMap((_, at) => (at % 2 === 0 ? [at] : []))]);
      const first = (await reads.comments(topicId, { limit: 1 }, 'newest', 2)).items[0]!;
      expect([first.id, first.replies.items.map(({ id }) => id), first.replyCount, first.replies.next !== null]).toEqual([contributionId, expected.slice(0, 2), expected.length, true]);
      for (const [at, id] of expected.entries()) {
        const around = (await reads.thread(topicId, id, { limit: 3 }))!;
        expect([around.id, around.repliesBefore, around.replies.items.map((one) => one.id)]).toEqual([contributionId, Math.max(0, at - 2), expected.slice(Math.max(0, at - 2)).slice(0, 3)]);
      }
    }
    await expect(readPublic(test.desk, NOBODY).thread(topicId, contributionId, { limit: 2, after: 'WzFd' })).rejects.toMatchObject({ name: 'InvalidInput' });
  });

  it('is refused where it cannot stand: too long, empty, closed, somebody else’s', async () => {
    const cleo = await visitorNamed('Cleo');
    const code = async (over: Partial<WriteContributionInput>) => {
      const done = await writeContribution(test.desk, cleo, comment(over));
      return done.outcome === 'ContributionNotTaken' ? done.code : done.outcome;
    };
    expect([await code({ text: 'x'.repeat(1_000_000) }), await code({ text: '\u200b\u202e ' }), await code({ kind: 'feedback' }), await code({ kind: 'insight' }), await code({ kind: 'answer', questionId: test.desk.newId() }), await code({ parentId: test.desk.newId() })])
      .toEqual(['textTooLong', 'textEmpty', 'notOpen', 'sourceMissing', 'questionGone', 'parentGone']);
    const hostile = '<script>alert(1)</script> 👩🏽\u200d🔧 \u05e9\u05dc\u05d5\u05dd \u202eabc e\u0301';
    const { contributionId } = await written(cleo, { text: hostile });
    expect(await test.rows('select text from public_contribution where id = $1', [contributionId])).toEqual([{ text: '<script>alert(1)</script> 👩🏽\u200d🔧 \u05e9\u05dc\u05d5\u05dd abc é' }]);
    const other = await visitorNamed('Dora');
    await expect(editContribution(test.desk, other, { contributionId, text: 'À moi.', remoteAddress: remoteAddress() })).rejects.toMatchObject({ name: 'NotFound' });
    await expect(moderateContribution(test.desk, cleo, { contributionId, wording: 0, refused: null })).rejects.toMatchObject({ name: 'NotAllowed' });
  });
});

describe('a topic’s page', () => {
  it('is nobody’s while it is a draft, and moves as its table says', async () => {
    const made = await createTopic(test.desk, producer, 'Élever des abeilles à l’école ?');
    if (made.outcome !== 'TopicPageSaved') throw new Error(made.outcome);
    expect(made.slug).toBe('elever-des-abeilles-a-l-ecole');
    expect([await readPublic(test.desk, NOBODY).topic(made.slug), (await readPublic(test.desk, producer).topic(made.slug))?.title]).toEqual([null, 'Élever des abeilles à l’école ?']);
    await expect(writeContribution(test.desk, await visitorNamed('Nina'), comment({ topicId: made.topicId }))).rejects.toMatchObject({ name: 'NotFound' });
    await saveCategories(test.desk, producer, [{ nameFr: 'École', nameEn: 'School' }, { nameFr: 'Nature', nameEn: 'Nature' }]);
    const [school] = await test.desk.audience.categories();
    const edit = (over: object = {}) => editTopicPage(test.desk, producer, {
      topicId: made.topicId, expectedRevision: 0, title: 'Élever des abeilles à l’école ?', pitch: 'Des ruches dans la cour.', venue: null, format: 'Talkshow', treatment: null, sector: 'Éducation',
      articleMarkdown: '# Essaim', callToTakePart: null, zone: 'Europe/Paris', dates: [{ from: '2027-01-10T18:00', to: '2027-01-10T20:00' }], closesAt: null, categories: [school!.id],
      questions: [{ kind: 'yesNo', text: 'Avez-vous peur des abeilles ?', choices: [], state: 'open' }], ...over,
    });
    const both = await Promise.all([edit(), edit({ pitch: 'Autre.' })]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['StalePage', 'TopicPageSaved']);
    expect(await edit({ expectedRevision: 1, dates: [{ from: '2027-01-10T20:00', to: '2027-01-10T18:00' }] })).toEqual({ outcome: 'TopicPageRefused', code: 'dateUnreadable' });
    expect(await moveTopic(test.desk, producer, { topicId: made.topicId, expectedRevision: 1, to: 'published' })).toEqual({ outcome: 'TopicPageRefused', code: 'moveNotAllowed' });
    await open(made.topicId);
    const page = (await readPublic(test.desk, NOBODY).topic(made.slug))!;
    expect(page).toMatchObject({ state: 'open', sector: 'Éducation', article: { text: '# Essaim', markdown: true }, categories: [{ slug: 'ecole' }], questions: [{ kind: 'yesNo', answerCount: 0 }] });
    const nina = (await test.rows<{ id: VisitorActor['id'] }>(`select id from visitor where name = 'Nina'`))[0]!;
    const actor: VisitorActor = { kind: 'visitor', id: nina.id, name: 'Nina', locale: 'fr' };
    expect(await written(actor, { topicId: made.topicId, kind: 'answer', text: '', choice: 'no', questionId: page.questions[0]!.id })).toMatchObject({ moderation: 'waiting' });
    await Promise.all([sayOpinion(test.desk, actor, made.topicId, 'agree'), sayOpinion(test.desk, actor, made.topicId, 'disagree')]);
    const { agree, nuanced, disagree } = (await readPublic(test.desk, actor).topic(made.slug))!.opinions;
    expect([agree + disagree, nuanced]).toEqual([1, 0]);
    const closed = await moveTopic(test.desk, producer, { topicId: made.topicId, expectedRevision: (await test.desk.audience.topicPage(made.topicId))!.revision, to: 'closed' });
    expect(closed.outcome).toBe('TopicPageSaved');
    expect(await writeContribution(test.desk, actor, comment({ topicId: made.topicId }))).toEqual({ outcome: 'ContributionNotTaken', code: 'notOpen' });
  });

  it('is found with and without accents, by what it says and by what people wrote', async () => {
    const found = async (search: string) => (await readPublic(test.desk, NOBODY).topicList({ search }, { limit: 10 })).items.map(({ slug: one }) => one);
    expect([await found('ecole abeille'), await found('ÉCOLES, ABEILLES'), await found('reparees'), await found('zyxw')]).toEqual([['elever-des-abeilles-a-l-ecole'], ['elever-des-abeilles-a-l-ecole'], [slug], []]);
    expect((await readPublic(test.desk, NOBODY).topicList({ category: 'ecole' }, { limit: 10 })).items.map(({ slug: one }) => one)).toEqual(['elever-des-abeilles-a-l-ecole']);
    const first = await readPublic(test.desk, NOBODY).topicList({}, { limit: 1 });
    const second = await readPublic(test.desk, NOBODY).topicList({}, { limit: 1, after: first.next });
    expect([first.items, second.items].flat().map(({ slug: one }) => one)).toEqual(['elever-des-abeilles-a-l-ecole', slug]);
    expect((await test.desk.audience.topicFacets()).states).toEqual([{ state: 'open', count: 1 }, { state: 'closed', count: 1 }]);
  });

  it('costs one statement whatever there is to read', async () => {
    const pool = (test.store.source.driver as unknown as { master: { query: (...values: unknown[]) => unknown } }).master;
    const counted = async (work: () => Promise<unknown>) => {
      const query = pool.query;
      let count = 0;
      pool.query = (...values) => (count++, query.apply(pool, values));
      await work().finally(() => (pool.query = query));
      return count;
    };
    const [all, one] = [readPublic(test.desk, NOBODY), readAudience(test.desk, producer)];
    const lists: ((limit: number) => Promise<unknown>)[] = [
      (limit) => all.topicList({}, { limit }), (limit) => all.topicList({ search: 'réparer' }, { limit }), () => all.topic(slug), (limit) => all.comments(topicId, { limit }),
      (limit) => all.insights(topicId, { limit }), (limit) => one.board(topicId, {}, { limit }), (limit) => one.moderationQueue(null, { limit }),
    ];
    for (const read of lists) expect([await counted(() => read(1)), await counted(() => read(3))]).toEqual([1, 1]);
  });
});

describe('a visitor who leaves', () => {
  it('takes everything along, and is forgotten without what they wrote', async () => {
    const ada = (await test.rows<{ id: VisitorActor['id'] }>(`select id from visitor where name = 'Ada'`))[0]!;
    const actor: VisitorActor = { kind: 'visitor', id: ada.id, name: 'Ada', locale: 'fr' };
    await submitApplication(test.desk, actor, { topicId, form: form({ name: 'Ada Lovelin', telephone: '04 65 71 00 15' }), editorKey: 'a', expectedRevision: 0 });
    await readWritten(test.desk, topicId);
    const everything = JSON.stringify(await exportVisitor(test.desk, actor));
    for (const word of ['ada@exemple.example', 'Ada Lovelin', '04 65 71 00 15', 'La réparation coûte moins cher']) expect(everything).toContain(word);
    expect(everything).not.toMatch(/argon2|token_hash/);
    expect(await anonymiseVisitor(test.desk, actor)).toEqual({ outcome: 'VisitorAnonymised' });
    await readWritten(test.desk, topicId);
    await expect(writeContribution(test.desk, actor, comment())).rejects.toMatchObject({ name: 'NotAllowed' });
    for (const { table } of await test.rows<{ table: string }>(`select relname as table from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'reading'`)) {
      expect([table, await test.rows(`select from ${table} t where t::text ilike '%ada@exemple.example%' or t::text like '%Ada Lovelin%' or t::text like '%04 65 71 00 15%'`)]).toEqual([table, []]);
    }
    expect(await test.rows(`select from contribution where author_name = 'Ada'`)).toEqual([]);
    expect((await test.desk.reads.topicMatter(topicId)).contributions.find(({ text }) => text.startsWith('La réparation coûte moins cher'))).toMatchObject({ author: null });
  });
});
