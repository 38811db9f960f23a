import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, visitorAs, type TestApi, type Visitor } from '../testing/open-test-api.js';

let api: TestApi;
let producer: Visitor;
let rundownId = '';
let episodeId = '';
beforeAll(async () => {
  api = await openTestApi();
  producer = await visitorAs(api, 'producer');
  const { topics } = (await producer.ask('{ topics { id } }')).data;
  const opened = await producer.ask(
    'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id rundown { id } } } } }',
    { input: { topicId: topics.at(-1).id, start: '2026-12-10T19:00', title: 'Deuxième soirée' } });
  ({ id: episodeId, rundown: { id: rundownId } } = opened.data.openEpisode.episode);
  const asked = await producer.ask(
    'mutation ($input: PlanShowInput!) { planShow(input: $input) { ... on PlanningQueued { planning { id } } } }', { input: { episodeId, expectedRevision: 0 } });
  const { id: planningId } = asked.data.planShow.planning;
  for (let state = ''; state !== 'done'; ) {
    ({ state } = (await producer.ask('query ($id: ID!) { planning(id: $id) { state } }', { id: planningId })).data.planning);
    if (state !== 'done') await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await producer.ask('mutation ($id: ID!) { keepPlan(id: $id) { state } }', { id: planningId });
}, 30_000);
afterAll(() => api.close());

const SEGMENTS = 'segments { id number title durationSeconds speakers { role seconds participation { id person { id name } } } quotes { id text } }';
const read = async () => (await producer.ask(`query ($id: ID!) { rundown(id: $id) { revision title frozen { segmentId number title } versions { number comment } ${SEGMENTS} } }`, { id: rundownId })).data.rundown;

/** Does one edit on the draft as it is now. */
async function edit(name: string, input: object): Promise<void> {
  const { revision } = await read();
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await producer.ask(`mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename } }`, { input: { rundownId, expectedRevision: revision, ...input } });
  expect([errors, data?.done.__typename]).toEqual([undefined, expect.stringMatching(/ed$/)]);
}
const add = (position: number, title: string) => edit('addSegment', { position, kind: 'tape', title, durationSeconds: 45 });
const release = (comment: string) => edit('releaseRundown', { comment });
const told = async () => (await read()).segments.map(({ number, title }: { number: string; title: string }) => `${number} ${title}`);

const EDITION = `title start zone targetSeconds plannedSeconds overSeconds studioSeconds end pdf version { number comment releasedBy hash }
  segments { id number kind title objective durationSeconds outside start startSeconds cumulativeSeconds theme content notes technique { camera }
    speakers { name title organisation role seconds status } quotes { text author } questions { text author } }
  aside { title } removed { segmentId number title inReserve } remarks { code }`;
const version = async (number: number, visitor = producer) =>
  (await visitor.ask(`query ($id: ID!, $number: Int!) { rundownVersion(rundownId: $id, number: $number) { ${EDITION} } }`, { id: rundownId, number })).data?.rundownVersion;
const compare = async (from: number | null, to: number | null, visitor = producer) =>
  (await visitor.ask(
    `query ($id: ID!, $from: Int, $to: Int) { compareVersions(rundownId: $id, from: $from, to: $to) {
      from { version { number } plannedSeconds overSeconds } to { version { number } plannedSeconds overSeconds }
      lines { segmentId kinds before { number title durationSeconds } after { number title durationSeconds } seats { before { name seconds } after { name seconds } } fields { field before after } } } }`,
    { id: rundownId, from, to },
  )).data?.compareVersions;
type Compared = { lines: { kinds: string[]; before: { title: string } | null; after: { title: string } | null }[] };
const changed = ({ lines }: Compared) => lines.filter(({ kinds }) => kinds.length > 0).map(({ kinds, before, after }) => `${(after ?? before)!.title}: ${kinds.join(', ')}`);
const RESTORE = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { __typename
  ... on VersionRestored { act revision told { code facts { name value } } rundown { revision } } ... on StaleRevision { currentRevision } ... on VersionGone { code message number } } }`;
const restore = async (number: number, expectedRevision: number, visitor = producer) => visitor.ask(RESTORE, { input: { rundownId, number, expectedRevision } });

const people = `update person set name = $2 where id = $1`;
const sql = (text: string, values: readonly unknown[] = []) => api.house.store.source.query(text, [...values]);

describe('versions', () => {
  let first: Awaited<ReturnType<typeof version>>;
  let before: Awaited<ReturnType<typeof read>>;

  it('freeze the numbers of the lines: a bis for an insertion, its own for a moved line, and a removed one stays listed', async () => {
    before = await read();
    const count = before.segments.length;
    expect(before.frozen).toEqual([]);
    await release('Première');
    const [one, two, three] = before.segments;
    await add(2, 'Magnéto de dernière minute');
    expect((await told()).slice(1, 4)).toEqual([`2 ${two.title}`, '2 bis Magnéto de dernière minute', `3 ${three.title}`]);
    await add(count + 1, 'Tout à la fin');
    expect((await told()).at(-1)).toBe(`${count + 1} Tout à la fin`);
    await edit('moveSegment', { segmentId: one.id, position: 4 });
    await edit('removeSegment', { segmentId: three.id });
    expect((await told()).slice(0, 4)).toEqual([`2 ${two.title}`, '2 bis Magnéto de dernière minute', `4 ${before.segments[3].title}`, `1 ${one.title}`]);
    await release('Deuxième');
    await add(1, 'Encore un');
    expect((await told()).slice(0, 3)).toEqual([`2 ${two.title}`, '2 bis A Encore un', '2 bis Magnéto de dernière minute']);
    expect((await version(2)).removed).toEqual([{ segmentId: three.id, number: '3', title: three.title, inReserve: false }]);
    expect((await read()).frozen.length).toBe(count + 2);
  });

  it('print what was removed, and know when nothing changed', async () => {
    await edit('removeSegment', { segmentId: (await read()).segments[1].id });
    const { revision } = await read();
    expect((await producer.ask('mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename ... on NothingToRelease { version { number } } } }', { input: { rundownId, expectedRevision: revision } })).data)
      .toEqual({ releaseRundown: { __typename: 'NothingToRelease', version: { number: 2 } } });
  });

  it('are read exactly as they were, names included, whatever changes afterwards', async () => {
    first = await version(1);
    expect(first).toMatchObject({ title: before.title, version: { number: 1, comment: 'Première' }, removed: [], pdf: `/rundowns/${rundownId}/versions/1/pdf` });
    expect(first.segments.map(({ id, number, title, durationSeconds }: Record<string, unknown>) => ({ id, number, title, durationSeconds })))
      .toEqual(before.segments.map(({ id, title, durationSeconds }: Record<string, unknown>, index: number) => ({ id, number: String(index + 1), title, durationSeconds })));
    const seated = before.segments.flatMap(({ speakers }: { speakers: unknown[] }) => speakers)[0].participation;
    await sql(people, [seated.person.id, 'Quelqu’un d’autre']);
    await edit('editSegment', { segmentId: before.segments[3].id, title: 'Rebaptisée', durationSeconds: 7 });
    expect(await version(1)).toEqual(first);
    expect(await version(1, await visitorAs(api, 'host'))).toEqual(first);
    await sql(people, [seated.person.id, seated.person.name]);
    expect([await version(99), await version(0), await compare(1, 99)]).toEqual([null, null, null]);
  });

  it('are compared with each other and with the draft, and the other way round', async () => {
    expect(changed(await compare(1, 1))).toEqual([]);
    const there = await compare(1, null);
    const [one, , three, four] = before.segments;
    expect(changed(there).toSorted()).toEqual([
      'Magnéto de dernière minute: added', 'Rebaptisée: retimed, edited', 'Tout à la fin: added', `${one.title}: moved`, `${three.title}: removed`,
    ].toSorted());
    expect(there.lines.find(({ segmentId }: { segmentId: string }) => segmentId === four.id)).toMatchObject({
      before: { number: '4', durationSeconds: four.durationSeconds }, after: { number: '4', durationSeconds: 7 }, fields: [{ field: 'title', before: four.title, after: 'Rebaptisée' }],
    });
    const { from, to } = there;
    expect([from.version, to.version, to.plannedSeconds - from.plannedSeconds]).toEqual([{ number: 1 }, null, to.overSeconds - from.overSeconds]);
    const back = changed(await compare(null, 1)).join(' · ');
    expect(back).toContain('Tout à la fin: removed');
    expect(back).toContain(`${three.title}: added`);
  });

  it('come back into the draft: others see it, numbers are again their own, and what is no longer there is told', async () => {
    const host = await visitorAs(api, 'host');
    // Somebody said no meanwhile, somebody who was only suggested is no longer in the episode, a quote is gone.
    const seats = before.segments.flatMap(({ speakers }: { speakers: { role: string; participation: { id: string; person: { name: string } } }[] }) => speakers).filter(({ role }: { role: string }) => role === 'guest');
    const [declined, gone] = [...new Map(seats.map(({ participation }: { participation: { id: string; person: { name: string } } }) => [participation.id, participation])).values()] as { id: string; person: { name: string } }[];
    await sql(`update participation set status = 'declined' where id = $1`, [declined!.id]);
    await sql('delete from segment_speaker where participation_id = $1', [gone!.id]);
    for (const table of ['participation_act', 'reminder', 'speaker_link', 'image_rights']) await sql(`delete from ${table} where participation_id = $1`, [gone!.id]);
    await sql('delete from message where participation_id = $1', [gone!.id]).catch(() => undefined);
    await sql('delete from participation where id = $1', [gone!.id]);
    const cited = before.segments.find(({ quotes }: { quotes: unknown[] }) => quotes.length > 0);
    await sql('delete from segment_quote where quote_id = $1', [cited.quotes[0].id]);
    await sql('delete from quote where id = $1', [cited.quotes[0].id]);
    // What changes a draft raises its revision.
    await sql('update rundown set revision = revision + 1 where id = $1', [rundownId]);
    const now = await read();
    const watching = host.follow('subscription ($id: ID!, $since: Int) { segmentsChanged(rundownId: $id, sinceRevision: $since) { revision change by } }', { id: rundownId, since: now.revision });

    const { data: { restoreVersion: done } } = await restore(1, now.revision);
    expect(done).toMatchObject({ __typename: 'VersionRestored', rundown: { revision: done.revision } });
    expect(done.revision).toBeGreaterThan(now.revision);
    const facts = done.told.map(({ code, facts: list }: { code: string; facts: { name: string; value: string }[] }) => ({ code, ...Object.fromEntries(list.map(({ name, value }) => [name, value])) }));
    expect(facts.find(({ piece }: { piece?: string }) => piece === 'speaker')).toMatchObject({ code: 'pieceGone', name: gone!.person.name });
    expect(facts.find(({ piece }: { piece?: string }) => piece === 'quote')).toEqual({ code: 'pieceGone', piece: 'quote', name: cited.quotes[0].text, segment: cited.title });
    expect(facts.find(({ code }: { code: string }) => code === 'leftSince')).toEqual({ code: 'leftSince', name: declined!.person.name, status: 'declined' });

    const after = await read();
    expect(await told()).toEqual(first.segments.map(({ number, title }: { number: string; title: string }) => `${number} ${title}`));
    expect(after.segments.map(({ id, durationSeconds }: Record<string, unknown>) => [id, durationSeconds])).toEqual(before.segments.map(({ id, durationSeconds }: Record<string, unknown>) => [id, durationSeconds]));
    await watching.until(({ told: news }) => news.at(-1)?.data.segmentsChanged.revision === done.revision);
    expect([...new Set(watching.told.map(({ data }) => data.segmentsChanged.change))].toSorted()).toEqual(['added', 'edited', 'moved', 'removed']);
    await watching.close();
    // The same again changes nothing more, and is no new revision.
    expect((await restore(1, after.revision)).data.restoreVersion).toMatchObject({ __typename: 'VersionRestored', revision: after.revision });
    expect(await version(1)).toEqual(first);
    // Taken back like any act, and done again.
    const undo = (act: string, undone: string, expectedRevision: number) => producer.ask(
      'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { __typename ... on SegmentsChanged { revision } } }', { input: { rundownId, expectedRevision, act, undo: undone } });
    const back = (await undo('0190aaaa-0000-7000-8000-0000000000a1', done.act, after.revision)).data.undoChange;
    expect(back.__typename).toBe('SegmentsChanged');
    expect((await read()).segments.map(({ id, title }: Record<string, unknown>) => [id, title])).toEqual(now.segments.map(({ id, title }: Record<string, unknown>) => [id, title]));
    expect((await undo('0190aaaa-0000-7000-8000-0000000000a2', '0190aaaa-0000-7000-8000-0000000000a1', back.revision)).data.undoChange.__typename).toBe('SegmentsChanged');
    expect((await read()).segments).toEqual(after.segments);
    await release('Comme au début');
    expect((await version(3)).removed.map(({ title }: { title: string }) => title)).toEqual(['Magnéto de dernière minute', 'Tout à la fin']);
  });

  it('are not restored over what was not seen, from a number that there is not, or by who only reads', async () => {
    const { revision } = await read();
    expect((await restore(1, revision - 1)).data.restoreVersion).toEqual({ __typename: 'StaleRevision', currentRevision: revision });
    expect((await restore(42, revision)).data.restoreVersion).toEqual({ __typename: 'VersionGone', code: 'VersionGone', message: expect.stringContaining('Il n’y a pas de version 42'), number: 42 });
    const host = await visitorAs(api, 'host');
    expect((await restore(1, revision, host)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await producer.ask('mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { __typename } }', { input: { rundownId: 'nonsense', number: 1, expectedRevision: 0 } })).errors?.[0]?.extensions['code']).toMatch(/BAD_USER_INPUT|NOT_FOUND/);
    const nobody = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ rundownVersion(rundownId: "${rundownId}", number: 1) { title } }` }) });
    expect(await nobody.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('take as many statements for one version as for three', async () => {
    const list = () => producer.ask('query ($id: ID!) { episode(id: $id) { title rundown { id revision versions { number comment releasedAt releasedBy hash pdf } } } }', { id: episodeId });
    expect((await list()).data.episode.rundown.versions.length).toBe(3);
    const [reading, comparing, listing] = [await countStatementsOf(api, () => version(1)), await countStatementsOf(api, () => compare(1, 3)), await countStatementsOf(api, list)];
    // The session, then one for each edition; for the list the episode and its rundown.
    expect([reading, comparing, listing]).toEqual([2, 3, 3]);
  });
});
