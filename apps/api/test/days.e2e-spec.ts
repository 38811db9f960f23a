import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../libs/press/testing/read-pdf.js';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';

let api: TestApi;
let producer: Visitor;
let host: Visitor;
let topicId: string;
let studioId: string;
let demo: { id: string; rundown: { id: string; revision: number; segments: { id: string; title: string }[] } };
beforeAll(async () => {
  api = await openTestApi({ worker: 'none' });
  [producer, host] = [await visitorAs(api, 'producer'), await visitorAs(api, 'host')];
  const { topics, studios } = await ask('{ topics { id episodes { id rundown { id revision segments { id title } } } } studios { id } }');
  topicId = topics[0].id;
  studioId = studios[0].id;
  [demo] = topics[0].episodes;
}, 30_000);
afterAll(() => api.close());

const ask = async (query: string, variables: object = {}, visitor = producer) => {
  const { data, errors } = await visitor.ask(query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const codeOf = async (visitor: Visitor, query: string, variables: object = {}) => (await visitor.ask(query, variables as Record<string, unknown>)).errors?.[0]?.extensions['code'];

const BOARD = `query ($date: String!) { dayBoard(date: $date) { date studios { id name changeoverSeconds } shows {
  episode { id title start } studioId topicTitle part place revision versionNumber plannedSeconds studioSeconds startAt programmeEndAt endAt callAt callSettled people { key name role } } } }`;
const FILL = 'mutation ($input: FillDayInput!) { fillDay(input: $input) { __typename ... on DayFilled { episodeIds taken } ... on Problem { code message } } }';
const MOVE = 'mutation ($input: RescheduleEpisodesInput!) { rescheduleEpisodes(input: $input) { __typename ... on EpisodesRescheduled { episodes { episodeId revision startBefore } } ... on Problem { code message } } }';

describe('recording days', () => {
  it('show the demonstration as it was released: calls, programme and studio', async () => {
    const { topics } = await ask('{ topics { episodes { start } } }');
    const start: string = topics[0].episodes[0].start;
    const { dayBoard } = await ask(BOARD, { date: start.slice(0, 10) }, host);
    expect(dayBoard).toMatchObject({ studios: [{ id: studioId, changeoverSeconds: 900 }], shows: [{ episode: { id: demo.id, start }, studioId, part: 'day', versionNumber: 1, plannedSeconds: 3120 }] });
    const [{ startAt, programmeEndAt, callAt, people }] = dayBoard.shows;
    expect([Date.parse(programmeEndAt) - Date.parse(startAt), Date.parse(callAt) < Date.parse(startAt), people[0].role, people.length]).toEqual([3_120_000, true, 'host', 5]);
    expect(JSON.stringify(dayBoard)).not.toContain('@');
  });

  it('are filled, moved together and taken back; a month tells which are taken', async () => {
    const input = { studioId, firstStart: '2027-01-14T09:00', count: 3, targetSeconds: 3120, seats: 5, topicIds: [topicId] };
    expect((await ask(FILL, { input })).fillDay).toMatchObject({ __typename: 'DayFilled', taken: 0 });
    expect((await ask(FILL, { input })).fillDay).toEqual({ __typename: 'DayFilled', episodeIds: [], taken: 3 });
    const { shows } = (await ask(BOARD, { date: '2027-01-14' })).dayBoard;
    expect(shows.map(({ episode }: { episode: { start: string } }) => episode.start)).toEqual(['2027-01-14T09:00', '2027-01-14T10:10', '2027-01-14T11:20']);
    const moves = [{ episodeId: shows[2].episode.id, expectedRevision: 0, start: '2027-01-14T11:45' }];
    const { rescheduleEpisodes } = await ask(MOVE, { input: { moves } });
    expect(rescheduleEpisodes).toEqual({ __typename: 'EpisodesRescheduled', episodes: [{ episodeId: shows[2].episode.id, revision: 1, startBefore: '2027-01-14T11:20' }] });
    expect((await ask(MOVE, { input: { moves } })).rescheduleEpisodes).toMatchObject({ __typename: 'StaleRevision', message: expect.stringContaining('relisez') });
    expect((await ask('{ monthBoard(month: "2027-01") { date studioId shows first } }')).monthBoard).toEqual([{ date: '2027-01-14', studioId, shows: 3, first: '2027-01-14T09:00' }]);
    expect((await ask(FILL, { input: { ...input, count: 40 } })).fillDay).toEqual({ __typename: 'InvalidValue', code: 'countOutOfRange', message: 'Une journée se remplit de 1 à 20 émissions à la fois\u00a0: donnez un nombre entre les deux.' });
  });

  it('are one statement, however many shows', async () => {
    const read = (date: string) => countStatementsOf(api, () => ask(BOARD, { date }));
    await ask(FILL, { input: { studioId, firstStart: '2027-01-16T09:00', count: 1, targetSeconds: 3120, seats: 5, topicIds: [topicId] } });
    const [none, one, three] = [await read('2027-01-20'), await read('2027-01-16'), await read('2027-01-14')];
    const session = await countStatementsOf(api, () => ask('{ me { id } }'));
    expect([none, one, three]).toEqual([session + 1, session + 1, session + 1]);
  });

  it('are null for what is no date, and refused to those who may not', async () => {
    expect((await ask(BOARD, { date: '2027-02-30' })).dayBoard).toBeNull();
    expect((await ask('{ monthBoard(month: "janvier") { date } }')).monthBoard).toBeNull();
    const input = { moves: [{ episodeId: demo.id, expectedRevision: 0, start: '2027-01-14T11:45' }] };
    expect([await codeOf(new Visitor(api.address), BOARD, { date: '2027-01-14' }), await codeOf(host, MOVE, { input })]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
    expect(await codeOf(producer, MOVE, { input: { moves: [{ episodeId: 'x', expectedRevision: 0, start: '2027-01-14T11:45' }] } })).toBe('NOT_FOUND');
    expect(await codeOf(producer, MOVE, { input: { moves: [{ episodeId: NOWHERE, expectedRevision: 0, start: '2027-01-14T11:45' }] } })).toBe('NOT_FOUND');
  });
});

describe('saved templates', () => {
  const SAVED = '{ id name scope programmeSeconds savedByName lines { kind title durationSeconds group } groups { title } }';
  const SAVE = `mutation ($input: SaveAsTemplateInput!) { saveAsTemplate(input: $input) { __typename ... on RundownTemplateSaved { template ${SAVED} } ... on Problem { code message } } }`;
  const INSERT = 'mutation ($input: InsertFromTemplateInput!) { insertFromTemplate(input: $input) { __typename ... on SegmentsChanged { revision segments { title why { code } speakers { seconds } } rundown { plannedSeconds } } ... on Problem { code message } } }';

  it('are saved from a draft, listed, laid into another, renamed, removed and given back', async () => {
    const saved = (await ask(SAVE, { input: { rundownId: demo.rundown.id, name: 'Notre talkshow' } })).saveAsTemplate;
    expect(saved).toMatchObject({ __typename: 'RundownTemplateSaved', template: { name: 'Notre talkshow', scope: 'rundown', programmeSeconds: 3120 } });
    const line = (await ask(SAVE, { input: { rundownId: demo.rundown.id, segmentId: demo.rundown.segments[0]!.id, name: 'Notre accroche' } })).saveAsTemplate.template;
    expect((await ask(SAVE, { input: { rundownId: demo.rundown.id, name: 'notre Talkshow' } })).saveAsTemplate).toMatchObject({ __typename: 'RundownTemplateRefused', code: 'nameTaken' });
    const list = async () => (await ask(`{ rundownTemplates ${SAVED} }`, {}, host)).rundownTemplates.map(({ scope, name }: { scope: string; name: string }) => `${scope} ${name}`);
    expect(await list()).toEqual(['segment Notre accroche', 'rundown Notre talkshow']);

    const OPEN = 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { rundown { id } } } } }';
    const rundownId = (await ask(OPEN, { input: { topicId } })).openEpisode.episode.rundown.id;
    const { insertFromTemplate } = await ask(INSERT, { input: { rundownId, expectedRevision: 0, template: saved.template.id } });
    expect(insertFromTemplate).toMatchObject({ __typename: 'SegmentsChanged', rundown: { plannedSeconds: 3120 } });
    expect(insertFromTemplate.segments.map(({ title }: { title: string }) => title)).toEqual(demo.rundown.segments.map(({ title }) => title.replace(/^(Débat \d) – .*/, '$1')));
    expect(insertFromTemplate.segments[0]).toMatchObject({ why: [{ code: 'fromTemplate' }], speakers: [] });
    expect((await ask(INSERT, { input: { rundownId, expectedRevision: 0, template: line.id, place: 0 } })).insertFromTemplate).toMatchObject({ __typename: 'StaleRevision' });

    const RENAME = 'mutation ($input: RenameRundownTemplateInput!) { renameRundownTemplate(input: $input) { ... on RundownTemplateSaved { template { name } } } }';
    expect((await ask(RENAME, { input: { id: line.id, name: 'Accroche maison' } })).renameRundownTemplate).toEqual({ template: { name: 'Accroche maison' } });
    expect((await ask('mutation ($id: ID!) { removeRundownTemplate(id: $id) { name } }', { id: line.id })).removeRundownTemplate).toEqual([{ name: 'Notre talkshow' }]);
    await ask('mutation ($id: ID!) { restoreRundownTemplate(id: $id) { __typename } }', { id: line.id });
    expect(await list()).toEqual(['segment Accroche maison', 'rundown Notre talkshow']);
  });
});

describe('the day’s sheet', () => {
  // oxlint-disable-next-line no-explicit-any -- a test reads what it asked for
  const textOf = async (answer: any): Promise<string> => (await readPdf(new Uint8Array(await answer.arrayBuffer()))).pages.join(' ');
  const dayOf = async () => (await ask('query ($id: ID!) { episode(id: $id) { start } }', { id: demo.id })).episode.start.slice(0, 10);

  it('gives producers telephones and signatures, a host the rest, and nobody an address', async () => {
    await api.house.store.source.query(`update person set telephone = '06 00 00 00 42'`);
    const day = await dayOf();
    for (const path of [`/rundowns/${demo.rundown.id}/day-sheet`, `/rundowns/${demo.rundown.id}/versions/1/day-sheet`, `/days/${day}/day-sheet`, `/days/${day}/day-sheet?studio=${studioId}&orientation=portrait`]) {
      const [full, bare] = [await textOf(await producer.get(path)), await textOf(await host.get(path))];
      expect([path, /06\s00\s00\s00\s42/.test(full), /06\s00\s00\s00\s42/.test(bare), full.includes('droit à l’image à signer'), bare.includes('droit à l’image'), /@/.test(full + bare)]).toEqual([path, true, false, true, false, false]);
      expect(bare).toContain('Enregistrement');
    }
    for (const paper of ['calls', 'lower-thirds', 'table-plan', 'pdf']) expect(await textOf(await producer.get(`/rundowns/${demo.rundown.id}/${paper}`))).not.toMatch(/06\s00\s00\s00\s42/);
  });

  it('answers 304 while nothing changed, 404 for what is no day, and asks who it is', async () => {
    const path = `/days/${await dayOf()}/day-sheet`;
    const first = await producer.get(path);
    expect([first.status, first.headers.get('content-type'), first.headers.get('content-disposition')]).toEqual([200, 'application/pdf', expect.stringContaining('Feuille de service')]);
    expect((await producer.get(path, { 'if-none-match': first.headers.get('etag')! })).status).toBe(304);
    expect(await textOf(await producer.get('/days/2031-05-05/day-sheet'))).toContain('Rien n’est enregistré ce jour-là');
    expect([(await producer.get('/days/demain/day-sheet')).status, (await producer.get(`${path}?studio=x`)).status, (await new Visitor(api.address).get(path)).status]).toEqual([404, 404, 401]);
    expect(await textOf(await producer.get(`${path}?studio=${NOWHERE}`))).toContain('Rien n’est enregistré');
  });

  it('keeps who has not signed to whoever may write to people', async () => {
    const path = `/rundowns/${demo.rundown.id}/image-rights`;
    expect([(await producer.get(path)).status, (await host.get(path)).status]).toEqual([200, 403]);
  });
});
