import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';
let api: TestApi;
let [producer, host]: Visitor[] = [];
let episode: { id: string; topic: { id: string }; rundown: { id: string; revision: number; segments: { id: string }[] } };
let day: string;
const ask = async (visitor: Visitor, query: string, variables: object = {}) => {
  const { data, errors } = await visitor.ask(query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const refusalOf = async (visitor: Visitor, query: string, variables: object = {}) => (await visitor.ask(query, variables as Record<string, unknown>)).errors?.[0]?.extensions['code'];
beforeAll(async () => {
  api = await openTestApi();
  [producer, host] = [await visitorAs(api, 'producer'), await visitorAs(api, 'host')];
  const { topics } = await ask(producer, '{ topics { episodes { id start topic { id } rundown { id revision segments { id } } } } }');
  episode = topics[0].episodes.at(-1);
  day = topics[0].episodes.at(-1).start.slice(0, 10);
}, 30_000);
afterAll(() => api.close());

const FLOOR = `query ($day: String) { floor(day: $day) { day episodes { id title venue release { version { number releasedBy pdf } changesSince } papers { kind person pdf } asRun { notes { id } } } } }`;
const RELEASED = `query ($id: ID!, $number: Int) { releasedShow(episodeId: $id, number: $number) { version { number } changesSince title start zone host targetSeconds
  lines { id title durationSeconds speakers { name role seconds } questions { text } quotes { text author } hardStart { offsetSeconds } skipped countToEnd technique { camera } } reserve { id } } }`;
const NOTES = '{ playedVersion now notes { id sequence act line title startMs endMs of version tapped by } }';
const NOTE = `mutation ($input: NoteAsRunInput!) { noteAsRun(input: $input) { __typename ... on AsRunNoted { asRun ${NOTES} } ... on NoteRefused { code message } } }`;
const note = (visitor: Visitor, input: object) => ask(visitor, NOTE, { input: { episodeId: episode.id, key: randomUUID(), version: 1, tapped: true, ...input } });

describe('the host’s day', () => {
  it('shows what was released and lets everything be printed', async () => {
    const { floor } = await ask(host!, FLOOR, { day });
    const [show] = floor.episodes;
    expect([floor.day, floor.episodes.length, show.release, show.asRun]).toEqual([day, 1, { version: { number: 1, releasedBy: 'Démonstration', pdf: `/rundowns/${episode.rundown.id}/versions/1/pdf` }, changesSince: 0 }, { notes: [] }]);
    expect(show.papers[0]).toEqual({ kind: 'conducteur', person: null, pdf: show.release.version.pdf });
    const sheets = show.papers.filter(({ kind }: { kind: string }) => kind === 'callSheet');
    expect(sheets.length).toBeGreaterThan(2);
    for (const { pdf } of [show.papers[0], sheets[0]]) {
      const answer = await host!.get(pdf);
      expect([answer.status, answer.headers.get('content-type'), (await answer.text()).slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
      expect((await new Visitor(api.address).get(pdf)).status).toBe(401);
    }
    const rights = sheets[0].pdf.replace('call-sheet', 'image-rights');
    expect([(await host!.get(rights)).status, (await producer!.get(rights)).status, (await host!.get(`/episodes/${NOWHERE}/people/${NOWHERE}/call-sheet/pdf`)).status, (await host!.get('/episodes/x/people/y/call-sheet/pdf')).status]).toEqual([403, 404, 404, 404]);
  });

  it('reads a version as it was, whatever became of the draft', async () => {
    const before = (await ask(host!, RELEASED, { id: episode.id })).releasedShow;
    expect([before.version.number, before.changesSince, before.zone, before.lines.map(({ id }: { id: string }) => id)]).toEqual([1, 0, 'Europe/Paris', episode.rundown.segments.map(({ id }) => id)]);
    expect(before.lines.some(({ speakers, quotes }: { speakers: unknown[]; quotes: unknown[] }) => speakers.length > 1 && quotes.length > 0)).toBe(true);
    await ask(producer!, 'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { __typename } }', { input: { rundownId: episode.rundown.id, segmentId: episode.rundown.segments[0]!.id, expectedRevision: episode.rundown.revision, title: 'Changée depuis' } });
    expect((await ask(host!, RELEASED, { id: episode.id, number: 1 })).releasedShow).toEqual({ ...before, changesSince: 1 });
    expect((await ask(host!, FLOOR, { day })).floor.episodes[0].release.changesSince).toBe(1);
    expect([(await ask(host!, RELEASED, { id: episode.id, number: 7 })).releasedShow, (await ask(host!, RELEASED, { id: NOWHERE })).releasedShow]).toEqual([null, null]);
  });

  it('is for whoever works here, and costs the same for one show and for three', async () => {
    const stranger = new Visitor(api.address);
    expect([await refusalOf(stranger, FLOOR), await refusalOf(stranger, RELEASED, { id: episode.id }), await refusalOf(stranger, NOTE, { input: { episodeId: episode.id, key: NOWHERE, version: 1, tapped: true, act: 'end', startMs: 0 } })]).toEqual(Array(3).fill('UNAUTHENTICATED'));
    const one = await countStatementsOf(api, () => ask(host!, FLOOR, { day }));
    for (const title of ['Deux', 'Trois']) await ask(producer!, 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { __typename } }', { input: { topicId: episode.topic.id, title, start: `${day}T21:00` } });
    expect((await ask(host!, FLOOR, { day })).floor.episodes.map(({ title, release }: { title: string; release: object | null }) => [title === 'Deux' || title === 'Trois', release === null])).toEqual([[false, false], [true, true], [true, true]]);
    expect(await countStatementsOf(api, () => ask(host!, FLOOR, { day }))).toBe(one);
  });
});

describe('real times', () => {
  const START = Date.parse('2026-12-10T18:00:00Z');

  it('are noted by a host, once, and told to every screen', async () => {
    const following = producer!.follow('subscription ($id: ID!, $since: Int) { asRunNoted(episodeId: $id, sinceSequence: $since) { episodeId sequence } }', { id: episode.id, since: -1 });
    await following.until(({ told }) => told.length === 1);
    const [first, second] = episode.rundown.segments;
    const key = randomUUID();
    const taken = (await note(host!, { act: 'take', key, line: first!.id, startMs: START + 2_250 })).noteAsRun;
    expect(taken).toEqual({ __typename: 'AsRunNoted', asRun: { playedVersion: 1, now: expect.any(Number), notes: [{ id: key, sequence: 1, act: 'take', line: first!.id, title: null, startMs: START + 2_250, endMs: null, of: null, version: 1, tapped: true, by: 'Maëlle Tourvignac' }] } });
    expect(Math.abs(taken.asRun.now - Date.now())).toBeLessThan(60_000);
    await note(host!, { act: 'take', key, line: first!.id, startMs: START + 2_250 });
    await note(producer!, { act: 'take', line: second!.id, startMs: START + 40_000 });
    await following.until(({ told }) => told.length === 3);
    expect(following.told.map(({ data }) => data.asRunNoted.sequence)).toEqual([0, 1, 2]);
    await following.close();
    const { episode: read } = await ask(producer!, `query ($id: ID!) { episode(id: $id) { asRun ${NOTES} } }`, { id: episode.id });
    expect(read.asRun.notes.map(({ act, by }: { act: string; by: string }) => [act, by])).toEqual([['take', 'Maëlle Tourvignac'], ['take', 'Inès Vauquelande']]);
  });

  it('are refused in a sentence, and malformed ones as such', async () => {
    expect((await note(host!, { act: 'drop', line: episode.rundown.segments[0]!.id })).noteAsRun).toEqual({ __typename: 'NoteRefused', code: 'linePlayed', message: 'Cette ligne a été jouée\u00a0: annulez d’abord sa prise.' });
    expect((await note(host!, { act: 'end', startMs: START, version: 4 })).noteAsRun).toMatchObject({ code: 'versionUnknown' });
    const input = { episodeId: episode.id, key: randomUUID(), version: 1, tapped: true };
    expect([await refusalOf(host!, NOTE, { input: { ...input, act: 'take' } }), await refusalOf(host!, NOTE, { input: { ...input, act: 'end', startMs: 1, episodeId: NOWHERE } }), await refusalOf(host!, NOTE, { input: { ...input, act: 'end', startMs: 1, key: 'x' } })]).toEqual(['BAD_USER_INPUT', 'NOT_FOUND', 'NOT_FOUND']);
    const following = host!.follow('subscription ($id: ID!) { asRunNoted(episodeId: $id) { sequence } }', { id: NOWHERE });
    await following.until(({ ended }) => ended !== 'open');
    expect(following.told.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['NOT_FOUND']);
    await following.close();
  });
});
