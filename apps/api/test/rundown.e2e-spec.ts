import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, visitorAs, type TestApi, type Visitor } from '../testing/open-test-api.js';

let api: TestApi;
let producer: Visitor;
beforeAll(async () => {
  api = await openTestApi();
  producer = await visitorAs(api, 'producer');
}, 30_000);
afterAll(() => api.close());

const DEMO = '{ topics { id episodes { id rundown { id } } } }';
const READ = `query ($id: ID!) { rundown(id: $id) {
  revision plannedSeconds overSeconds versions { number hash pdf releasedBy comment }
  segments { id title durationSeconds position startSeconds start }
} }`;

// Newest first: what the suite opens itself comes before the demonstration's own.
const demoTopic = async () => (await producer.ask(DEMO)).data.topics.at(-1);
const demoRundown = async (): Promise<string> => (await demoTopic()).episodes.at(-1).rundown.id;
const read = async (id: string) => (await producer.ask(READ, { id })).data.rundown;

/** A fresh episode of the demonstration's topic, with two lines. */
async function openShow(): Promise<{ rundownId: string; episodeId: string }> {
  const topicId = (await demoTopic()).id;
  const { data } = await producer.ask(
    'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id title zone targetSeconds seats start rundown { id revision segments { id } } topic { id } participations { role status } } } } }',
    { input: { topicId, start: '2026-12-11T20:30', title: 'Deuxième soirée' } },
  );
  expect(data.openEpisode.episode).toMatchObject({
    title: 'Deuxième soirée', zone: 'Europe/Paris', targetSeconds: 3120, seats: 5, start: '2026-12-11T20:30', topic: { id: topicId }, rundown: { segments: [] },
    participations: [{ role: 'host', status: 'suggested' }],
  });
  return { rundownId: data.openEpisode.episode.rundown.id, episodeId: data.openEpisode.episode.id };
}

const add = async (rundownId: string, expectedRevision: number, position: number, title: string, durationSeconds = 60) =>
  (await producer.ask(
    `mutation ($input: AddSegmentInput!) { addSegment(input: $input) { __typename ... on SegmentAdded { segment { id position startSeconds start } rundown { revision plannedSeconds } }
      ... on StaleRevision { code message currentRevision rundown { revision } } ... on InvalidValue { code field message } } }`,
    { input: { rundownId, expectedRevision, position, kind: 'debate', title, durationSeconds } },
  )).data.addSegment;

describe('shaping a rundown', () => {
  it('adds, edits, moves and removes lines, each with the times of the whole', async () => {
    const { rundownId } = await openShow();
    const first = await add(rundownId, 0, 0, 'Ouverture');
    expect(first).toEqual({
      __typename: 'SegmentAdded',
      segment: { id: expect.any(String), position: 0, startSeconds: 0, start: '2026-12-11T20:30:00+01:00' },
      rundown: { revision: 1, plannedSeconds: 60 },
    });
    const second = await add(rundownId, 1, 1, 'Débat', 300);
    expect(second.segment).toMatchObject({ position: 1, startSeconds: 60, start: '2026-12-11T20:31:00+01:00' });
    const edited = await producer.ask(
      'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { ... on SegmentEdited { segment { title durationSeconds } rundown { revision plannedSeconds } } } }',
      { input: { rundownId, segmentId: first.segment.id, expectedRevision: 2, title: 'Ouverture longue', durationSeconds: 0 } },
    );
    expect(edited.data.editSegment).toEqual({ segment: { title: 'Ouverture longue', durationSeconds: 0 }, rundown: { revision: 3, plannedSeconds: 300 } });
    const moved = await producer.ask(
      'mutation ($input: MoveSegmentInput!) { moveSegment(input: $input) { ... on SegmentMoved { segment { position } rundown { segments { title } } } } }',
      { input: { rundownId, segmentId: second.segment.id, expectedRevision: 3, position: 0 } },
    );
    expect(moved.data.moveSegment).toEqual({ segment: { position: 0 }, rundown: { segments: [{ title: 'Débat' }, { title: 'Ouverture longue' }] } });
    const removed = await producer.ask(
      'mutation ($input: RemoveSegmentInput!) { removeSegment(input: $input) { ... on SegmentRemoved { segmentId rundown { revision segments { title } } } } }',
      { input: { rundownId, segmentId: second.segment.id, expectedRevision: 4 } },
    );
    expect(removed.data.removeSegment).toEqual({ segmentId: second.segment.id, rundown: { revision: 5, segments: [{ title: 'Ouverture longue' }] } });
  });

  it('does an act of several lines at once, takes it back, and keeps a private note', async () => {
    const { rundownId } = await openShow();
    const { segment: first } = await add(rundownId, 0, 0, 'Ouverture');
    const [act, fresh, column] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-0000000000a${n}`);
    const CHANGE = `mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename
      ... on SegmentsChanged { act revision segments { id title inReserve position colour hardStart { local offsetSeconds } cells { column text } technique { camera } } rundown { plannedSeconds columns { title } aside { id inReserve number } } }
      ... on StaleRevision { currentRevision rundown { revision } } ... on Problem { code message } } }`;
    const input = { rundownId, expectedRevision: 1, act, edits: [
      { frame: { columns: [{ id: column, title: 'Prompteur' }] } },
      { edit: { segment: first.id, fields: { colour: 'teal', hardStart: { local: '2026-12-11T20:30' }, cells: [{ column, text: 'Bonsoir' }], technique: { camera: 'Grue', sound: '', lowerThird: '' } } } },
      { add: { segment: fresh, position: 0, fields: { kind: 'titles', title: 'Générique', durationSeconds: 20 } } },
      { move: { segment: first.id, position: null } },
    ] };
    const done = (await producer.ask(CHANGE, { input })).data.changeSegments;
    expect(done).toEqual({
      __typename: 'SegmentsChanged', act, revision: 5,
      segments: [
        { id: fresh, title: 'Générique', inReserve: false, position: 0, colour: null, hardStart: null, cells: [], technique: { camera: '' } },
        { id: first.id, title: 'Ouverture', inReserve: true, position: 0, colour: 'teal', hardStart: { local: '2026-12-11T20:30', offsetSeconds: null }, cells: [{ column, text: 'Bonsoir' }], technique: { camera: 'Grue' } },
      ],
      rundown: { plannedSeconds: 20, columns: [{ title: 'Prompteur' }], aside: [{ id: first.id, inReserve: true, number: '' }] },
    });
    const UNDO = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { __typename ... on SegmentsChanged { revision rundown { columns { id } segments { id colour } } } ... on Problem { code message } } }`;
    const undo = async (expectedRevision: number, name: string) => (await producer.ask(UNDO, { input: { rundownId, expectedRevision, act: name, undo: act } })).data.undoChange;
    expect(await undo(5, '01900000-0000-7000-8000-0000000000b1')).toEqual({ __typename: 'SegmentsChanged', revision: 9, rundown: { columns: [], segments: [{ id: first.id, colour: null }] } });
    expect(await undo(9, '01900000-0000-7000-8000-0000000000b2')).toEqual({ __typename: 'NothingToUndo', code: 'undoneAlready', message: 'Cette action est déjà annulée.' });
    const codeOf = async (edits: object[]) => (await producer.ask(CHANGE, { input: { ...input, expectedRevision: 9, act: '01900000-0000-7000-8000-0000000000b3', edits } })).errors?.[0]?.extensions.code;
    expect([await codeOf([{}]), await codeOf([{ remove: first.id, move: { segment: first.id } }]), await codeOf([{ add: { segment: fresh, fields: { title: '' } } }])]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(await codeOf([{ add: { segment: 'x', fields: { kind: 'titles', title: '', durationSeconds: 1 } } }])).toBe('NOT_FOUND');
    const HISTORY = 'query ($id: ID!, $of: ID) { rundownHistory(rundownId: $id, segmentId: $of) { kind verb by mine undone lines { title fields { field before after } } } }';
    const told = (await producer.ask(HISTORY, { id: rundownId, of: first.id })).data.rundownHistory;
    expect(told.map(({ kind, mine, undone }: { kind: string | null; mine: boolean; undone: boolean }) => [kind, mine, undone])).toEqual([['undo', true, false], [null, true, true], [null, true, false]]);
    const NOTE = 'mutation ($input: NotePrivatelyInput!) { notePrivately(input: $input) { ... on NotedPrivately { text } } }';
    expect((await producer.ask(NOTE, { input: { rundownId, segmentId: first.id, text: 'Pour moi' } })).data.notePrivately).toEqual({ text: 'Pour moi' });
    const NOTES = 'query ($id: ID!) { rundown(id: $id) { privateNotes { segmentId text } } }';
    expect((await producer.ask(NOTES, { id: rundownId })).data.rundown.privateNotes).toEqual([{ segmentId: first.id, text: 'Pour moi' }]);
    expect((await (await visitorAs(api, 'host')).ask(NOTES, { id: rundownId })).data.rundown.privateNotes).toEqual([]);
  });

  it('refuses with facts what was seen too long ago, is gone, or cannot be', async () => {
    const { rundownId } = await openShow();
    const { segment } = await add(rundownId, 0, 0, 'Seule');
    expect(await add(rundownId, 0, 0, 'Trop tard')).toEqual({
      __typename: 'StaleRevision', code: 'StaleRevision', message: expect.stringContaining('a changé'), currentRevision: 1, rundown: { revision: 1 },
    });
    expect(await add(rundownId, 1, 7, 'Trop loin')).toMatchObject({ __typename: 'InvalidValue', code: 'positionOutOfRange', field: 'position' });
    await producer.ask('mutation ($input: RemoveSegmentInput!) { removeSegment(input: $input) { __typename } }', { input: { rundownId, segmentId: segment.id, expectedRevision: 1 } });
    const gone = await producer.ask(
      'mutation ($input: MoveSegmentInput!) { moveSegment(input: $input) { __typename ... on SegmentGone { code segmentId message } } }',
      { input: { rundownId, segmentId: segment.id, expectedRevision: 2, position: 0 } },
    );
    expect(gone.data.moveSegment).toEqual({ __typename: 'SegmentGone', code: 'SegmentGone', segmentId: segment.id, message: expect.any(String) });
  });

  it('remarks on people by what else is known of them, and tells what it measures against', async () => {
    const [{ rundownId }] = [await openShow(), await openShow()];
    const READ_REMARKS = 'query ($id: ID!) { rundown(id: $id) { remarkRules { seats hostPercent silenceSeconds guestTimes seatChanges parityPercent twoSides } remarks { code level segmentId facts { name value } } episode { participations { id person { name } } } } }';
    const [host] = (await producer.ask(READ_REMARKS, { id: rundownId })).data.rundown.episode.participations;
    const segment = '01900000-0000-7000-8000-0000000000c1';
    await producer.ask('mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename } }', {
      input: { rundownId, expectedRevision: 0, act: '01900000-0000-7000-8000-0000000000c2', edits: [{ add: { segment, position: 0, fields: { kind: 'launch', title: 'Lancement', durationSeconds: 75, speakers: [{ participation: host.id, role: 'host', seconds: 75 }] } } }] },
    });
    const { remarks, remarkRules } = (await producer.ask(READ_REMARKS, { id: rundownId })).data.rundown;
    expect(remarkRules).toEqual({ seats: 5, hostPercent: 20, silenceSeconds: 1200, guestTimes: 2, seatChanges: 1, parityPercent: 40, twoSides: true });
    expect(remarks.find(({ code }: { code: string }) => code === 'inTwoPlaces')).toEqual({
      code: 'inTwoPlaces', level: 'warn', segmentId: segment,
      facts: [{ name: 'name', value: host.person.name }, { name: 'title', value: 'Deuxième soirée' }, { name: 'from', value: '2026-12-11T20:30:00' }, { name: 'to', value: '2026-12-11T21:22:00' }, { name: 'segments', value: '1' }],
    });
  });

  it('lets one of two who edit the same revision win', async () => {
    const { rundownId } = await openShow();
    const outcomes = await Promise.all([add(rundownId, 0, 0, 'Une'), add(rundownId, 0, 0, 'Autre')]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['SegmentAdded', 'StaleRevision']);
  });

  it('refuses a start that does not exist, and says when the clock goes on', async () => {
    const topicId = (await demoTopic()).id;
    const { data } = await producer.ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on StartRefused { code message } } }', { input: { topicId, start: '2027-03-28T02:30' } });
    expect(data.openEpisode).toEqual({ code: 'skippedHour', message: expect.stringMatching(/3\sh\s00\.$/) });
  });
});

describe('releasing a rundown', () => {
  const RELEASE = `mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename
    ... on RundownReleased { version { number hash comment pdf releasedBy } rundown { revision } }
    ... on NothingToRelease { code already: version { number } } ... on StaleRevision { currentRevision } } }`;

  it('freezes a version that never changes again, to the byte', async () => {
    const { rundownId } = await openShow();
    const nothing = await producer.ask(RELEASE, { input: { rundownId, expectedRevision: 0 } });
    expect(nothing.data.releaseRundown).toEqual({ __typename: 'NothingToRelease', code: 'NothingToRelease', already: null });
    const { segment } = await add(rundownId, 0, 0, 'Tel que distribué', 90);
    expect((await producer.ask(RELEASE, { input: { rundownId, expectedRevision: 0 } })).data.releaseRundown).toEqual({ __typename: 'StaleRevision', currentRevision: 1 });
    const { data } = await producer.ask(RELEASE, { input: { rundownId, expectedRevision: 1, comment: 'Pour la régie' } });
    expect(data.releaseRundown).toMatchObject({ __typename: 'RundownReleased', version: { number: 1, comment: 'Pour la régie', releasedBy: 'Inès Vauquelande', pdf: `/rundowns/${rundownId}/versions/1/pdf` } });
    const before = await (await producer.get(data.releaseRundown.version.pdf)).arrayBuffer();
    const { revision } = data.releaseRundown.rundown;
    await producer.ask('mutation ($input: EditSegmentInput!) { editSegment(input: $input) { __typename } }', { input: { rundownId, segmentId: segment.id, expectedRevision: revision, title: 'Changé depuis', durationSeconds: 10 } });
    const after = await (await producer.get(data.releaseRundown.version.pdf)).arrayBuffer();
    expect(Buffer.compare(Buffer.from(before), Buffer.from(after))).toBe(0);
    expect(await textOf(new Uint8Array(after))).toContain('Tel que distribué');
    // The paper of changes takes the newest version before a draft, and says where there is none.
    const changes = await producer.get(`/rundowns/${rundownId}/changes`);
    expect(changes.headers.get('content-disposition')).toMatch(/^inline; filename="[\x20-\x7e]+ - changements brouillon\.pdf"/);
    const told = await textOf(new Uint8Array(await changes.arrayBuffer()));
    for (const text of ['Changements depuis V1', 'Changé depuis : 0:10 au lieu de 1:30 (−1:20).', 's’appelait « Tel que distribué »', 'changée : durée, texte']) expect(told.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
    expect(await (await producer.get(`/rundowns/${rundownId}/changes?since=1`)).arrayBuffer()).toEqual(await (await producer.get(`/rundowns/${rundownId}/changes`)).arrayBuffer());
    expect(await textOf(new Uint8Array(await (await producer.get(`/rundowns/${rundownId}/versions/1/changes`)).arrayBuffer()))).toContain('Aucune version antérieure');
    expect((await producer.get(`/rundowns/${rundownId}/changes?since=7`)).status).toBe(404);
    const now = await read(rundownId);
    expect(now.versions).toEqual([{ number: 1, hash: data.releaseRundown.version.hash, pdf: data.releaseRundown.version.pdf, releasedBy: 'Inès Vauquelande', comment: 'Pour la régie' }]);
    expect(now.segments[0].title).toBe('Changé depuis');
  });
});

describe('the paper', () => {
  it('is a PDF with a name, and is not sent twice', async () => {
    const id = await demoRundown();
    const version = await producer.get(`/rundowns/${id}/versions/1/pdf`);
    expect([version.status, version.headers.get('content-type'), version.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'private, no-cache']);
    expect(version.headers.get('content-disposition')).toMatch(/^inline; filename="[\x20-\x7e]+ - conducteur v1\.pdf"; filename\*=UTF-8''[\w%.~-]+%20v1\.pdf$/);
    const again = await producer.get(`/rundowns/${id}/versions/1/pdf`, { 'if-none-match': version.headers.get('etag')! });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    const cut = await producer.get(`/rundowns/${id}/versions/1/pdf?role=controlRoom&columns=-speakers&orientation=portrait`, { 'if-none-match': version.headers.get('etag')! });
    expect([cut.status, cut.headers.get('etag') === version.headers.get('etag')]).toEqual([200, false]);
    const draft = await producer.get(`/rundowns/${id}/pdf`);
    expect(draft.status).toBe(200);
    expect(Buffer.from(await draft.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([['cards', 'fiches v1'], ['cards?size=a5', 'fiches v1'], ['guests', 'fiches des invites v1'], ['summary', 'synthese v1'], ['audience', 'deroule pour le public v1']])('is had as %s', async (format, name) => {
    const paper = await producer.get(`/rundowns/${await demoRundown()}/versions/1/${format}`);
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(paper.headers.get('content-disposition')).toContain(`${name}.pdf"`);
    expect(await textOf(new Uint8Array(await paper.arrayBuffer()))).toContain('V1 · imprimé le');
  });

  it.each(['/rundowns/nothing/pdf', '/rundowns/01900000-0000-7000-8000-000000000000/pdf', '/rundowns/01900000-0000-7000-8000-000000000000/versions/1/pdf', '/rundowns/x/versions/0/pdf'])(
    'is not there: %s', async (path) => {
      const response = await producer.get(path);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, 'NOT_FOUND']);
    });
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items));
  return pages.flat().map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ');
}

describe('how often the database is asked', () => {
  const LIST = `{ topics { id title episodes { id title participations { role person { name } } planning { state } topic { title } rundown { id plannedSeconds overSeconds remarks { code } remarkRules { seats } versions { number } } } } }`;
  const QUOTES = `query ($id: ID!) { rundown(id: $id) { segments { quotes { contribution { author } theme { quotes { id } } } questions { contribution { text } } theme { questions { id } } } points { contribution { author } } } }`;

  it('does not depend on how many topics and episodes there are', async () => {
    const few = await openTestApi();
    const one = await visitorAs(few, 'producer');
    const single = await countStatementsOf(few, () => one.ask(LIST));
    await few.close();
    for (const title of ['Une', 'Deux']) {
      const text = `Je prends place autour de la table !\n\n${title} page\n\nUn paragraphe.\n`;
      const { data } = await producer.ask('mutation ($input: ImportTopicInput!) { importTopic(input: $input) { __typename ... on TopicImported { topic { id } } } }', { input: { text, title } });
      const topicId = data.importTopic.topic.id;
      await producer.ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { __typename } }', { input: { topicId } });
    }
    const answer = await producer.ask(LIST);
    expect(answer.data.topics.length).toBeGreaterThanOrEqual(3);
    expect(answer.data.topics.flatMap(({ episodes }: { episodes: unknown[] }) => episodes).length).toBeGreaterThanOrEqual(3);
    expect(await countStatementsOf(api, () => producer.ask(LIST))).toBe(single);
  }, 30_000);

  it('does not depend on how many segments, quotes and points a rundown has', async () => {
    const small = await openShow();
    const filled = await demoRundown();
    await add(small.rundownId, 0, 0, 'Une seule ligne');
    const few = await countStatementsOf(api, () => producer.ask(QUOTES, { id: small.rundownId }));
    const many = await countStatementsOf(api, () => producer.ask(QUOTES, { id: filled }));
    // A session and the rundown; then contributions, and the themes' quotes and questions, once each.
    expect([few, many]).toEqual([2, expect.any(Number)]);
    expect(many).toBeLessThanOrEqual(7);
  });
});
