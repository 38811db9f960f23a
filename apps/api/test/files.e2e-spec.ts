import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { readConducteur1, readSource } from '#interchange';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

let api: TestApi;
let producer: Visitor;
let id = '';
beforeAll(async () => {
  api = await openTestApi();
  producer = await visitorAs(api, 'producer');
  const { data } = await producer.ask('{ topics { episodes { rundown { id segments { id } } } } }');
  id = data.topics.flatMap((topic: { episodes: { rundown: { id: string; segments: unknown[] } }[] }) => topic.episodes).find(({ rundown }: { rundown: { segments: unknown[] } }) => rundown.segments.length > 5).rundown.id;
}, 30_000);
afterAll(() => api.close());

const LINE = 'id number title kind durationSeconds objective content notes outside speakers { role seconds participation { id } } quotes { id } questions { id } theme { id } why { code }';
const read = async () => (await producer.ask(`query ($id: ID!) { rundown(id: $id) { revision segments { ${LINE} } aside { ${LINE} } } }`, { id })).data.rundown;
type Line = { id: string; title: string; why: { code: string }[] };
const bare = (lines: readonly Line[]) => lines.map((line) => ({ ...line, id: null, why: null }));
const PREVIEW = `mutation ($input: PreviewImportInput!) { previewImport(input: $input) { __typename ... on Problem { code message }
  ... on ImportPreviewed { source parts headingRow revision columns { heading field samples } lines { row number title was changes } unread { row column text code wholeRow } absent { segmentId title } } } }`;
const preview = async (input: object, visitor = producer) => (await visitor.ask(PREVIEW, { input: { rundownId: id, name: 'fichier', ...input } })).data?.previewImport;
const IMPORT = 'mutation ($input: ImportRundownInput!) { importRundown(input: $input) { __typename ... on Problem { code message } ... on RundownImported { act revision added updated removed rundown { revision } } } }';
const bring = async (input: object) => (await producer.ask(IMPORT, { input: { rundownId: id, name: 'fichier', act: randomUUID(), ...input } })).data.importRundown;
const undo = async (act: string) => {
  const { revision } = await read();
  return (await producer.ask('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { __typename } }', { input: { rundownId: id, expectedRevision: revision, act: randomUUID(), undo: act } })).data.undoChange.__typename;
};
const base64 = async (response: Response) => Buffer.from(await response.arrayBuffer()).toString('base64');
const remove = async (segments: readonly string[]) => {
  const { revision } = await read();
  await producer.ask('mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename } }', { input: { rundownId: id, expectedRevision: revision, act: randomUUID(), edits: segments.map((segment) => ({ remove: segment })) } });
};

describe('files of a show', () => {
  it.each([
    ['json', 'application/json; charset=utf-8', 'json'], ['ontime', 'application/json; charset=utf-8', 'json'], ['csv', 'text/csv; charset=utf-8', 'csv'], ['md', 'text/markdown; charset=utf-8', 'md'], ['ics', 'text/calendar; charset=utf-8', 'ics'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ])('%s is given of the draft and of a version, under its name, once', async (format, type, extension) => {
    for (const path of [`/rundowns/${id}/${format}`, `/rundowns/${id}/versions/1/${format}`]) {
      const answer = await producer.get(path);
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, type, 'private, no-cache']);
      expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename=".+\\.${extension}"; filename\\*=UTF-8''.+\\.${extension}$`));
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(Buffer.from(await (await producer.get(path)).arrayBuffer()).equals(bytes)).toBe(true);
      expect((await producer.get(path, { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
      expect((await new Visitor(api.address).get(path)).status).toBe(401);
    }
  });

  it('say the same show', async () => {
    const { segments } = await read();
    const document = readConducteur1(await (await producer.get(`/rundowns/${id}/json`)).text());
    expect(document.outcome === 'conducteurRead' && document.document.segments.map(({ title, number }) => [number, title])).toEqual(segments.map(({ number, title }: { number: string; title: string }) => [number, title]));
    const sheet = await readSource(Buffer.from(await (await producer.get(`/rundowns/${id}/xlsx`)).arrayBuffer()));
    expect(sheet.outcome === 'tablesRead' && sheet.sheets[0]!.rows.slice(1).map((row) => row[5])).toEqual(segments.map(({ title }: Line) => title));
  });
});

describe('an import', () => {
  it.each(['json', 'ontime', 'csv', 'xlsx'])('of our own %s changes nothing', async (format) => {
    const file = await base64(await producer.get(`/rundowns/${id}/${format}`));
    const before = await read();
    const seen = await preview({ file });
    expect([seen.unread, seen.absent.length <= before.aside.length, seen.lines.filter(({ was }: { was: string }) => was !== 'unchanged')]).toEqual([[], true, []]);
    expect(await bring({ file, expectedRevision: before.revision })).toMatchObject({ __typename: 'RundownImported', added: 0, updated: 0, removed: 0, revision: before.revision });
  });

  it('of our JSON brings lines back with their people and words, twice without doubles, and is taken back in one step', async () => {
    const file = await base64(await producer.get(`/rundowns/${id}/json`));
    const before = await read();
    const gone = before.segments.slice(3, 7).map((line: Line) => line.id);
    await remove(gone);
    const without = await read();
    const act = randomUUID();
    const done = await bring({ file, expectedRevision: without.revision, act });
    expect(done).toMatchObject({ added: 4, updated: 0, removed: 0 });
    const after = await read();
    expect(bare(after.segments)).toEqual(bare(before.segments));
    expect(after.segments[3].why[0].code).toBe('importedLine');
    // The answer may have got lost: the same act is done once, and the same file again changes nothing.
    expect(await bring({ file, expectedRevision: without.revision, act })).toMatchObject({ __typename: 'RundownImported', revision: after.revision });
    expect(await bring({ file, expectedRevision: after.revision })).toMatchObject({ added: 0, updated: 0, revision: after.revision });
    expect(await undo(act)).toBe('SegmentsChanged');
    expect(bare((await read()).segments)).toEqual(bare(without.segments));
  });

  it('of a partner’s table is shown first, with what it cannot read; what is ticked goes, and nothing is done on a draft that has changed', async () => {
    const before = await read();
    const text = `Titre;Durée;Prompteur\n${before.segments[0].title};1'10;Bonsoir\nUn sondage;-3;\n;5:00;\n`;
    const seen = await preview({ text, name: 'partenaire.csv' });
    expect([seen.source, seen.headingRow, seen.columns.map(({ field }: { field: string }) => field), seen.revision]).toEqual(['table', 0, ['title', 'duration', 'ignored'], before.revision]);
    expect(seen.lines.map(({ was, changes }: { was: string; changes: string[] }) => [was, changes])).toEqual([['updated', ['durationSeconds']], ['new', []]]);
    expect(seen.unread).toEqual([{ row: 3, column: 'Durée', text: '-3', code: 'durationNegative', wholeRow: false }, { row: 4, column: null, text: '5:00', code: 'titleMissing', wholeRow: true }]);
    const fields = ['title', 'duration', 'newColumn'];
    expect((await bring({ text, fields, expectedRevision: before.revision - 1 })).__typename).toBe('StaleRevision');
    const last = seen.absent.find(({ segmentId }: { segmentId: string }) => segmentId === before.segments.at(-1).id).segmentId;
    const done = await bring({ text, fields, expectedRevision: before.revision, remove: [last, before.segments[0].id], name: 'partenaire.csv' });
    expect(done).toMatchObject({ added: 1, updated: 1, removed: 1 });
    const { data } = await producer.ask('query ($id: ID!) { rundown(id: $id) { columns { title } segments { id title durationSeconds cells { text } } } }', { id });
    expect(data.rundown.columns.map(({ title }: Line) => title)).toEqual(['Prompteur']);
    expect(data.rundown.segments[0]).toMatchObject({ durationSeconds: 70, cells: [{ text: 'Bonsoir' }] });
    expect(data.rundown.segments.map((line: Line) => line.id)).not.toContain(last);
    await undo(done.act);
  });

  it('is refused in one sentence that says what to do, in the reader’s language', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/media/a.bin': new Uint8Array(60 * 1024 * 1024) }, { level: 1 })).toString('base64');
    expect(await preview({ file: bomb })).toEqual({ __typename: 'ImportRefused', code: 'zipTooLarge', message: expect.stringMatching(/50 Mio.+gardez-y/) });
    expect(await preview({ text: '{"format":"conducteur/1"}' })).toMatchObject({ code: 'documentDamaged', message: expect.stringContaining('topic manque') });
    expect(await bring({ text: ' ', expectedRevision: 1 })).toMatchObject({ __typename: 'ImportRefused', code: 'fileEmpty' });
    for (const input of [{}, { text: 'a', file: 'YQ==' }, { text: 'a', fields: ['x'] }]) {
      const { errors } = await producer.ask(PREVIEW, { input: { rundownId: id, name: 'x', ...input } });
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('asks as much of the database for one line as for three', async () => {
    const count = (lines: number) => countStatementsOf(api, () => preview({ text: `Titre;Intervenants\n${Array.from({ length: lines }, (_, index) => `Ligne ${index};Personne ${index}\n`).join('')}` }));
    await count(1);
    expect(await count(3)).toEqual(await count(1));
  });
});
