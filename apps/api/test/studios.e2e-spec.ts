import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../../libs/notices/testing/read-calendar.js';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';

let api: TestApi;
let producer: Visitor;
let host: Visitor;
beforeAll(async () => {
  api = await openTestApi();
  [producer, host] = [await visitorAs(api, 'producer'), await visitorAs(api, 'host')];
}, 30_000);
afterAll(() => api.close());

const ask = async (query: string, variables: object = {}, visitor = producer) => {
  const { data, errors } = await visitor.ask(query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const refusalOf = async (visitor: Visitor, query: string, variables: object) => (await visitor.ask(query, variables as Record<string, unknown>)).errors?.[0]?.extensions['code'];
const STUDIO = `{ id name address access mapAddress zone seats letterhead contact { name telephone address }
  presence { makeUpSeconds microphoneSeconds afterSeconds roundSeconds slackSeconds } reminders { rule daysBefore at secondsBeforeCall notBefore } sendingWindow { from until } }`;
const EDIT_STUDIO = `mutation ($input: EditStudioInput!) { editStudio(input: $input) { __typename ... on StudioEdited { studio ${STUDIO} } ... on StudioRefused { code field rule message } } }`;
const input = {
  name: 'Plateau 2', address: '1 place Nautibus, Lyon', access: 'Sonner', mapAddress: '', zone: 'Europe/Paris', seats: 6, letterhead: 'Le plateau', contact: { name: 'Odile', telephone: '', address: '' },
  presence: { makeUpSeconds: 1200, microphoneSeconds: 600, afterSeconds: 300, roundSeconds: 300, slackSeconds: 0 },
  reminders: [{ rule: 'eve', daysBefore: 1, at: '17:00' }, { rule: 'day', daysBefore: 0, secondsBeforeCall: 0, notBefore: '07:00' }], sendingWindow: { from: '09:00', until: '19:00' },
};
const studioOfDemo = async () => (await ask('{ studios { id name } }')).studios.find(({ name }: { name: string }) => name === 'Studio des Tanneurs').id as string;

describe('studios', () => {
  it('come with the demonstration’s, in which its episode is recorded', async () => {
    const { studios } = await ask(`{ studios ${STUDIO} }`);
    expect(studios).toMatchObject([{ name: 'Studio des Tanneurs', address: '14 quai des Tanneurs, 69005 Lyon', reminders: [{ rule: 'week' }, { rule: 'twoDays' }, { rule: 'eve' }, { rule: 'day', at: null, secondsBeforeCall: 7200, notBefore: '06:30' }] }]);
    const { topics } = await ask('{ topics { episodes { venue studio { id } } } }');
    expect(topics[0].episodes.at(-1)).toEqual({ venue: 'Studio des Tanneurs', studio: { id: studios[0].id } });
  });

  it('are kept as sent, and refused in a sentence with the field', async () => {
    const { studio, __typename } = (await ask(EDIT_STUDIO, { input })).editStudio;
    expect([__typename, studio]).toEqual(['StudioEdited', { ...input, id: studio.id, reminders: [{ rule: 'eve', daysBefore: 1, at: '17:00', secondsBeforeCall: null, notBefore: null }, { rule: 'day', daysBefore: 0, at: null, secondsBeforeCall: 0, notBefore: '07:00' }] }]);
    expect((await ask(`query ($id: ID!) { studio(id: $id) ${STUDIO} }`, { id: studio.id })).studio).toEqual(studio);
    expect((await ask('query ($id: ID!) { studio(id: $id) { id } }', { id: NOWHERE })).studio).toBeNull();
    expect((await ask('query ($id: ID!) { studio(id: $id) { id } }', { id: 'x' })).studio).toBeNull();
    expect((await ask(EDIT_STUDIO, { input: { ...input, name: 'plateau 2' } })).editStudio).toEqual({ __typename: 'StudioRefused', code: 'nameTaken', field: 'name', rule: null, message: 'Un autre studio porte ce nom\u00a0: choisissez-en un autre.' });
    expect((await ask(EDIT_STUDIO, { input: { ...input, id: studio.id, reminders: [{ rule: 'eve', daysBefore: 1 }] } })).editStudio).toMatchObject({ code: 'hourUnreadable', field: 'reminders', rule: 'eve' });
  });

  it('are read by whoever works here, and kept by producers', async () => {
    const variables = { input: { ...input, name: 'Plateau 3' } };
    expect([await refusalOf(host, EDIT_STUDIO, variables), await refusalOf(new Visitor(api.address), EDIT_STUDIO, variables), await refusalOf(new Visitor(api.address), '{ studios { id } }', {})]).toEqual(['FORBIDDEN', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await ask('{ studios { name } }', {}, host)).studios.length).toBeGreaterThan(0);
  });

  it('cost the same for one episode and for three', async () => {
    const studioId = await studioOfDemo();
    const { topics } = await ask('{ topics { id } }');
    const LIST = '{ topics { episodes { title studio { name } } } }';
    const one = await countStatementsOf(api, () => ask(LIST));
    for (const title of ['Deux', 'Trois']) await ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { __typename } }', { input: { topicId: topics[0].id, title, studioId } });
    expect(await countStatementsOf(api, () => ask(LIST))).toBe(one);
  });
});

describe('the words of mails', () => {
  const WORDS = '{ studioId kind locale own template { subject paragraphs button } house { subject } variables { name block } }';
  const EDIT = `mutation ($input: EditNoticeTemplateInput!) { editNoticeTemplate(input: $input) { __typename ... on NoticeTemplateEdited { words ${WORDS} } ... on NoticeTemplateRefused { code message faults { code place paragraph message } } } }`;
  const PREVIEW = 'query ($input: EditNoticeTemplateInput!) { previewNotice(input: $input) { mail { subject button blocks { block text rows { label before value } } } faults { code place paragraph message } } }';
  const template = { subject: 'Cher {{recipient}}', paragraphs: ['{{slot}}', 'À bientôt : {{studio}}'], button: 'Répondre' };

  it('are listed, edited, previewed and restored', async () => {
    const studioId = await studioOfDemo();
    const { noticeWords } = await ask(`query ($studioId: ID!) { noticeWords(studioId: $studioId) ${WORDS} }`, { studioId });
    expect([noticeWords.length, noticeWords.some(({ own }: { own: boolean }) => own)]).toEqual([34, false]);
    expect(noticeWords.find(({ kind, locale }: { kind: string; locale: string }) => kind === 'cancelled' && locale === 'fr').variables.filter(({ block }: { block: boolean }) => block)).toEqual([{ name: 'changes', block: true }]);
    const { mail, faults } = (await ask(PREVIEW, { input: { studioId, kind: 'nudge', locale: 'fr', template } }, host)).previewNotice;
    expect([mail.subject, mail.button, mail.blocks[1], faults]).toEqual(['Cher Maëlle Kerdoncuff', 'Répondre', { block: 'paragraph', text: 'À bientôt\u00a0: Le studio Webcastory', rows: [] }, []]);
    expect(mail.blocks[0].rows.find(({ label }: { label: string }) => label === 'Lieu')).toEqual({ label: 'Lieu', before: null, value: 'Studio des Tanneurs, 14 quai des Tanneurs, 69005 Lyon' });
    const edited = (await ask(EDIT, { input: { studioId, kind: 'nudge', locale: 'fr', template } })).editNoticeTemplate;
    expect(edited.words).toMatchObject({ own: true, template });
    const RESTORE = `mutation ($input: RestoreNoticeTemplateInput!) { restoreNoticeTemplate(input: $input) ${WORDS} }`;
    expect((await ask(RESTORE, { input: { studioId, kind: 'nudge', locale: 'fr' } })).restoreNoticeTemplate).toMatchObject({ own: false, template: { subject: edited.words.house.subject } });
    expect((await ask(`query ($studioId: ID!) { noticeWords(studioId: $studioId) ${WORDS} }`, { studioId: NOWHERE })).noticeWords).toBeNull();
    expect([await refusalOf(host, EDIT, { input: { studioId, kind: 'nudge', locale: 'fr', template } }), await refusalOf(host, RESTORE, { input: { studioId, kind: 'nudge', locale: 'fr' } })]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('are refused with a sentence for each fault, and where it is', async () => {
    const studioId = await studioOfDemo();
    const wrong = { subject: '{{', paragraphs: ['Bonjour', '{{nobody}}'], button: '{{slot}}' };
    const faults = [
      { code: 'bracesOpen', place: 'subject', paragraph: null, message: expect.stringMatching(/^Objet\s: /) }, { code: 'unknownVariable', place: 'paragraph', paragraph: 1, message: expect.stringMatching(/^Paragraphe 2\s: \{\{nobody\}\}/) },
      { code: 'blockInText', place: 'button', paragraph: null, message: expect.stringMatching(/^Bouton\s: /) },
    ];
    expect((await ask(PREVIEW, { input: { studioId, kind: 'nudge', locale: 'fr', template: wrong } })).previewNotice).toEqual({ mail: null, faults });
    expect((await ask(EDIT, { input: { studioId, kind: 'nudge', locale: 'fr', template: wrong } })).editNoticeTemplate).toEqual({ __typename: 'NoticeTemplateRefused', code: 'templateFaulty', message: expect.stringMatching(/^Objet\s: /), faults });
    expect(await refusalOf(producer, PREVIEW, { input: { studioId: NOWHERE, kind: 'nudge', locale: 'fr', template } })).toBe('NOT_FOUND');
  });
});

describe('an episode', () => {
  const EDIT = `mutation ($input: EditEpisodeInput!) { editEpisode(input: $input) { __typename
    ... on EpisodeEdited { revision episode { title start zone targetSeconds seats venue showsMatter studio { id } rundown { title start targetSeconds revision } } } ... on StaleRevision { code currentRevision rundown { revision } }
    ... on StartRefused { code message } ... on InvalidValue { code field message } } }`;

  it('is changed after it was opened, and followers hear of it', async () => {
    const { topics } = await ask('{ topics { id } }');
    const { openEpisode } = await ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id rundown { id } } } } }', { input: { topicId: topics[0].id, title: 'Avant' } });
    const { id: episodeId, rundown: { id: rundownId } } = openEpisode.episode;
    const following = producer.follow('subscription ($id: ID!, $since: Int) { segmentsChanged(rundownId: $id, sinceRevision: $since) { revision change segmentId by segment { id } } }', { id: rundownId, since: -1 });
    await following.until(({ told }) => told.length === 1);
    const studioId = await studioOfDemo();
    const change = { episodeId, expectedRevision: 0, title: 'Après', start: '2026-12-17T20:30', zone: 'Europe/Paris', targetSeconds: 1560, seats: 4, studioId, showsMatter: true };
    expect((await ask(EDIT, { input: change })).editEpisode).toEqual({
      __typename: 'EpisodeEdited', revision: 1,
      episode: { title: 'Après', start: '2026-12-17T20:30', zone: 'Europe/Paris', targetSeconds: 1560, seats: 4, venue: 'Studio des Tanneurs', showsMatter: true, studio: { id: studioId }, rundown: { title: 'Après', start: '2026-12-17T20:30', targetSeconds: 1560, revision: 1 } },
    });
    await following.until(({ told }) => told.length === 2);
    expect(following.told[1]?.data.segmentsChanged).toEqual({ revision: 1, change: 'edited', segmentId: null, by: 'Inès Vauquelande', segment: null });
    await following.close();
    const answers = [change, { ...change, expectedRevision: 1, title: '' }, { ...change, expectedRevision: 1, zone: 'Mars/Olympus' }, { ...change, expectedRevision: 1, studioId: NOWHERE }];
    const refused = [];
    for (const one of answers) refused.push((await ask(EDIT, { input: one })).editEpisode);
    expect(refused).toEqual([
      { __typename: 'StaleRevision', code: 'StaleRevision', currentRevision: 1, rundown: { revision: 1 } }, { __typename: 'InvalidValue', code: 'empty', field: 'title', message: expect.any(String) },
      { __typename: 'StartRefused', code: 'unknownZone', message: expect.any(String) }, { __typename: 'InvalidValue', code: 'studioGone', field: 'studioId', message: expect.any(String) },
    ]);
    expect([await refusalOf(host, EDIT, { input: change }), await refusalOf(producer, EDIT, { input: { ...change, episodeId: NOWHERE } })]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });
});

describe('private calendars', () => {
  const MAKE = 'mutation ($studioId: ID) { makeCalendarFeed(studioId: $studioId) { __typename ... on CalendarFeedMade { address feed { key createdAt studio { name } } } ... on InvalidValue { code field } } }';
  const pathOf = (address: string) => new URL(address).pathname;

  it('are read by whoever has the address, without a session, and by nobody once they are closed', async () => {
    const studioId = await studioOfDemo();
    const made = (await ask(MAKE, { studioId }, host)).makeCalendarFeed;
    expect(made).toEqual({ __typename: 'CalendarFeedMade', address: expect.stringMatching(/^http:\/\/conducteur\.example\/agenda\/[\w-]{43}\.ics$/), feed: { key: expect.stringMatching(/^[0-9a-f]{64}$/), createdAt: expect.any(String), studio: { name: 'Studio des Tanneurs' } } });
    const url = `${api.address}${pathOf(made.address)}`;
    const answer = await fetch(url);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'), answer.headers.get('set-cookie')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache', null]);
    const events = readCalendar(await answer.text());
    expect(events.map(({ status, startsAt }) => [status, startsAt])).toContainEqual(['CONFIRMED', Date.parse('2026-12-10T18:00:00Z')]);
    expect((await fetch(url, { headers: { 'if-none-match': answer.headers.get('etag')! } })).status).toBe(304);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    expect((await ask('{ calendarFeeds { key studio { name } } }', {}, host)).calendarFeeds).toEqual([{ key: made.feed.key, studio: { name: 'Studio des Tanneurs' } }]);
    const REVOKE = 'mutation ($key: String!) { revokeCalendarFeed(key: $key) { key } }';
    // A producer cannot close somebody else's.
    await ask(REVOKE, { key: made.feed.key });
    expect((await fetch(url)).status).toBe(200);
    expect((await ask(REVOKE, { key: made.feed.key }, host)).revokeCalendarFeed).toEqual([]);
    const closed = await fetch(url);
    const gone = [closed, await fetch(`${api.address}/agenda/${'x'.repeat(43)}.ics`), await fetch(`${api.address}/agenda/x.ics`), await fetch(url.replace('.ics', ''))];
    const bodies = await Promise.all(gone.map((one) => one.text()));
    expect([gone.map(({ status }) => status), new Set(bodies).size]).toEqual([[404, 404, 404, 404], 1]);
  });

  it('are made by whoever works here, for studios that are there', async () => {
    expect((await ask(MAKE, { studioId: NOWHERE })).makeCalendarFeed).toEqual({ __typename: 'InvalidValue', code: 'studioGone', field: 'studioId' });
    expect([await refusalOf(new Visitor(api.address), MAKE, {}), await refusalOf(new Visitor(api.address), '{ calendarFeeds { key } }', {})]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    const { makeCalendarFeed: every } = await ask(MAKE);
    expect(every.feed.studio).toBeNull();
    const LIST = '{ calendarFeeds { key studio { name } } }';
    await ask(MAKE, { studioId: await studioOfDemo() });
    const one = await countStatementsOf(api, () => ask(LIST));
    for (let count = 0; count < 2; count++) await ask(MAKE, { studioId: await studioOfDemo() });
    expect(await countStatementsOf(api, () => ask(LIST))).toBe(one);
  });
});
