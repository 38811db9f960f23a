import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EMPTY_FORM, placeInRecording, type ApplicationForm } from '#audience';
import {
  anonymiseVisitor, beginApplication, checkInSeat, createTopic, editAudienceSettings, editContribution, editTopicPage, exportVisitor, followTopic, importTopic, inviteCoApplicant, loadDemo, lookAtVisitorLink, moderateContribution, moveTopic, noteAsRun, openEpisode,
  openVisitorLink, placeApplication, previewDecision, previewPointNews, publishTopic, purgeAudience, readAudience, readBecameOfMine, readOwnApplication, readPointFollowers, readPublic, readPublication, readVisitorSession, readWritten, releaseSeat, reportContribution, requestSignInLink, reviewApplication,
  saveApplicationDraft, saveAudience, saveCategories, sayOpinion, saySeatNeeds, seatApplicant, sendDecision, sendMessages, sendPointNews, setVisitorPassword, signInVisitor, signUpVisitor, submitApplication, takeSeat, tellPoints, withdrawApplication, writeContribution,
  type ApplicationId, type Letter, type NoteAsRunInput, type PublicContributionId, type PublishTopicInput, type ShownThread, type VisitorActor, type VisitorId, type WriteContributionInput,
} from '#desk';
import { typesetFrench } from '#print';
import type { EpisodeId, NoteId, SegmentId, TopicId } from '#rundown';
import { actorWith, demoApplications, demoPage, NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const PASSWORD = 'un mot de passe assez long';
const DAY = 86_400_000;
const visitorId = '0190aaaa-0000-7000-8000-0000000000dd' as VisitorId;

let test: TestDesk;
let topicId: TopicId;
let slug: string;
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  topicId = imported.topicId;
  const page = await open(topicId);
  slug = page.slug;
});
afterAll(() => test.close());

let networks = 0;
/** Each act from a network of its own, but where brakes are tried. */
const remoteAddress = () => `192.0.2.${networks++}`;
const key = () => `key-${test.desk.newId()}`;
const pageOf = async (id: TopicId) => (await test.desk.audience.topicPage(id))!;

async function open(id: TopicId) {
  const moved = await moveTopic(test.desk, producer, { topicId: id, expectedRevision: (await pageOf(id)).revision, to: 'open' });
  if (moved.outcome !== 'TopicPageSaved') throw new Error(moved.outcome);
  return moved;
}

/** The token of the newest mail to an address. */
async function mailed(email: string): Promise<string> {
  await sendMessages(test.desk);
  return tokenIn(test.letters.findLast(({ to }) => to.address === email)!);
}
const tokenIn = (letter: Letter): string => /\/m\/([\w-]{43})/.exec(letter.text)![1]!;

async function visitorNamed(name: string): Promise<VisitorActor> {
  const email = `${name.toLowerCase()}@exemple.example`;
  await signUpVisitor(test.desk, { name, email, locale: 'fr', remoteAddress: remoteAddress() });
  const opened = await openVisitorLink(test.desk, { token: await mailed(email), remoteAddress: remoteAddress() });
  if (opened.outcome !== 'VisitorSignedIn') throw new Error(opened.outcome);
  return (await readVisitorSession(test.desk, opened.token))!.actor;
}

const comment = (over: Partial<WriteContributionInput> = {}): WriteContributionInput =>
  ({ topicId, kind: 'comment', text: `Je répare depuis ${test.desk.newId()}.`, clientKey: key(), locale: 'fr', remoteAddress: remoteAddress(), ...over });
async function written(actor: VisitorActor, over: Partial<WriteContributionInput> = {}) {
  const done = await writeContribution(test.desk, actor, comment(over));
  if (done.outcome !== 'ContributionWritten') throw new Error(JSON.stringify(done));
  return done;
}
const publish = (contributionId: PublicContributionId) => moderateContribution(test.desk, producer, { contributionId, wording: 0, refused: null });
const form = (over: Partial<ApplicationForm> = {}): ApplicationForm => ({ ...EMPTY_FORM, name: 'Anselme', motivation: 'Je répare des cafetières depuis trente ans.', ...over });

describe('visitors', () => {
  it('come in by a link that works once and is nowhere in the database', async () => {
    const asked = await signUpVisitor(test.desk, { name: ' Odile\u200b ', email: 'Odile@exemple.example', password: PASSWORD, locale: 'fr', remoteAddress: remoteAddress() });
    if (asked.outcome !== 'LinkMailed') throw new Error(asked.outcome);
    expect(await test.rows('select from visitor')).toEqual([]);
    const token = await mailed('Odile@exemple.example');
    for (const table of ['message', 'visitor_link', 'outbox', 'pending_visitor']) expect(await test.rows(`select from ${table} t where t::text like '%' || $1 || '%'`, [token])).toEqual([]);
    expect(await lookAtVisitorLink(test.desk, { token, remoteAddress: remoteAddress() })).toEqual({ outcome: 'LinkLooked', link: { purpose: 'signUp', email: 'Odile@exemple.example' } });
    const both = await Promise.all([1, 2].map(() => openVisitorLink(test.desk, { token, browserToken: asked.browserToken, remoteAddress: remoteAddress() })));
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['LinkOver', 'VisitorSignedIn']);
    const signed = await signInVisitor(test.desk, { email: 'ODILE@exemple.example', password: PASSWORD, remoteAddress: remoteAddress() });
    expect(signed).toMatchObject({ outcome: 'VisitorSignedIn', visitor: { name: 'Odile', hasPassword: true } });
    // A session of the audience is none of the studio's.
    if (signed.outcome === 'VisitorSignedIn') expect(await test.desk.reads.session(test.desk.secrets.hash(signed.token), test.desk.clock.now())).toBeNull();
  });

  it('have the password of whoever opens the link, not of whoever typed their address', async () => {
    await signUpVisitor(test.desk, { name: 'Un autre', email: 'victime@exemple.example', password: PASSWORD, locale: 'fr', remoteAddress: remoteAddress() });
    const opened = await openVisitorLink(test.desk, { token: await mailed('victime@exemple.example'), browserToken: 'x'.repeat(43), remoteAddress: remoteAddress() });
    if (opened.outcome !== 'VisitorSignedIn') throw new Error(opened.outcome);
    const attempt = () => signInVisitor(test.desk, { email: 'victime@exemple.example', password: PASSWORD, remoteAddress: remoteAddress() });
    expect(await attempt()).toEqual({ outcome: 'WrongCredentials' });
    const { actor } = (await readVisitorSession(test.desk, opened.token))!;
    const change = (current: string | null, password: string | null = null) => setVisitorPassword(test.desk, actor, { password, current, sessionToken: opened.token, remoteAddress: remoteAddress() });
    expect(await change(null, PASSWORD)).toMatchObject({ outcome: 'VisitorEdited' });
    expect((await attempt()).outcome).toBe('VisitorSignedIn');
    // Whoever sits at an open session guesses no faster than at the door, and what was guessed here counts there.
    for (let guess = 0; guess < 8; guess++) expect(await change(`faux ${guess}`)).toEqual({ outcome: 'WrongPassword' });
    expect([(await change(PASSWORD)).outcome, (await attempt()).outcome]).toEqual(['TooManyAttempts', 'TooManyAttempts']);
    test.moveClock(16 * 60_000);
    expect((await change(PASSWORD)).outcome).toBe('VisitorEdited');
  });

  it('are not told apart from nobody: the same answer and the same rows whoever has an account', async () => {
    const rowsOf = async () => (await test.rows<{ n: number }>(`select (select count(*) from message) + (select count(*) from pending_visitor) * 1000 + (select count(*) from audience_attempt) * 1000000 as n`))[0]!.n;
    const cost = async (email: string) => {
      const before = await rowsOf();
      const answer = await requestSignInLink(test.desk, { email, locale: 'fr', remoteAddress: remoteAddress() });
      return [answer, Number(await rowsOf()) - Number(before)];
    };
    expect(await cost('odile@exemple.example')).toEqual(await cost('personne@exemple.example'));
    const twice = [await signUpVisitor(test.desk, { name: 'X', email: 'odile@exemple.example', locale: 'fr', remoteAddress: remoteAddress() }), await signUpVisitor(test.desk, { name: 'X', email: 'neuve@exemple.example', locale: 'fr', remoteAddress: remoteAddress() })];
    expect(twice[0]).toEqual(twice[1]);
    await openVisitorLink(test.desk, { token: await mailed('odile@exemple.example'), remoteAddress: remoteAddress() });
    expect(await test.rows(`select name from visitor where email = 'Odile@exemple.example'`)).toEqual([{ name: 'Odile' }]);
  });

  it('are slowed down, ten requests at once counting as ten, and links expire', async () => {
    const network = remoteAddress();
    const many = await Promise.all(Array.from({ length: 10 }, () => requestSignInLink(test.desk, { email: 'presse@exemple.example', locale: 'fr', remoteAddress: network })));
    expect(many.map(({ outcome }) => outcome).sort()).toEqual([...Array<string>(4).fill('LinkMailed'), ...Array<string>(6).fill('TooManyAttempts')]);
    const token = await mailed('presse@exemple.example');
    test.moveClock(2 * DAY);
    expect(await openVisitorLink(test.desk, { token, remoteAddress: network })).toEqual({ outcome: 'LinkOver', why: 'expired' });
    const guess = () => openVisitorLink(test.desk, { token: 'g'.repeat(43), remoteAddress: network });
    for (let time = 0; time < 30; time++) expect(await guess()).toEqual({ outcome: 'LinkClosed' });
    expect((await guess()).outcome).toBe('TooManyAttempts');
  });
});

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
    const tabs = await Promise.all([1, 2].map(() => writeContribution(test.desk, bea, { ...input, clientKey: key() })));
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

describe('an application', () => {
  it('is kept while typed, once for each person, never by two tabs over each other', async () => {
    const eva = await visitorNamed('Eva');
    const save = (over: object = {}) => saveApplicationDraft(test.desk, eva, { topicId, form: form(), editorKey: 'tab-1', expectedRevision: 0, ...over });
    const both = await Promise.all([save({ editorKey: 'tab-1' }), save({ editorKey: 'tab-2' })]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['ApplicationSaved', 'StaleDraft']);
    const kept = (await readOwnApplication(test.desk, eva, topicId))!;
    const next = { editorKey: kept.revision === 1 ? 'tab-3' : '', expectedRevision: 1 };
    expect([(await save(next)).outcome, (await save(next)).outcome, (await save({ editorKey: 'tab-9', expectedRevision: 1 })).outcome]).toEqual(['ApplicationSaved', 'ApplicationSaved', 'StaleDraft']);
    expect((await test.desk.reads.topicMatter(topicId)).applications.some(({ person }) => person.name === 'Anselme')).toBe(false);
    const twice = await Promise.all([1, 2].map(() => submitApplication(test.desk, eva, { topicId, form: form(), editorKey: 'tab-3', expectedRevision: 3 })));
    expect(twice.map(({ outcome }) => outcome)).toEqual(['ApplicationSaved', 'ApplicationSaved']);
    expect(await test.rows(`select state, stage from application where visitor_id = $1`, [eva.id])).toEqual([{ state: 'submitted', stage: 'new' }]);
    expect(await save({ expectedRevision: 5 })).toMatchObject({ outcome: 'ApplicationNotTaken', code: 'alreadySubmitted' });
    expect(await submitApplication(test.desk, eva, { topicId, form: form({ motivation: '' }), editorKey: 'tab-3', expectedRevision: 5 })).toMatchObject({ code: 'formFaulty', faults: [{ field: 'motivation', code: 'empty' }] });
  });

  it('is read and cast like those of files, until it is withdrawn', async () => {
    await readWritten(test.desk, topicId);
    const names = async () => (await test.desk.work.run((work) => work.topics.applicationsOf(topicId))).map(({ application }) => application.person.name);
    expect((await names()).at(-1)).toBe('Anselme');
    expect((await test.desk.reads.topicMatter(topicId)).contributions.some(({ kind, author }) => kind === 'motivation' && author === 'Anselme')).toBe(true);
    const [eva] = await test.rows<{ id: VisitorActor['id'] }>(`select id from visitor where name = 'Eva'`);
    await withdrawApplication(test.desk, { kind: 'visitor', id: eva!.id, name: 'Eva', locale: 'fr' }, topicId, 'Je déménage.');
    await readWritten(test.desk, topicId);
    expect(await names()).not.toContain('Anselme');
  });

  it('is finished by a mailed link, with a co-applicant', async () => {
    const begun = await beginApplication(test.desk, NOBODY, { topicId, email: 'farid@exemple.example', form: form({ name: 'Farid' }), locale: 'fr', remoteAddress: remoteAddress() });
    expect(begun.outcome).toBe('LinkMailed');
    expect(await test.rows(`select from person where name = 'Farid'`)).toEqual([]);
    const opened = await openVisitorLink(test.desk, { token: await mailed('farid@exemple.example'), remoteAddress: remoteAddress() });
    if (opened.outcome !== 'VisitorSignedIn') throw new Error(opened.outcome);
    const farid = (await readVisitorSession(test.desk, opened.token))!.actor;
    expect(await readOwnApplication(test.desk, farid, topicId)).toMatchObject({ state: 'draft', form: { name: 'Farid', motivation: 'Je répare des cafetières depuis trente ans.' } });
    await inviteCoApplicant(test.desk, farid, { topicId, name: 'Gaëlle', email: 'gaelle@exemple.example' });
    const joined = await openVisitorLink(test.desk, { token: await mailed('gaelle@exemple.example'), remoteAddress: remoteAddress() });
    if (joined.outcome !== 'VisitorSignedIn') throw new Error(joined.outcome);
    await submitApplication(test.desk, (await readVisitorSession(test.desk, joined.token))!.actor, { topicId, form: form({ name: 'Gaëlle' }), editorKey: 'g', expectedRevision: 0 });
    expect((await readOwnApplication(test.desk, farid, topicId))!.coApplicants).toMatchObject([{ name: 'Gaëlle', joined: true }]);
  });

  it('is reviewed and sorted without a word; a decision is told once, in the words that were read', async () => {
    const board = async () => (await readAudience(test.desk, producer).board(topicId, {}, { limit: 50 })).items;
    const one = (await board()).find(({ person }) => person.name === 'Gaëlle')!;
    const before = test.letters.length;
    await reviewApplication(test.desk, producer, { applicationId: one.id, score: 4, note: 'Très claire.' });
    expect(await previewDecision(test.desk, producer, one.id)).toMatchObject({ code: 'nothingDecided' });
    await placeApplication(test.desk, producer, one.id, 'accepted');
    await sendMessages(test.desk);
    expect(test.letters.length).toBe(before);
    const preview = await previewDecision(test.desk, producer, one.id);
    expect(preview).toMatchObject({ outcome: 'DecisionPreview', to: { name: 'Gaëlle' }, stage: 'accepted' });
    const send = () => sendDecision(test.desk, producer, { applicationId: one.id, stage: 'accepted', subject: 'Oui !', text: 'Bonjour Gaëlle,\n\nC’est oui.' });
    expect((await Promise.all([send(), send()])).map((sent) => ('code' in sent ? sent.code : sent.outcome)).sort()).toEqual(['DecisionSent', 'alreadyTold']);
    await sendMessages(test.desk);
    expect(test.letters.at(-1)).toMatchObject({ subject: 'Oui\u202f!', to: { address: 'gaelle@exemple.example' } });
    expect((await board()).find(({ id }) => id === one.id)).toMatchObject({ stage: 'accepted', meanScore: 4, reviews: [{ score: 4, note: 'Très claire.' }], told: { stage: 'accepted', state: 'sent' }, firstTimer: true });
    await expect(placeApplication(test.desk, actorWith('host'), one.id, 'declined')).rejects.toMatchObject({ name: 'NotAllowed' });
    await expect(reviewApplication(test.desk, producer, { applicationId: test.desk.newId() as ApplicationId, score: 1, note: '' })).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('that its author takes back and makes anew is new to the producers, who decide and tell anew', async () => {
    const board = async () => (await readAudience(test.desk, producer).board(topicId, {}, { limit: 50 })).items.find(({ person }) => person.name === 'Gaëlle');
    const one = (await board())!;
    const [gaelle] = await test.rows<{ id: VisitorActor['id'] }>('select visitor_id as id from application where id = $1', [one.id]);
    const actor: VisitorActor = { kind: 'visitor', id: gaelle!.id, name: 'Gaëlle', locale: 'fr' };
    test.moveClock(60_000);
    // What is worded anew keeps its place: the producers were told that it changed.
    const kept = (await readOwnApplication(test.desk, actor, topicId))!;
    await submitApplication(test.desk, actor, { topicId, form: { ...kept.form, motivation: 'La même, en mieux dit.' }, editorKey: 'a', expectedRevision: kept.revision });
    expect(await board()).toMatchObject({ stage: 'accepted', told: { stage: 'accepted' } });
    const opened = await openEpisode(test.desk, producer, { topicId, start: '2027-01-18T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    const place = () => test.rows('select n.status from participation n join person p on p.id = n.person_id where n.episode_id = $1 and p.name = $2', [opened.episodeId, 'Gaëlle']);
    expect([(await seatApplicant(test.desk, producer, one.id, opened.episodeId)).outcome, await place(), (await board())!.seatedIn]).toEqual(['ApplicantSeated', [{ status: 'accepted' }], [opened.episodeId]]);
    const withdrawn = await withdrawApplication(test.desk, actor, topicId, '');
    if (withdrawn.outcome !== 'ApplicationSaved') throw new Error(withdrawn.outcome);
    // Nobody calls them to a show that they left.
    expect(await place()).toEqual([{ status: 'withdrawn' }]);
    // By a draft, as a page that keeps what is typed does.
    const draft = await saveApplicationDraft(test.desk, actor, { topicId, form: { ...kept.form, motivation: 'Finalement, je viendrai.' }, editorKey: 'b', expectedRevision: withdrawn.application.revision });
    if (draft.outcome !== 'ApplicationSaved') throw new Error(draft.outcome);
    await submitApplication(test.desk, actor, { topicId, form: draft.application.form, editorKey: 'b', expectedRevision: draft.application.revision });
    expect(await board()).toMatchObject({ id: one.id, motivation: 'Finalement, je viendrai.', stage: 'new', stagedByName: null, told: null, seatedIn: [], reviews: [{ score: 4 }] });
    await placeApplication(test.desk, producer, one.id, 'accepted');
    expect([(await seatApplicant(test.desk, producer, one.id, opened.episodeId)).outcome, await place(), (await board())!.seatedIn]).toEqual(['ApplicantSeated', [{ status: 'accepted' }], [opened.episodeId]]);
    const send = () => sendDecision(test.desk, producer, { applicationId: one.id, stage: 'accepted', subject: 'Toujours oui', text: 'Bonjour Gaëlle,\n\nC’est encore oui.' });
    expect([(await send()).outcome, await send()]).toEqual(['DecisionSent', { outcome: 'ApplicationNotTaken', code: 'alreadyTold', faults: [] }]);
    expect(await board()).toMatchObject({ stage: 'accepted', told: { stage: 'accepted' } });
  });
});

describe('seats', () => {
  it('are never more than there are, in the order asked, however many ask at once', async () => {
    const opened = await openEpisode(test.desk, producer, { topicId, start: '2026-12-20T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    const episodeId: EpisodeId = opened.episodeId;
    const audience = { episodeId, capacity: 3, open: true, doors: '2026-12-20T18:15', rightsVersion: 'v1', rightsTextFr: 'Vous serez filmé.', rightsTextEn: 'You will be filmed.' };
    await saveAudience(test.desk, producer, audience);
    const people: VisitorActor[] = [];
    for (const name of ['Hugo', 'Ilan', 'Jade', 'Kate', 'Lena', 'Milo']) people.push(await visitorNamed(name));
    expect(await takeSeat(test.desk, people[0]!, { episodeId, rightsVersion: 'v0' })).toEqual({ outcome: 'SeatRefused', code: 'rightsNotAccepted' });
    await Promise.all([...people, ...people].map((actor) => takeSeat(test.desk, actor, { episodeId, rightsVersion: 'v1' })));
    const seats = async () => test.rows<{ number: number; state: string; visitor_id: string }>('select number, state, visitor_id from audience_seat where episode_id = $1 order by number', [episodeId]);
    expect((await seats()).map(({ number, state }) => `${number} ${state}`)).toEqual(['1 in', '2 in', '3 in', '4 waiting', '5 waiting', '6 waiting']);
    const [first, , , fourth] = await seats();
    const who = (id: string) => people.find((one) => one.id === id)!;
    await Promise.all([releaseSeat(test.desk, who(first!.visitor_id), episodeId), releaseSeat(test.desk, who(first!.visitor_id), episodeId)]);
    expect((await seats()).map(({ number, state }) => `${number} ${state}`)).toEqual(['1 released', '2 in', '3 in', '4 in', '5 waiting', '6 waiting']);
    await sendMessages(test.desk);
    expect(test.letters.at(-1)!.to.address).toBe(`${who(fourth!.visitor_id).name.toLowerCase()}@exemple.example`);
    expect(await saveAudience(test.desk, producer, { ...audience, capacity: 4 })).toMatchObject({ promoted: [expect.any(String)] });
    expect((await readPublic(test.desk, NOBODY).topic(slug))!.recordings[0]).toMatchObject({ episodeId, audience: { capacity: 4, inCount: 4, waitingCount: 1 } });
  });

  it('keeps what somebody needs for whoever receives them, until the seat is given back or they are forgotten', async () => {
    const opened = await openEpisode(test.desk, producer, { topicId, start: '2026-12-22T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    const { episodeId } = opened;
    await saveAudience(test.desk, producer, { episodeId, capacity: 3, open: true, doors: null, rightsVersion: 'v1', rightsTextFr: 'Vous serez filmé.', rightsTextEn: 'You will be filmed.' });
    const [nina, otto] = [await visitorNamed('Nina'), await visitorNamed('Otto')];
    const take = (who: VisitorActor, accessibility?: string) => takeSeat(test.desk, who, { episodeId, rightsVersion: 'v1', ...(accessibility !== undefined && { accessibility }) });
    expect([await take(nina, 'x'.repeat(501)), await saySeatNeeds(test.desk, nina, { episodeId, accessibility: 'Rien' })]).toEqual([{ outcome: 'SeatRefused', code: 'textTooLong' }, { outcome: 'SeatRefused', code: 'seatGone' }]);
    await take(nina, ' Fauteuil roulant‮ ');
    await take(otto);
    const listed = async (by = actorWith('host')) => (await readAudience(test.desk, by).seatsOf(episodeId, { limit: 5 })).items.map(({ name, accessibility }) => [name, accessibility]);
    expect(await listed()).toEqual([['Nina', 'Fauteuil roulant'], ['Otto', '']]);
    await expect(async () => listed(actorWith('member'))).rejects.toMatchObject({ name: 'NotAllowed' });
    // Asking twice is asking once; what one needs is said anew by an act of its own.
    await take(nina, '');
    expect([await saySeatNeeds(test.desk, otto, { episodeId, accessibility: 'Place au premier rang' }), await listed()]).toEqual([{ outcome: 'SeatNeedsSaid', episodeId }, [['Nina', 'Fauteuil roulant'], ['Otto', 'Place au premier rang']]]);
    expect(JSON.stringify(await exportVisitor(test.desk, otto))).toContain('Place au premier rang');
    await releaseSeat(test.desk, nina, episodeId);
    expect(await listed()).toEqual([['Otto', 'Place au premier rang']]);
    const [seat] = (await readAudience(test.desk, producer).seatsOf(episodeId, { limit: 5 })).items;
    await checkInSeat(test.desk, producer, seat!.id, true);
    await anonymiseVisitor(test.desk, otto);
    expect([await listed(), await test.rows(`select from audience_seat where accessibility <> ''`)]).toEqual([[[null, '']], []]);
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
    const closed = await moveTopic(test.desk, producer, { topicId: made.topicId, expectedRevision: (await pageOf(made.topicId)).revision, to: 'closed' });
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

describe('a visitor', () => {
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

  it('leaves nothing behind that nobody needs: the purge deletes what is past its day, once', async () => {
    await writeContribution(test.desk, NOBODY, comment({ guest: { name: 'Passant', email: 'passant@exemple.example' } }));
    test.moveClock(100 * DAY);
    const [first, second] = [await purgeAudience(test.desk), await purgeAudience(test.desk)];
    expect(first).toMatchObject({ guests: 1, drafts: 1 });
    expect(Object.values(second)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(first.links + first.sessions + first.attempts + first.mails).toBeGreaterThan(3);
  });
});

describe('the demonstration', () => {
  it('has topics in several states, and people who wrote, applied and took seats; loaded once', async () => {
    const demo = await openTestDesk();
    const texts = { page: demoPage(), applications: demoApplications(), password: 'démonstration', audience: true };
    await loadDemo(demo.desk, texts);
    await loadDemo(demo.desk, texts);
    const { items } = await readPublic(demo.desk, NOBODY).topicList({}, { limit: 10 });
    expect(items.map((topic) => [topic.state, topic.commentCount, topic.opinionCount])).toEqual([['open', 38, 3], ['open', 5, 4], ['closed', 3, 2]]);
    expect(await demo.rows('select stage, count(*)::integer as n from application where begun_at is not null group by stage order by stage')).toEqual([
      { stage: 'accepted', n: 2 }, { stage: 'declined', n: 1 }, { stage: 'new', n: 1 }, { stage: 'shortlisted', n: 1 }, { stage: 'waitingList', n: 1 }]);
    expect(await demo.desk.audience.countModeration()).toEqual({ waiting: 1, reported: 0 });
    expect(await demo.rows('select state, count(*)::integer as n from audience_seat group by state order by state')).toEqual([{ state: 'in', n: 3 }, { state: 'waiting', n: 2 }]);
    expect((await demo.desk.reads.topics())[0]!.commentCount).toBe(38);
    await demo.close();
  });

  it('tells whoever follows what became of their point: a producer in words they read, the house only where it may, and nobody the same twice', async () => {
    const demo = await openTestDesk();
    const { desk } = demo;
    await loadDemo(desk, { page: demoPage(), applications: demoApplications(), password: 'démonstration', audience: true });
    const { id } = (await desk.reads.topics())[0]!;
    const revision = async () => (await desk.audience.topicPage(id))!.revision;
    const move = async (to: 'inProduction' | 'recorded') => moveTopic(desk, producer, { topicId: id, expectedRevision: await revision(), to });
    // What stands on the imported page, written there again by whoever wrote it: one contribution to the readings.
    const [point] = await demo.rows<{ text: string; author: string; segment: string; line: SegmentId; episode: EpisodeId }>(
      `select c.text, c.author_name as author, s.line ->> 'title' as segment, s.line ->> 'id' as line, r.episode_id as episode from rundown_version v join rundown r on r.id = v.rundown_id cross join jsonb_array_elements(v.snapshot -> 'points') as x (point)
       join contribution c on c.id = (x.point ->> 'contributionId')::uuid and c.kind = 'comment' and c.author_name is not null
       join jsonb_array_elements(v.snapshot #> '{rundown,segments}') with ordinality as s (line, place) on s.line ->> 'id' = x.point ->> 'segmentId' where x.point ->> 'state' = 'covered' order by c.position, s.place limit 1`);
    await desk.work.run((work) => work.visitors.add({ id: visitorId, name: point!.author, email: 'auteur@exemple.example', locale: 'fr', trust: 'accepted', hasPassword: false, personId: null }, null, desk.clock.now()));
    const actor: VisitorActor = { kind: 'visitor', id: visitorId, name: point!.author, locale: 'fr' };
    await writeContribution(desk, actor, { ...comment({ topicId: id, text: point!.text }) });
    await followTopic(desk, actor, id, true);
    const mine = async () => (await readBecameOfMine(desk, actor, id)).map(({ became }) => became);
    const followers = async () => (await readPointFollowers(desk, producer, id, { limit: 10 })).items;
    const preview = async () => (await previewPointNews(desk, producer, id, [visitorId]))[0]!;
    expect((await readPublic(desk, NOBODY).topic((await desk.audience.topicPage(id))!.slug))!.commentCount).toBe(38);
    expect([await mine(), (await followers())[0]!.points, await preview()]).toMatchObject([[{ became: 'unknown' }], [{ now: { became: 'unknown' }, told: null, isNews: false }], { outcome: 'PointNewsNotSent', code: 'alreadyTold' }]);
    await move('inProduction');
    expect(await mine()).toEqual([{ became: 'covered', segment: point!.segment, atSeconds: null, recording: null }]);
    // Nothing leaves by itself.
    expect([await tellPoints(desk, id), (await followers())[0]!.points[0]!.isNews]).toEqual([{ outcome: 'PointsTold', told: 0 }, true]);
    const read = await preview();
    if (read.outcome !== 'PointNewsPreview') throw new Error(read.outcome);
    expect([read.to, read.words.subject, read.words.blocks.some((block) => block.block === 'paragraph' && block.text.includes(typesetFrench(`« ${point!.segment} »`)))]).toEqual([{ name: point!.author, address: 'auteur@exemple.example' }, expect.stringContaining('Ce qu’est devenu votre point'), true]);
    const letter = { visitorId, fingerprint: read.fingerprint, subject: 'Du nouveau', text: 'Bonjour.\n\nC’est dit.' };
    const send = async (over: object = {}) => (await sendPointNews(desk, producer, id, [{ ...letter, ...over }]))[0]!;
    expect(await send({ fingerprint: 'autre' })).toMatchObject({ code: 'newsChanged' });
    expect((await Promise.all([send(), send()])).map((one) => ('code' in one ? one.code : one.outcome)).sort()).toEqual(['PointNewsSent', 'alreadyTold']);
    await sendMessages(desk);
    expect(demo.letters.filter(({ to }) => to.address === 'auteur@exemple.example').map(({ subject }) => subject)).toEqual(['Du nouveau']);
    expect((await followers())[0]!.points).toMatchObject([{ isNews: false, told: { became: 'covered', segment: point!.segment, atSeconds: null, byName: producer.name, mail: 'sent' } }]);

    // What was dropped on the floor is dealt with by nobody, and told anew when it was played after all: the house writes by itself from here.
    await editAudienceSettings(desk, actorWith('administrator'), { tellsPoints: true });
    await move('recorded');
    const note = (act: NoteAsRunInput['act'], more: Partial<NoteAsRunInput>) => {
      const key = desk.newId();
      return noteAsRun(desk, producer, { episodeId: point!.episode, version: 1, tapped: true, key, act, ...more }).then(({ outcome }) => (outcome === 'AsRunNoted' ? key as NoteId : outcome));
    };
    const lines = await demo.rows<{ id: SegmentId; outside: boolean }>(`select s.line ->> 'id' as id, (s.line ->> 'outside')::boolean as outside from rundown_version v join rundown r on r.id = v.rundown_id cross join jsonb_array_elements(v.snapshot #> '{rundown,segments}') with ordinality as s (line, place) where r.episode_id = $1 order by s.place`, [point!.episode]);
    const other = lines.find((line) => !line.outside && line.id !== point!.line)!.id;
    const dropped = await note('drop', { line: point!.line });
    expect(await mine()).toMatchObject([{ became: 'covered' }]);
    await note('take', { line: other, startMs: 1_000_000 });
    expect(await mine()).toEqual([{ became: 'notKept', why: [{ code: 'droppedOnAir' }] }]);
    expect([await tellPoints(desk, id), await tellPoints(desk, id)]).toMatchObject([{ told: 1 }, { told: 0 }]);
    await note('undo', { of: dropped as NoteId });
    await note('take', { line: point!.line, startMs: 1_090_000 });
    await note('end', { startMs: 1_200_000 });
    expect([await mine(), await tellPoints(desk, id)]).toMatchObject([[{ became: 'covered', atSeconds: null }], { told: 1 }]);

    // Published with the real times, from the programme's zero, moved with its beginning, and a chapter corrected by hand.
    const draft = (await readPublication(desk, producer, id, null))!;
    expect([draft.episodeId, draft.lines.filter(({ startSeconds }) => startSeconds !== null).map(({ segmentId, startSeconds, placedBy }) => [segmentId, startSeconds, placedBy])]).toEqual([point!.episode, [[other, 0, 'played'], [point!.line, 90, 'played']]]);
    expect(draft.points.some(({ segmentId }) => segmentId === point!.line)).toBe(true);
    const chapters = placeInRecording(draft.lines, 45).map(({ segmentId, startSeconds }) => ({ segmentId, startSeconds: segmentId === other ? 40 : startSeconds }));
    const publish = async (over: Partial<PublishTopicInput> = {}) => publishTopic(desk, producer, { topicId: id, expectedRevision: await revision(), episodeId: point!.episode, url: 'https://youtu.be/abc', offsetSeconds: 45, chapters, reason: null, ...over });
    const codes = [{ url: ' ' }, { url: 'nulle part' }, { offsetSeconds: 86_400 }, { chapters: [{ segmentId: other, startSeconds: -1 }] }, { chapters: [{ segmentId: desk.newId(), startSeconds: 1 }] }, { expectedRevision: 0 }];
    expect(await Promise.all(codes.map(async (over) => publish(over).then((one) => ('code' in one ? one.code : one.outcome))))).toEqual(['addressMissing', 'notALink', 'minuteUnreadable', 'minuteUnreadable', 'chapterGone', 'StalePage']);
    expect(await moveTopic(desk, producer, { topicId: id, expectedRevision: await revision(), to: 'published' })).toEqual({ outcome: 'TopicPageRefused', code: 'publishApart' });
    const [guest] = await demo.rows<{ id: string; name: string }>(`select n.id, p.name from participation n join person p on p.id = n.person_id where n.episode_id = $1 and n.role = 'guest' order by p.name limit 1`, [point!.episode]);
    await demo.rows(`update participation set status_before = status, status = 'present' where id = $1`, [guest!.id]);
    expect([await publish(), (await desk.audience.topicPage(id))!.state]).toEqual([{ outcome: 'RightsMissing', names: [guest!.name] }, 'recorded']);
    expect(await publish({ reason: 'Signé au studio, papier à venir.' })).toMatchObject({ outcome: 'TopicPageSaved' });
    expect(await demo.rows('select number, offset_seconds, without_rights, reason, published_by_name from publication')).toEqual([
      { number: 1, offset_seconds: 45, without_rights: [guest], reason: 'Signé au studio, papier à venir.', published_by_name: producer.name }]);
    expect([await mine(), await tellPoints(desk, id), await tellPoints(desk, id)]).toMatchObject([[{ became: 'covered', segment: point!.segment, atSeconds: 135 }], { told: 1 }, { told: 0 }]);
    const { slug: shown } = (await desk.audience.topicPage(id))!;
    expect(await readPublic(desk, NOBODY).topic(shown)).toMatchObject({ publishedUrl: 'https://youtu.be/abc', published: [{ url: 'https://youtu.be/abc', chapters: [{ segmentId: other, startSeconds: 40 }, { segmentId: point!.line, startSeconds: 135 }] }] });

    expect(await desk.work.run((work) => work.privacy.everythingAbout(visitorId))).toMatchObject({ tellings: [{ became: 'covered', at_seconds: 135, times: 4 }] });
    await anonymiseVisitor(desk, actor);
    expect(await demo.rows('select from point_told')).toEqual([]);
    await demo.close();
  });
});

describe('mails to strangers', () => {
  it('leave for as many addresses as a class has, and for no mailbox more than three times an hour; what is refused sends none and counts for none', async () => {
    const network = remoteAddress();
    const other = await createTopic(test.desk, producer, 'Un autre sujet');
    if (other.outcome !== 'TopicPageSaved') throw new Error(other.outcome);
    await open(other.topicId);
    const write = async (email: string, topic = topicId, from = network) =>
      (await writeContribution(test.desk, NOBODY, comment({ topicId: topic, guest: { name: 'Élève', email }, remoteAddress: from }))).outcome;
    const many = async (count: number, topic = topicId) => {
      const outcomes: string[] = [];
      for (let pupil = 0; pupil < count; pupil += 1) outcomes.push(await write(`eleve-${test.desk.newId()}@ecole.example`, topic));
      return outcomes.filter((outcome) => outcome === 'ContributionWritten').length;
    };
    expect([await many(45), await many(2)]).toEqual([45, 0]);
    test.moveClock(11 * 60_000);
    expect(await many(36, other.topicId)).toBe(35);
    for (let time = 0; time < 4; time += 1) expect(await writeContribution(test.desk, NOBODY, comment({ text: ' ', guest: { name: 'Élève', email: 'victime-2@exemple.example' } }))).toEqual({ outcome: 'ContributionNotTaken', code: 'textEmpty' });
    const mailbox: string[] = [];
    for (let time = 0; time < 4; time += 1) mailbox.push(await write('victime-2@exemple.example', topicId, remoteAddress()));
    expect(mailbox).toEqual([...Array<string>(3).fill('ContributionWritten'), 'TooManyAttempts']);
    // What is begun without an account is mailed by the same count.
    expect((await beginApplication(test.desk, NOBODY, { topicId, email: 'personne-3@exemple.example', form: form(), locale: 'fr', remoteAddress: network })).outcome).toBe('TooManyAttempts');
    test.moveClock(61 * 60_000);
    // Eighty an hour ago and forty now: that is a network's day.
    expect(await many(45)).toBe(40);
    expect(await write('eleve@ecole.example')).toBe('TooManyAttempts');
  });
});
