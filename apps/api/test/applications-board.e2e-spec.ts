import { EMPTY_FORM, type ApplicationForm } from '#audience';
import {
  createTopic, editTopicPage, moveTopic, openEpisode, submitApplication, takeSeat, type VisitorActor, type VisitorId,
} from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../../../libs/press/testing/read-pdf.js';
import { countStatementsOf } from '../testing/count-statements.js';
import { findWrongPermissions, type PermittedFields } from '../testing/find-wrong-permissions.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';
import { TestPost } from '../testing/test-post.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';
const STUDIO = { kind: 'system', name: 'demo' } as const;
const post = new TestPost();
let api: TestApi;
let [producer, administrator, host]: Visitor[] = [];
let topicId: TopicId;
let episodeId: EpisodeId;

const ask = async (query: string, variables: Record<string, unknown> = {}, who = producer!) => {
  const { data, errors } = await who.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

let people = 0;
/** Somebody of the audience. */
async function somebody(name: string): Promise<VisitorActor> {
  const { desk } = api.house;
  const id = desk.newId() as VisitorId;
  await desk.work.run((work) => work.visitors.add({ id, name, email: `candidate-${++people}@exemple.example`, locale: people % 2 ? 'fr' : 'en', trust: 'new', hasPassword: false, personId: null }, null, desk.clock.now()));
  return { kind: 'visitor', id, name, locale: 'fr' };
}
async function apply(name: string, form: Partial<ApplicationForm> = {}, topic = topicId): Promise<string> {
  const actor = await somebody(name);
  const saved = await submitApplication(api.house.desk, actor, { topicId: topic, form: { ...EMPTY_FORM, name, motivation: `${name} répare des vélos.`, ...form }, editorKey: 'page', expectedRevision: 0 });
  if (saved.outcome !== 'ApplicationSaved') throw new Error(JSON.stringify(saved));
  return saved.application.id;
}
async function openTopic(title: string): Promise<TopicId> {
  const { desk } = api.house;
  const made = await createTopic(desk, STUDIO, title);
  if (made.outcome !== 'TopicPageSaved') throw new Error(made.outcome);
  const edited = await editTopicPage(desk, STUDIO, {
    topicId: made.topicId, expectedRevision: made.revision, title, pitch: null, venue: null, format: null, treatment: null, sector: null, articleMarkdown: null, callToTakePart: null, zone: 'Europe/Paris', closesAt: null,
    categories: [], dates: [{ from: '2026-12-20T18:00', to: '2026-12-20T20:00' }], questions: [{ kind: 'open', text: 'Par quoi commencer ?', choices: [], state: 'open' }],
  });
  if (edited.outcome !== 'TopicPageSaved') throw new Error(edited.outcome);
  await moveTopic(desk, STUDIO, { topicId: made.topicId, expectedRevision: edited.revision, to: 'open' });
  return made.topicId;
}
async function openShow(topic: TopicId, start = '2026-12-20T19:00'): Promise<EpisodeId> {
  const opened = await openEpisode(api.house.desk, STUDIO, { topicId: topic, start, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  return opened.episodeId;
}

beforeAll(async () => {
  api = await openTestApi({ desk: { post } });
  [producer, administrator, host] = await Promise.all((['producer', 'administrator', 'host'] as const).map((role) => visitorAs(api, role)));
  topicId = await openTopic('Qui répare les vélos de la ville ?');
  episodeId = await openShow(topicId);
}, 60_000);
afterAll(() => api.close());

const CARD = `id person { name title organisation } differences { field recorded applied } recordActs { id act facts { field recorded applied } byName } email fromPage role motivation answers { question text } canAnswer dates { date answer } availability { from to } links accessibility gender opinion firstTimer
  state withdrawnReason stage stagedByName submittedAt told { stage state at } togetherWith seatedIn elsewhere { title start } affinities { weight theme { label } quotes { text } questions { text } }
  reviews { own { reviewer score note } count others { reviewer score note } mean spread }`;
const BOARD = `query ($topicId: ID!, $stages: [ApplicationStage!], $withdrawn: Boolean, $first: Int, $after: String) { applicationBoard(topicId: $topicId, stages: $stages, withdrawn: $withdrawn, first: $first, after: $after) { items { ${CARD} } next } }`;
// oxlint-disable-next-line no-explicit-any -- a test reads what it asked for
type Read = any;
const board = async (variables: object = {}, who = producer!): Promise<Read> => (await ask(BOARD, { topicId, ...variables }, who)).applicationBoard;
const cardOf = async (id: string, who = producer!): Promise<Read> => (await ask(`query ($id: ID!) { boardApplication(id: $id) { ${CARD} } }`, { id }, who)).boardApplication;
const place = (id: string, stage: string) => ask('mutation ($id: ID!, $stage: ApplicationStage!) { placeApplication(applicationId: $id, stage: $stage) { applicationId stage } }', { id, stage });
const review = async (id: string, score: number | null, note: string, who = producer!) =>
  (await ask('mutation ($input: ReviewApplicationInput!) { reviewApplication(input: $input) { __typename ... on Problem { code message } } }', { input: { applicationId: id, score, note } }, who)).reviewApplication;
const preview = async (ids: readonly string[]): Promise<Read> =>
  (await ask(`query ($topicId: ID!, $ids: [ID!]!) { previewDecisions(topicId: $topicId, applicationIds: $ids) { applicationId preview { __typename ... on DecisionPreview { name address stage subject text button } ... on Problem { code message } } } }`, { topicId, ids })).previewDecisions;
const send = async (decisions: readonly object[]): Promise<Read> =>
  (await ask('mutation ($decisions: [SendDecisionInput!]!) { sendDecisions(decisions: $decisions) { applicationId sent { __typename ... on Problem { code message } } } }', { decisions })).sendDecisions;
const until = async (condition: () => boolean) => {
  for (const end = Date.now() + 12_000; !condition(); await new Promise((resolve) => setTimeout(resolve, 30))) if (Date.now() > end) throw new Error('did not happen in time');
};

describe('who may', () => {
  const fields: PermittedFields = [
    ['query', `applicationsFrame(topicId: "${NOWHERE}") { title }`, 'mayChooseApplicants'], ['query', `applicationBoard(topicId: "${NOWHERE}") { next }`, 'mayChooseApplicants'],
    ['query', `boardApplication(id: "${NOWHERE}") { id }`, 'mayChooseApplicants'], ['query', `previewDecisions(topicId: "${NOWHERE}", applicationIds: []) { applicationId }`, 'mayChooseApplicants'],
    ['mutation', `placeApplication(applicationId: "${NOWHERE}", stage: new) { stage }`, 'mayChooseApplicants'],
    ['mutation', `reviewApplication(input: { applicationId: "${NOWHERE}", score: 1, note: "" }) { __typename }`, 'mayChooseApplicants'],
    ['mutation', `seatApplicant(applicationId: "${NOWHERE}", episodeId: "${NOWHERE}") { __typename }`, 'mayChooseApplicants'], ['mutation', 'sendDecisions(decisions: []) { applicationId }', 'mayChooseApplicants'],
    ['mutation', `keepPersonFacts(input: { applicationId: "${NOWHERE}", differences: [] }) { __typename }`, 'mayChooseApplicants'], ['mutation', `undoRecordAct(actId: "${NOWHERE}") { __typename }`, 'mayChooseApplicants'],
    ['mutation', `takePersonFacts(input: { applicationId: "${NOWHERE}", differences: [] }) { __typename }`, 'mayChooseApplicants'],
    ['query', `episodeAudience(episodeId: "${NOWHERE}") { capacity }`, 'mayReceiveAudience'], ['query', `audienceSeats(episodeId: "${NOWHERE}") { next }`, 'mayReceiveAudience'],
    ['mutation', `checkInSeat(seatId: "${NOWHERE}", present: true) { __typename }`, 'mayReceiveAudience'], ['mutation', `promoteSeat(seatId: "${NOWHERE}") { __typename }`, 'mayKeepTopicPages'],
    ['mutation', `saveAudience(input: { episodeId: "${NOWHERE}", capacity: -1, open: true, rightsVersion: "x", rightsTextFr: "x", rightsTextEn: "x" }) { __typename }`, 'mayKeepTopicPages'],
  ];
  const CLAIM = 'mutation ($token: String!) { claimInvitation(token: $token, name: "Isaure", email: "isaure@ailleurs.example", password: "un mot de passe assez long") { __typename } }';

  it('do what, field by field and role by role: exactly what the table of permissions says', async () => {
    const member = new Visitor(api.address);
    const invited = await ask('mutation { inviteAccount(forWhom: "Isaure", role: member) { ... on InvitationMade { address } } }', {}, administrator);
    await ask(CLAIM, { token: new URL(invited.inviteAccount.address).searchParams.get('token') }, member);
    expect(await findWrongPermissions(fields, { nobody: new Visitor(api.address), member, host: host!, producer: producer!, administrator: administrator! })).toEqual([]);
  });
});

describe('the board', () => {
  it('shows what was sent, in slices, and costs as many statements for one as for three', async () => {
    const hostile = await apply('‮<b>Zoé</b> 👩‍🔧', { motivation: '<script>alert(1)</script>', title: 'عازفة', organisation: 'x'.repeat(200), gender: 'woman', accessibility: 'Fauteuil', links: ['https://velos.example/zoe'] });
    const one = await countStatementsOf(api, async () => void expect((await board()).items.length).toBe(1));
    expect(await cardOf(hostile)).toMatchObject({ motivation: '<script>alert(1)</script>', gender: 'woman', accessibility: 'Fauteuil', stage: 'new', state: 'submitted', told: null, fromPage: true, firstTimer: true, seatedIn: [], elsewhere: [] });
    await apply('Yann');
    await apply('Xavière');
    expect(await countStatementsOf(api, async () => void expect((await board()).items.length).toBe(3))).toBe(one);
    const first = await board({ first: 2 });
    const rest = await board({ first: 2, after: first.next });
    expect([first.items.length, rest.items.map(({ person }: Read) => person.name), rest.next]).toEqual([2, ['Xavière'], null]);
    expect(await ask('query ($topicId: ID!) { applicationsFrame(topicId: $topicId) { title slug dates { id from to } questions { id text } } }', { topicId })).toEqual({
      applicationsFrame: { title: 'Qui répare les vélos de la ville ?', slug: expect.any(String), dates: [{ id: expect.any(String), from: '2026-12-20T18:00', to: '2026-12-20T20:00' }], questions: [{ id: expect.any(String), text: expect.stringContaining('Par quoi') }] },
    });
    expect((await ask('query ($topicId: ID!) { applicationsFrame(topicId: $topicId) { title } }', { topicId: NOWHERE })).applicationsFrame).toBeNull();
  });

  it('hides what others gave until one has given a score of one’s own', async () => {
    const id = (await board()).items[1].id;
    await review(id, 5, 'À voir.', administrator);
    expect((await cardOf(id)).reviews).toEqual({ own: null, count: 1, others: null, mean: null, spread: null });
    await review(id, null, 'Je relirai.');
    expect((await cardOf(id)).reviews).toMatchObject({ own: { score: null, note: 'Je relirai.' }, count: 2, others: null });
    expect(await review(id, 6, '')).toMatchObject({ __typename: 'ApplicationNotTaken', code: 'scoreOutOfRange' });
    await review(id, 2, 'Je relirai.');
    expect((await cardOf(id)).reviews).toMatchObject({ own: { score: 2 }, others: [{ score: 5, note: 'À voir.' }], mean: 3.5, spread: 3 });
    await review(id, null, '');
    expect((await cardOf(id)).reviews).toEqual({ own: null, count: 1, others: null, mean: null, spread: null });
  });
});

describe('a decision', () => {
  it('is told by nobody moving a card: it is read, changed, sent, and told once; another after it is told again', async () => {
    const [zoe, yann, xaviere] = (await board()).items.map(({ id }: Read) => id);
    const before = post.letters.length;
    await place(yann, 'accepted');
    await place(xaviere, 'declined');
    expect(await cardOf(yann)).toMatchObject({ stage: 'accepted', stagedByName: 'Inès Vauquelande', told: null });
    const few = await countStatementsOf(api, () => preview([yann]));
    const shown = await preview([zoe, yann, xaviere, NOWHERE]);
    expect(await countStatementsOf(api, () => preview([zoe, yann, xaviere]))).toBe(few);
    expect(shown).toMatchObject([
      { applicationId: zoe, preview: { __typename: 'ApplicationNotTaken', code: 'nothingDecided' } },
      { applicationId: yann, preview: { __typename: 'DecisionPreview', name: 'Yann', address: 'candidate-2@exemple.example', stage: 'accepted', subject: expect.stringMatching(/^Your application is accepted/), button: 'See my application' } },
      { applicationId: xaviere, preview: { stage: 'declined', subject: expect.stringMatching(/^Votre candidature/), text: expect.stringContaining('Nous ne pourrons pas') } },
    ]);
    expect(post.letters.length).toBe(before);
    const letter = { applicationId: yann, stage: 'accepted', subject: 'Yes', text: 'Hello Yann,\n\nIt is a yes. <b>See you</b>' };
    const both = await Promise.all([send([letter]), send([letter])]);
    expect(both.map(([{ sent }]) => sent.code ?? sent.__typename).sort()).toEqual(['DecisionSent', 'alreadyTold']);
    await until(() => post.letters.length > before);
    expect(post.letters.slice(before)).toMatchObject([{ subject: 'Yes', to: { address: 'candidate-2@exemple.example' } }]);

    expect(await send([{ ...letter, stage: 'declined' }, { ...letter, applicationId: xaviere }])).toMatchObject([{ sent: { code: 'alreadyTold' } }, { sent: { code: 'nothingDecided' } }]);
    await place(yann, 'waitingList');
    expect(await cardOf(yann)).toMatchObject({ stage: 'waitingList', told: { stage: 'accepted' } });
    expect(await send([{ ...letter, stage: 'waitingList' }])).toMatchObject([{ sent: { __typename: 'DecisionSent' } }]);
    await place(yann, 'accepted');
    expect(await send([letter])).toMatchObject([{ sent: { __typename: 'DecisionSent' } }]);
    expect(await send([letter])).toMatchObject([{ sent: { code: 'alreadyTold' } }]);
    await until(() => post.letters.length >= before + 3);
    expect((await preview([yann]))[0].preview).toMatchObject({ code: 'alreadyTold' });
  });

  it('seats whom it accepted, once, in a show of the same topic, and tells of other shows that day', async () => {
    const [zoe, yann] = (await board()).items.map(({ id }: Read) => id);
    const seat = async (id: string, episode: string) => (await ask('mutation ($id: ID!, $episode: ID!) { seatApplicant(applicationId: $id, episodeId: $episode) { __typename ... on ApplicantSeated { participationId } ... on Problem { code } } }', { id, episode })).seatApplicant;
    expect(await seat(zoe, episodeId)).toMatchObject({ code: 'notAccepted' });
    const letters = post.letters.length;
    const twice = await Promise.all([seat(yann, episodeId), seat(yann, episodeId)]);
    expect(twice[0]).toEqual({ __typename: 'ApplicantSeated', participationId: twice[1].participationId });
    expect((await ask(`{ people(episodeId: "${episodeId}") { id status person { name } } }`)).people.filter(({ person }: Read) => person.name === 'Yann')).toEqual([{ id: twice[0].participationId, status: 'accepted', person: { name: 'Yann' } }]);
    expect(await cardOf(yann)).toMatchObject({ seatedIn: [episodeId] });
    expect(post.letters.length).toBe(letters);
    const other = await openTopic('Un autre sujet de vélos');
    const elsewhere = await openShow(other, '2026-12-20T21:00');
    expect((await producer!.ask('mutation ($id: ID!, $episode: ID!) { seatApplicant(applicationId: $id, episodeId: $episode) { __typename } }', { id: yann, episode: elsewhere })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    const [person] = await api.house.desk.audience.boardNamed(topicId, [yann]);
    const again = await submitApplication(api.house.desk, { kind: 'visitor', id: (await visitorOf(person!.email!))!, name: 'Yann', locale: 'en' }, { topicId: other, form: { ...EMPTY_FORM, name: 'Yann', motivation: 'Encore.' }, editorKey: 'p', expectedRevision: 0 });
    if (again.outcome !== 'ApplicationSaved') throw new Error(again.outcome);
    expect(await cardOf(again.application.id)).toMatchObject({ elsewhere: [{ start: '2026-12-20T19:00' }], seatedIn: [], differences: [] });
    // What they say of themselves there reaches the paper of this show by an act of the producer's.
    const revisions = async (): Promise<Read> => (await ask(`{ episode(id: "${episodeId}") { rundown { revision } } people(episodeId: "${episodeId}") { person { name title } } }`));
    const before = await revisions();
    const renewed = await submitApplication(api.house.desk, { kind: 'visitor', id: (await visitorOf(person!.email!))!, name: 'Yann', locale: 'en' }, { topicId: other, form: { ...EMPTY_FORM, name: 'Yann', title: 'Vélociste', motivation: 'Encore.' }, editorKey: 'p', expectedRevision: 1 });
    if (renewed.outcome !== 'ApplicationSaved') throw new Error(renewed.outcome);
    const [difference] = (await cardOf(again.application.id)).differences;
    expect([difference, await revisions()]).toEqual([{ field: 'title', recorded: null, applied: 'Vélociste' }, before]);
    const TAKE = 'mutation ($input: JudgeFactsInput!) { takePersonFacts(input: $input) { __typename ... on PersonFactsTaken { actId rundownIds } ... on Problem { code message } } }';
    const take = async (differences: readonly object[]): Promise<Read> => (await ask(TAKE, { input: { applicationId: again.application.id, differences } })).takePersonFacts;
    expect(await take([{ ...difference, applied: 'Autre' }])).toMatchObject({ __typename: 'ApplicationNotTaken', code: 'factsChanged', message: expect.any(String) });
    const KEEP = 'mutation ($input: JudgeFactsInput!) { keepPersonFacts(input: $input) { __typename ... on PersonFactsKept { actId } ... on Problem { code message } } }';
    const kept: Read = (await ask(KEEP, { input: { applicationId: again.application.id, differences: [difference] } })).keepPersonFacts;
    expect([kept.__typename, await cardOf(again.application.id), await revisions()]).toMatchObject(['PersonFactsKept', { differences: [], recordActs: [{ id: kept.actId, act: 'keep', facts: [difference], byName: 'Inès Vauquelande' }] }, before]);
    const UNDO = 'mutation ($actId: ID!) { undoRecordAct(actId: $actId) { __typename ... on RecordActUndone { rundownIds } ... on Problem { code message } } }';
    const undo = async (actId: string): Promise<Read> => (await ask(UNDO, { actId })).undoRecordAct;
    expect(await undo(kept.actId)).toEqual({ __typename: 'RecordActUndone', rundownIds: [] });
    expect(await undo(NOWHERE)).toMatchObject({ __typename: 'RecordActGone', message: expect.stringMatching(/^Cette action n’existe plus/) });
    expect((await cardOf(again.application.id)).differences).toEqual([difference]);
    const done = await take([difference]);
    expect(done).toMatchObject({ __typename: 'PersonFactsTaken', rundownIds: [expect.any(String)] });
    expect(await undo(done.actId)).toEqual({ __typename: 'RecordActUndone', rundownIds: done.rundownIds });
    expect(await revisions()).toEqual({ ...before, episode: { rundown: { revision: before.episode.rundown.revision + 2 } } });
    const redone = await take([difference]);
    expect(redone.actId).not.toBe(done.actId);
    expect(await revisions()).toEqual({ episode: { rundown: { revision: before.episode.rundown.revision + 3 } }, people: before.people.map(({ person: { name } }: Read) => ({ person: { name, title: name === 'Yann' ? 'Vélociste' : null } })) });
    expect((await cardOf(again.application.id)).differences).toEqual([]);
  });
});

const visitorOf = async (email: string) => (await api.house.desk.work.run((work) => work.visitors.byEmail(email)))?.visitor.id;

describe('the door', () => {
  it('lists who comes and who waits, checks in and takes back, and seats by hand only where there is room', async () => {
    const LIST = 'query ($id: ID!) { episodeAudience(episodeId: $id) { capacity open doors inCount waitingCount checkedInCount } audienceSeats(episodeId: $id) { items { id number name state checkedInAt accessibility } next } }';
    const list = async (who = producer!) => ask(LIST, { id: episodeId }, who);
    expect((await list()).episodeAudience).toBeNull();
    const audience = { episodeId, capacity: 2, open: true, doors: '2026-12-20T18:15', rightsVersion: 'v1', rightsTextFr: 'Vous serez filmé.', rightsTextEn: 'You will be filmed.' };
    const save = async (input: object) => (await ask('mutation ($input: EpisodeAudienceInput!) { saveAudience(input: $input) { __typename ... on AudienceSaved { promoted } ... on Problem { code } } }', { input: { ...audience, ...input } })).saveAudience;
    expect(await save({})).toEqual({ __typename: 'AudienceSaved', promoted: [] });
    expect(await save({ capacity: 5_001 })).toMatchObject({ code: 'capacityOutOfRange' });
    await takeSeat(api.house.desk, await somebody('Une'), { episodeId, rightsVersion: 'v1', accessibility: 'Fauteuil roulant' });
    const few = await countStatementsOf(api, list);
    for (const name of ['Deux', 'Trois', 'Quatre']) await takeSeat(api.house.desk, await somebody(name), { episodeId, rightsVersion: 'v1' });
    expect(await countStatementsOf(api, list)).toBe(few);
    const shown = await list(host);
    expect([shown.episodeAudience, shown.audienceSeats.items.map(({ name, state, accessibility }: Read) => `${name} ${state}${accessibility && ` ${accessibility}`}`)]).toEqual([
      { capacity: 2, open: true, doors: '2026-12-20T18:15', inCount: 2, waitingCount: 2, checkedInCount: 0 }, ['Une in Fauteuil roulant', 'Deux in', 'Trois waiting', 'Quatre waiting'],
    ]);
    const [une, , , quatre] = shown.audienceSeats.items.map(({ id }: Read) => id);
    const checkIn = async (seatId: string, present: boolean) => (await ask('mutation ($seatId: ID!, $present: Boolean!) { checkInSeat(seatId: $seatId, present: $present) { __typename ... on SeatCheckedIn { checkedIn } ... on Problem { code } } }', { seatId, present }, host)).checkInSeat;
    expect([await checkIn(une, true), await checkIn(une, true), await checkIn(quatre, true)]).toMatchObject([{ checkedIn: true }, { checkedIn: true }, { code: 'notIn' }]);
    expect((await list()).episodeAudience.checkedInCount).toBe(1);
    const file = async (format: string, who: Visitor, id: string = episodeId) => who.get(`/episodes/${id}/door-list/${format}`);
    const [paper, sheet] = [await file('pdf', host!), await file('xlsx', host!)];
    expect([paper, sheet].map(({ status, headers }) => [status, headers.get('content-type'), headers.get('cache-control')])).toEqual([
      [200, 'application/pdf', 'no-store'], [200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'no-store'],
    ]);
    const { pages } = await readPdf(new Uint8Array(await paper.arrayBuffer()));
    const said = pages.join(' ').replace(/\s+/g, ' ');
    const inOrder = (text: string, words: readonly string[]) => words.map((word) => text.indexOf(word)).every((at, index, all) => at > 0 && (index === 0 || at > all[index - 1]!));
    expect([pages.length, inOrder(said, [' Deux ', ' Une ', ' Trois ', ' Quatre ']), /arrivé à \d/.test(said), said.includes('2 sur 2'), said.includes('Fauteuil roulant'), said.includes('exemple.example')]).toEqual([
      1, true, true, true, true, false,
    ]);
    const bytes = new Uint8Array(await sheet.arrayBuffer());
    const xml = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!);
    expect([inOrder(xml, ['>Nom<', '>Deux<', '>Une<', '>Trois<', '>Quatre<']), xml.includes('>Fauteuil roulant<'), xml.includes('exemple.example')]).toEqual([true, true, false]);
    const refused = [await file('pdf', new Visitor(api.address)), await file('pdf', host!, NOWHERE), await file('pdf', host!, 'x'), await file('csv', host!)];
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 404, 404]);
    expect(await checkIn(une, false)).toMatchObject({ checkedIn: false });
    const promote = async (seatId: string) => (await ask('mutation ($seatId: ID!) { promoteSeat(seatId: $seatId) { __typename ... on Problem { code } } }', { seatId })).promoteSeat;
    expect(await promote(quatre)).toMatchObject({ code: 'hallFull' });
    await api.house.desk.work.run(async (work) => {
      const seat = (await work.seats.seats(episodeId)).find(({ id }) => id === une)!;
      await work.seats.put({ ...seat, state: 'released', releasedAt: new Date(), accessibility: '' });
    });
    const before = post.letters.length;
    expect(await Promise.all([promote(quatre), promote(quatre)])).toEqual([{ __typename: 'SeatPromoted' }, { __typename: 'SeatPromoted' }]);
    await until(() => post.letters.length > before);
    expect((await list()).audienceSeats.items.map(({ name, state }: Read) => `${name} ${state}`)).toEqual(['Deux in', 'Trois waiting', 'Quatre in']);
    expect(await save({ capacity: 3 })).toMatchObject({ promoted: [expect.any(String)] });
  });
});

describe('a board that is open', () => {
  it('tells whoever has it open what came in and what changed, and nobody else', async () => {
    const topic = await openTopic('Qui ouvre le tableau ?');
    const CHANGES = 'subscription ($topicId: ID!) { applicationsChanged(topicId: $topicId) { topicId applicationId } }';
    const following = administrator!.follow(CHANGES, { topicId: topic });
    const outside = [host!.follow(CHANGES, { topicId: topic }), producer!.follow(CHANGES, { topicId: NOWHERE })];
    await Promise.all(outside.map((one) => one.until(() => one.told.length > 0 || one.ended !== 'open')));
    expect(outside.map((one) => one.told.map(({ errors }) => errors?.[0]?.extensions['code']))).toEqual([['FORBIDDEN'], ['NOT_FOUND']]);
    // Followed once something was heard: a socket takes a moment to open.
    const seen = () => following.told.map(({ data }) => data.applicationsChanged.applicationId as string);
    const heard = async (id: string, times: number) => following.until(() => seen().filter((one) => one === id).length >= times);
    const first = await apply('Première', {}, topic);
    for (let tries = 0; seen().length === 0 && tries < 100; tries += 1) {
      await review(first, 3, `essai ${tries}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const before = seen().filter((one) => one === first).length;
    const second = await apply('Deuxième', {}, topic);
    await heard(second, 1);
    await place(first, 'shortlisted');
    await heard(first, before + 1);
    // Where it stood already nothing changed.
    await place(first, 'shortlisted');
    await apply('Ailleurs', {}, await openTopic('Un autre tableau'));
    await review(second, 4, 'Oui.');
    await heard(second, 2);
    expect([seen().filter((one) => one === first).length, new Set(seen())]).toEqual([before + 1, new Set([first, second])]);
    [following, ...outside].forEach((one) => one.close());
  });
});
