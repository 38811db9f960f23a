import { openFilesHere, type ImportedFile, type OpenedFile } from '#desk';
import type { Known } from '#interchange';
import type { Rundown, RundownId } from '#rundown';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openFileReader } from './open-file-reader.js';

const files = openFileReader();
let made = 0;
afterAll(() => files.close());

const fileOf = (text: string): ImportedFile => ({ rundownId: 'r' as RundownId, bytes: Buffer.from(text), name: 'tableau.csv' });
const PEOPLE = ['Odile Ferrand', 'Zoé Marchand'];
const READER = { start: null, people: PEOPLE };
const DRAFT = { id: 'r', title: 'La panne', start: null, targetSeconds: 3_120, segments: [], reserve: [] } as unknown as Rundown;
const KNOWN: Known = {
  people: PEOPLE.map((name, at) => ({ id: `p-${at}`, name, role: 'guest' })), themes: [], quotes: new Set(), questions: new Set(),
  longest: { title: 500, objective: 5_000, content: 5_000, notes: 5_000, technique: 500, cell: 500 }, file: 'tableau.csv',
};
const table = (rows: number, columns: number) =>
  ['Titre;Durée;Intervenants', ...Array.from({ length: rows }, (_, row) => [`Séquence ${row}`, '0:30', 'Odile Ferrand', ...Array.from({ length: columns }, (__, column) => `mot ${row * column}`)].join(';'))].join('\n');
const opened = async (reader: Pick<typeof files, 'open'>, text: string): Promise<OpenedFile> => {
  const file = await reader.open(fileOf(text), {}, READER);
  if (file.outcome !== 'fileOpened') throw new Error(file.code);
  return file;
};
/** Names of what is new differ each time. */
const unnamed = (value: unknown) => JSON.parse(JSON.stringify(value), (name, inner: unknown) => (name === 'segment' || name === 'id' ? '' : inner)) as unknown;

describe('the threads that read files', () => {
  it('read, lay out and edit as the calling thread would, and hold nobody up meanwhile', async () => {
    const text = table(2_000, 60);
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    const file = await opened(files, text);
    const [preview, edits] = [await file.preview(DRAFT, KNOWN), await file.edit(DRAFT, KNOWN, [])];
    clearInterval(counting);
    await file.close();
    const here = await opened(openFilesHere(() => `new-${(made += 1)}`), text);
    expect(turns).toBeGreaterThan(50);
    expect([file.facts, unnamed(preview), unnamed(edits)]).toEqual([here.facts, unnamed(await here.preview(DRAFT, KNOWN)), unnamed(await here.edit(DRAFT, KNOWN, []))]);
    expect([preview.lines.length, edits.length]).toEqual([2_000, 2_000]);
  }, 30_000);

  it('are two at once, the next when one is closed, and say of a damaged file the first thing that is wrong', async () => {
    const [one, two] = [await opened(files, table(3, 1)), await opened(files, table(4, 1))];
    let third: OpenedFile | null = null;
    const waiting = opened(files, table(5, 1)).then((file) => (third = file));
    await two.preview(DRAFT, KNOWN);
    expect(third).toBeNull();
    await one.close();
    await one.close();
    expect((await (await waiting).preview(DRAFT, KNOWN)).lines).toHaveLength(5);
    await Promise.all([two.close(), (await waiting).close()]);
    const damaged = JSON.stringify({ format: 'conducteur/1', segments: Array.from({ length: 20_000 }, () => ({})) });
    const refused = await files.open(fileOf(damaged), {}, READER);
    expect(refused).toMatchObject({ outcome: 'sourceRefused', code: 'documentDamaged', damage: { damage: [{ code: 'missing' }] } });
    const entries = Array.from({ length: 5_001 }, (_, at) => ({ id: `e${at}`, type: 'event', title: `T${at}`, cue: String(at), duration: 30_000 }));
    const order = entries.map(({ id }) => id);
    const long = { rundowns: { a: { id: 'a', title: 'A', order, flatOrder: order, entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])) } }, customFields: {} };
    expect(await files.open(fileOf(JSON.stringify(long)), {}, READER)).toMatchObject({ code: 'tooManyRows' });
    expect(await files.open(fileOf(' '), {}, READER)).toMatchObject({ code: 'fileEmpty' });
  }, 30_000);
});
