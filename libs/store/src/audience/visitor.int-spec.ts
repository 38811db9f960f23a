import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EMPTY_FORM, type ApplicationForm } from '#audience';
import {
  anonymiseVisitor, beginApplication, checkInSeat, createTopic, exportVisitor, inviteCoApplicant, lookAtVisitorLink, openEpisode, openVisitorLink, placeApplication, previewDecision,
  purgeAudience, readAudience, readOwnApplication, readPublic, readVisitorSession, readWritten, releaseSeat, requestSignInLink, reviewApplication, saveApplicationDraft, saveAudience,
  saySeatNeeds, seatApplicant, sendDecision, sendMessages, setVisitorPassword, signInVisitor, signUpVisitor, submitApplication, takeSeat, withdrawApplication, writeContribution, type ApplicationId,
  type VisitorActor, type WriteContributionInput,
} from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { audienceIn } from '../../testing/audience-in.js';
import { actorWith, NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const PASSWORD = 'un mot de passe assez long';
const DAY = 86_400_000;

let test: TestDesk;
let topicId: TopicId;
let slug: string;
const audience = audienceIn(() => test);
const { remoteAddress, open, mailed, visitorNamed } = audience;
beforeAll(async () => {
  test = await openTestDesk();
  ({ topicId, slug } = await audience.openDemo());
});
afterAll(() => test.close());

const comment = (over: Partial<WriteContributionInput> = {}): WriteContributionInput => audience.comment(topicId, over);
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
  });});

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
  });});

describe('the purge', () => {
  it('leaves nothing behind that nobody needs: the purge deletes what is past its day, once', async () => {
    await writeContribution(test.desk, NOBODY, comment({ guest: { name: 'Passant', email: 'passant@exemple.example' } }));
    test.moveClock(100 * DAY);
    const [first, second] = [await purgeAudience(test.desk), await purgeAudience(test.desk)];
    expect(first).toMatchObject({ guests: 1, drafts: 1 });
    expect(Object.values(second)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(first.links + first.sessions + first.attempts + first.mails).toBeGreaterThan(3);
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
