import { makeAdministratorLink } from '#desk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApi, SIGN_IN, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
}, 30_000);
afterAll(() => api.close());

describe('signing in', () => {
  it('puts the session in a cookie no script reads, and nowhere else', async () => {
    const response = await new Visitor(api.address).post({ query: SIGN_IN, variables: { email: api.accounts[1]!.email, password: api.accounts[1]!.password } });
    const cookie = response.headers.getSetCookie();
    expect(cookie).toHaveLength(1);
    expect(cookie[0]).toMatch(/^conducteur_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=[^;]+$/);
    const token = cookie[0]!.slice('conducteur_session='.length, 'conducteur_session='.length + 43);
    const body = await response.text();
    expect(body).not.toContain(token);
    expect(JSON.parse(body)).toEqual({ data: { signIn: { __typename: 'SignedIn', user: { email: api.accounts[1]!.email, role: 'producer' } } } });
    expect(api.log.join('')).not.toContain(token);
  });

  it('tells who one is, and lets one out', async () => {
    const producer = await visitorAs(api, 'producer');
    expect((await producer.ask('{ me { role locale } }')).data).toEqual({ me: { role: 'producer', locale: 'fr' } });
    const before = producer.cookie;
    expect((await producer.ask('mutation { signOut }')).data).toEqual({ signOut: true });
    expect(producer.cookie).toBe('conducteur_session=');
    producer.cookie = before;
    expect((await producer.ask('{ me { role } }')).data).toEqual({ me: null });
  });

  it('says the same for a wrong password and for an unknown address, in the reader’s language', async () => {
    const stranger = new Visitor(api.address);
    const wrong = await stranger.ask(SIGN_IN, { email: api.accounts[2]!.email, password: 'quelque chose' });
    const unknown = await stranger.ask(SIGN_IN, { email: 'personne@demo.conducteur.example', password: 'quelque chose' });
    expect(wrong).toEqual(unknown);
    expect(wrong.data.signIn).toMatchObject({ __typename: 'WrongCredentials', code: 'WrongCredentials', message: expect.stringContaining('Adresse') });
    const english = await (await stranger.post({ query: SIGN_IN, variables: { email: 'x@y.example', password: 'something' } }, { 'accept-language': 'en-GB,fr;q=0.5' })).json();
    expect(english).toMatchObject({ data: { signIn: { message: expect.stringContaining('Unknown') } } });
  });

  it('makes whoever guesses wait', async () => {
    const stranger = new Visitor(api.address);
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      const { data } = await stranger.ask(SIGN_IN, { email: 'visee@demo.conducteur.example', password: `essai ${attempt}` });
      outcomes.push(data.signIn.__typename);
      if (data.signIn.__typename === 'TooManyAttempts') expect(data.signIn.retryAfterSeconds).toBeGreaterThan(0);
    }
    expect(outcomes).toEqual([...Array<string>(8).fill('WrongCredentials'), 'TooManyAttempts']);
  });

  it('turns a one-time link into an administrator, once', async () => {
    const link = await makeAdministratorLink(api.house.desk, { kind: 'system', name: 'test' });
    const claim = `mutation ($token: String!, $email: String!) {
      claimAdministrator(token: $token, name: "Ada Tessier", email: $email, password: "une longue phrase") { __typename ... on SignedIn { user { role name } } ... on InvalidValue { field code } ... on LinkSpent { code } }
    }`;
    const token = new URL(link).searchParams.get('token');
    const first = new Visitor(api.address);
    expect((await first.ask(claim, { token, email: 'pas une adresse' })).data.claimAdministrator).toEqual({ __typename: 'InvalidValue', field: 'email', code: 'notAnAddress' });
    expect((await first.ask(claim, { token, email: 'ada@studio.example' })).data.claimAdministrator).toEqual({ __typename: 'SignedIn', user: { role: 'administrator', name: 'Ada Tessier' } });
    expect((await first.ask('{ me { name } }')).data.me).toEqual({ name: 'Ada Tessier' });
    const second = new Visitor(api.address);
    expect((await second.ask(claim, { token, email: 'autre@studio.example' })).data.claimAdministrator).toEqual({ __typename: 'LinkSpent', code: 'LinkSpent' });
    expect(second.cookie).toBe('');
  });
});

const OPEN = new Set(['me', 'signIn', 'signOut', 'claimAdministrator', 'claimInvitation']);
const ID = '"01900000-0000-7000-8000-000000000000"';
const WISHES = 'speechBalance: normal, contradiction: normal, interest: normal, affinity: normal, fewSeatChanges: normal, idealDurations: normal, parity: normal';
const WORDS = `studioId: ${ID}, kind: nudge, locale: fr, template: { subject: "x", paragraphs: [], button: "" }`;
const STUDIO = `name: "x", address: "", access: "", mapAddress: "", zone: "Europe/Paris", seats: 5, contact: { name: "", telephone: "", address: "" }, letterhead: "", presence: { makeUpSeconds: 0, microphoneSeconds: 0, afterSeconds: 0, roundSeconds: 0, slackSeconds: 0 }, reminders: [], sendingWindow: { from: "08:00", until: "20:00" }`;
const FIELDS = {
  query: {
    topics: '{ id }', topic: `(id: ${ID}) { id }`, episode: `(id: ${ID}) { id }`, rundown: `(id: ${ID}) { id }`, rundownHistory: `(rundownId: ${ID}) { act }`, rundownVersion: `(rundownId: ${ID}, number: 1) { title }`, compareVersions: `(rundownId: ${ID}) { lines { segmentId } }`, planning: `(id: ${ID}) { id }`, proposal: `(id: ${ID}) { id }`, debateFacets: '{ key }', showTemplates: '{ id }', rundownTemplates: '{ id }', dayBoard: '(date: "2026-12-10") { date }', monthBoard: '(month: "2026-12") { date }', me: '{ id }',
    studios: '{ id }', studio: `(id: ${ID}) { id }`, noticeWords: `(studioId: ${ID}) { kind }`, previewNotice: `(input: { ${WORDS} }) { faults { code } }`, calendarFeeds: '{ key }',
    whatIf: `(episodeId: ${ID})`, people: `(episodeId: ${ID}) { id }`, previewRelease: `(rundownId: ${ID}) { number }`, recordingDay: `(episodeId: ${ID}) { id }`, keptMails: '{ id }', keptMail: `(id: ${ID}) { id }`, jobs: '{ queues { name } }',
    floor: '{ day }', releasedShow: `(episodeId: ${ID}) { changesSince }`, destinations: '(words: "x") { id }', tourEpisode: '{ id }',
    topicPage: `(topicId: ${ID}) { id }`, topicComments: `(topicId: ${ID}) { next }`, commentThread: `(topicId: ${ID}, id: ${ID}) { id }`, articlePreview: '(markdown: "x", language: fr)', categories: '{ id }', moderationQueue: '{ next }', moderationDecisions: '{ next }', moderationCounts: '{ waiting }', contributionWordings: `(contributionId: ${ID}) { text }`,
    insights: `(topicId: ${ID}) { next }`, staleSources: `(rundownId: ${ID}) { textThen }`, retention: '{ guestDays }', visitors: '(words: "x") { next }', exportVisitor: `(id: ${ID})`,
    applicationsFrame: `(topicId: ${ID}) { title }`, applicationBoard: `(topicId: ${ID}) { next }`, boardApplication: `(id: ${ID}) { id }`, previewDecisions: `(topicId: ${ID}, applicationIds: []) { applicationId }`,
    pointTelling: `(topicId: ${ID}) { title }`, pointFollowers: `(topicId: ${ID}) { next }`, previewPointNews: `(topicId: ${ID}, visitorIds: []) { __typename }`, audienceSettings: '{ tellsPoints }', publicationDraft: `(topicId: ${ID}) { state }`,
    episodeAudience: `(episodeId: ${ID}) { capacity }`, audienceSeats: `(episodeId: ${ID}) { next }`,
    accounts: '{ id }', invitations: '{ id }', myEpisodes: '{ id }', myPart: `(episodeId: ${ID}) { role }`, team: `(episodeId: ${ID}) { id }`, teamCandidates: `(episodeId: ${ID}) { id }`, shareLinks: `(episodeId: ${ID}) { id }`, prints: `(rundownId: ${ID}) { id }`, showFormats: '{ name }', printList: '{ edited }', printRuns: '(day: "2026-12-10") { id }',
  },
  mutation: {
    importTopic: '(input: { text: "x" }) { __typename }',
    updateTopicPage: `(input: { topicId: ${ID}, text: "x" }) { __typename }`,
    addContribution: `(input: { topicId: ${ID}, kind: insight, text: "x" }) { __typename }`,
    removeContribution: `(topicId: ${ID}, contributionId: ${ID}) { __typename }`,
    shapeMatter: `(input: { topicId: ${ID}, keep: ${ID} }) { __typename }`,
    undoAct: `(id: ${ID}) { __typename }`,
    setTopicLanguage: `(topicId: ${ID}, language: en) { __typename }`,
    rereadTopic: `(topicId: ${ID}) { __typename }`,
    editDebateFacet: '(input: { wordsFr: ["x"], wordsEn: [], inUse: true }) { __typename }',
    restoreDebateFacet: '(key: "money") { key }',
    editShowTemplate: `(input: { name: "x", pieces: [], hostPercent: 20, wishes: { ${WISHES} } }) { __typename }`,
    restoreShowTemplate: `(id: ${ID}) { id }`,
    saveAsTemplate: `(input: { rundownId: ${ID}, name: "x" }) { __typename }`,
    renameRundownTemplate: `(input: { id: ${ID}, name: "x" }) { __typename }`,
    removeRundownTemplate: `(id: ${ID}) { id }`,
    restoreRundownTemplate: `(id: ${ID}) { __typename }`,
    insertFromTemplate: `(input: { rundownId: ${ID}, expectedRevision: 0, template: ${ID} }) { __typename }`,
    rescheduleEpisodes: `(input: { moves: [{ episodeId: ${ID}, expectedRevision: 0, start: "2026-12-10T19:00" }] }) { __typename }`,
    fillDay: `(input: { studioId: ${ID}, firstStart: "2026-12-10T09:00", count: 1, targetSeconds: 3120, seats: 5, topicIds: [${ID}] }) { __typename }`,
    createTopic: '(title: "x") { __typename }',
    editTopicPage: `(input: { topicId: ${ID}, expectedRevision: 0, title: "x", zone: "Europe/Paris", dates: [], categories: [], questions: [] }) { __typename }`,
    moveTopic: `(input: { topicId: ${ID}, expectedRevision: 0, to: open }) { __typename }`,
    saveCategories: '(categories: []) { __typename }',
    moderateContribution: `(input: { contributionId: ${ID}, wording: 0 }) { __typename }`,
    writeInsight: `(input: { topicId: ${ID}, text: "x", clientKey: "0123456789abcdef" }) { __typename }`,
    editRetention: '(input: { guestDays: 7, draftDays: 90, mailDays: 90 }) { __typename }',
    anonymiseVisitor: `(id: ${ID}) { visitorId }`,
    placeApplication: `(applicationId: ${ID}, stage: new) { applicationId }`,
    reviewApplication: `(input: { applicationId: ${ID}, score: 1, note: "" }) { __typename }`,
    seatApplicant: `(applicationId: ${ID}, episodeId: ${ID}) { __typename }`,
    keepPersonFacts: `(input: { applicationId: ${ID}, differences: [] }) { __typename }`,
    undoRecordAct: `(actId: ${ID}) { __typename }`,
    takePersonFacts: `(input: { applicationId: ${ID}, differences: [] }) { __typename }`,
    sendDecisions: '(decisions: []) { applicationId }',
    sendPointNews: `(topicId: ${ID}, news: []) { __typename }`,
    editAudienceSettings: '(input: { tellsPoints: true }) { tellsPoints }',
    publishTopic: `(input: { topicId: ${ID}, expectedRevision: 0, url: "https://a.example", offsetSeconds: 0, chapters: [] }) { __typename }`,
    saveAudience: `(input: { episodeId: ${ID}, capacity: 1, open: true, rightsVersion: "x", rightsTextFr: "x", rightsTextEn: "x" }) { __typename }`,
    checkInSeat: `(seatId: ${ID}, present: true) { __typename }`,
    promoteSeat: `(seatId: ${ID}) { __typename }`,
    openEpisode: `(input: { topicId: ${ID} }) { __typename }`,
    editEpisode: `(input: { episodeId: ${ID}, expectedRevision: 1, title: "x", zone: "Europe/Paris", targetSeconds: 3120, seats: 5, showsMatter: false }) { __typename }`,
    editStudio: `(input: { ${STUDIO} }) { __typename }`,
    editNoticeTemplate: `(input: { ${WORDS} }) { __typename }`,
    restoreNoticeTemplate: `(input: { studioId: ${ID}, kind: nudge, locale: fr }) { kind }`,
    makeCalendarFeed: `(studioId: ${ID}) { __typename }`,
    revokeCalendarFeed: '(key: "x") { key }',
    actOnPeople: `(input: { participations: [${ID}], act: invite }) { __typename }`,
    nudgePeople: `(input: { participations: [${ID}] }) { __typename }`,
    editContact: `(input: { participationId: ${ID}, locale: fr }) { __typename }`,
    editPresentation: `(input: { participationId: ${ID} }) { __typename }`,
    editDraft: `(input: { message: ${ID}, subject: "x", paragraphs: ["x"] }) { __typename }`,
    sendDrafts: `(input: { messages: [${ID}] }) { __typename }`,
    discardMessages: `(messages: [${ID}]) { __typename }`,
    sendAgain: `(message: ${ID}) { __typename }`,
    keepPlan: `(id: ${ID}) { id }`,
    retryJob: '(name: "show.plan", id: "x") { __typename }',
    removeJob: '(name: "show.plan", id: "x") { __typename }',
    planShow: `(input: { episodeId: ${ID}, expectedRevision: 1 }) { __typename }`,
    proposeReplanning: `(input: { rundownId: ${ID}, expectedRevision: 1, targetSeconds: 3000 }) { __typename }`,
    acceptReplanning: `(input: { rundownId: ${ID}, expectedRevision: 1, proposal: ${ID} }) { __typename }`,
    addSegment: `(input: { rundownId: ${ID}, expectedRevision: 1, position: 0, kind: debate, title: "x", durationSeconds: 1 }) { __typename }`,
    editSegment: `(input: { rundownId: ${ID}, segmentId: ${ID}, expectedRevision: 1 }) { __typename }`,
    moveSegment: `(input: { rundownId: ${ID}, segmentId: ${ID}, expectedRevision: 1, position: 0 }) { __typename }`,
    removeSegment: `(input: { rundownId: ${ID}, segmentId: ${ID}, expectedRevision: 1 }) { __typename }`,
    changeSegments: `(input: { rundownId: ${ID}, expectedRevision: 1, act: ${ID}, edits: [] }) { __typename }`,
    previewImport: `(input: { rundownId: ${ID}, name: "x", text: "x" }) { __typename }`,
    importRundown: `(input: { rundownId: ${ID}, name: "x", text: "x", expectedRevision: 1, act: ${ID} }) { __typename }`,
    undoChange: `(input: { rundownId: ${ID}, expectedRevision: 1, act: ${ID}, undo: ${ID} }) { __typename }`,
    beHere: `(input: { rundownId: ${ID}, seat: ${ID} })`,
    noteAsRun: `(input: { episodeId: ${ID}, act: undo, key: ${ID}, tapped: false, version: 1 }) { __typename }`,
    notePrivately: `(input: { rundownId: ${ID}, segmentId: ${ID}, text: "x" }) { __typename }`,
    restoreVersion: `(input: { rundownId: ${ID}, number: 1, expectedRevision: 1 }) { __typename }`,
    releaseRundown: `(input: { rundownId: ${ID}, expectedRevision: 1 }) { __typename }`,
    keepPreferences: '(input: { theme: dark }) { __typename }',
    inviteAccount: '(forWhom: "x", role: member) { __typename }',
    revokeInvitation: `(id: ${ID}) { id }`,
    changeAccountRole: `(id: ${ID}, role: member) { __typename }`,
    closeAccount: `(id: ${ID}) { __typename }`,
    addMember: `(input: { episodeId: ${ID}, userId: ${ID}, role: reader }) { __typename }`,
    editMember: `(input: { episodeId: ${ID}, userId: ${ID}, role: reader }) { __typename }`,
    removeMember: `(episodeId: ${ID}, userId: ${ID}) { __typename }`,
    handOver: `(episodeId: ${ID}, userId: ${ID}) { __typename }`,
    makeShareLink: `(input: { episodeId: ${ID}, name: "x", shows: draft, columns: [title] }) { __typename }`,
    revokeShareLink: `(episodeId: ${ID}, id: ${ID}) { id }`,
    claimInvitation: '(token: "x", name: "x", email: "x@y.example", password: "une longue phrase") { __typename }',
    printDay: '(day: "2026-12-10") { __typename }',
    keepPrintList: '(input: { entries: [] }) { __typename }',
    signIn: '(email: "x@y.example", password: "x") { __typename }',
    signOut: '',
    claimAdministrator: '(token: "x", name: "x", email: "x@y.example", password: "une longue phrase") { __typename }',
  },
};

describe('a stranger', () => {
  const closed = Object.entries(FIELDS).flatMap(([kind, fields]) => Object.entries(fields).filter(([name]) => !OPEN.has(name)).map(([name, rest]) => [kind, name, rest] as const));

  it('is the subject of a list that names every field there is', async () => {
    const { printSchema } = await import('../src/print-schema.js');
    const { buildSchema } = await import('graphql');
    const schema = buildSchema(await printSchema());
    const named = (kind: 'query' | 'mutation') => Object.keys(schema.getRootType(kind as never)!.getFields()).sort();
    expect(Object.keys(FIELDS.query).sort()).toEqual(named('query'));
    expect(Object.keys(FIELDS.mutation).sort()).toEqual(named('mutation'));
    expect(Object.keys(schema.getSubscriptionType()!.getFields()).sort()).toEqual(['applicationsChanged', 'asRunNoted', 'peopleChanged', 'planningProgressed', 'presenceChanged', 'printRunProgressed', 'segmentsChanged', 'topicChanged']);
  });

  it.each(closed)('may not: %s %s', async (kind, name, rest) => {
    const { data, errors } = await new Visitor(api.address).ask(`${kind} { ${name}${rest} }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    expect(data?.[name] ?? null).toBeNull();
  });

  it('gets no paper and no socket', async () => {
    const stranger = new Visitor(api.address);
    const paper = await stranger.get('/rundowns/01900000-0000-7000-8000-000000000000/pdf');
    expect([paper.status, await paper.json()]).toEqual([401, { code: 'UNAUTHENTICATED', message: 'Sign in first.', errors: expect.anything() }]);
    for (const cookie of ['', 'conducteur_session=abc']) {
      const following = new Visitor(api.address).follow(`subscription { segmentsChanged(rundownId: ${ID}) { revision } }`, {}, { cookie });
      await following.until(({ ended }) => ended !== 'open');
      expect(following.told).toEqual([]);
      await following.close();
    }
  });

  it('may not say much', async () => {
    const response = await new Visitor(api.address).post({ query: '{ me { id } }', padding: 'x'.repeat(70_000) });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'BODY_TOO_LARGE' }]);
  });
});

describe('another site', () => {
  it('cannot speak for somebody signed in, by request or by socket', async () => {
    const producer = await visitorAs(api, 'producer');
    const origin = 'https://ailleurs.example';
    const forged = await producer.post({ query: '{ me { id } }' }, { origin });
    expect([forged.status, await forged.json()]).toMatchObject([403, { code: 'FORBIDDEN' }]);
    const following = producer.follow('subscription { planningProgressed(id: "x") { id } }', {}, { origin });
    await following.until(({ ended }) => ended !== 'open');
    await following.close();
    const own = await producer.post({ query: '{ me { role } }' }, { origin: 'http://conducteur.example' });
    expect(await own.json()).toEqual({ data: { me: { role: 'producer' } } });
  });

  it('cannot send a plain form', async () => {
    const producer = await visitorAs(api, 'producer');
    const response = await producer.post('query={me{id}}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
    expect((await producer.get('/graphql?query=%7Bme%7Bid%7D%7D')).status).toBe(400);
  });
});

/** A calendar of one's own is a way of reading. */
const OWN = new Set(['makeCalendarFeed', 'revokeCalendarFeed', 'notePrivately', 'beHere', 'keepPreferences', 'noteAsRun', 'printDay', 'checkInSeat']);

describe('a host', () => {
  it('reads and does not change', async () => {
    const host = await visitorAs(api, 'host');
    const { data } = await host.ask('{ topics { episodes { rundown { id revision } } } }');
    const { id, revision } = data.topics[0].episodes[0].rundown;
    const { errors } = await host.ask('mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename } }', { input: { rundownId: id, expectedRevision: revision } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it.each(Object.entries(FIELDS.mutation).filter(([name]) => !OPEN.has(name) && !OWN.has(name)))('may not: %s', async (name, rest) => {
    const host = await visitorAs(api, 'host');
    // Of things that are there: what is not is told to be missing, since a host reads everything.
    const { id, planning, rundown } = (await host.ask('{ topics { episodes { id planning { id } rundown { id } } } }')).data.topics[0].episodes[0];
    const there = { episodeId: id, rundownId: rundown.id, keepPlan: planning.id };
    const of = (key: keyof typeof there, text: string) => text.replace(`${key === 'keepPlan' ? 'id' : key}: ${ID}`, `${key === 'keepPlan' ? 'id' : key}: "${there[key]}"`);
    const asked = name === 'keepPlan' ? of('keepPlan', rest) : of('episodeId', of('rundownId', rest));
    const { data, errors } = await host.ask(`mutation { ${name}${asked} }`);
    expect([data?.[name] ?? null, errors?.map(({ extensions }) => extensions)]).toEqual([null, [{ code: 'FORBIDDEN' }]]);
  });
});
