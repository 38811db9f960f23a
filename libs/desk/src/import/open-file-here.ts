import { layTold } from '#interchange';
import { editsBetween } from '#rundown';
import type { FileFacts, FileReader, PreviewedColumn } from '../ports/file-reader.js';
import { tellFile, type FileTold } from './tell-file.js';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** What is listed of what cannot be read: a table read by the wrong headings has a million such cells, and nobody reads past the first. */
const MOST_UNREAD = 2_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads files on the calling thread; `newId` names what is new in them. */
export const openFilesHere = (newId: () => string): FileReader => ({
  async open(file, draft, reader) {
    const read = await tellFile(file, draft, reader);
    // The first thing that is wrong is all that is said of a damaged file, which may be damaged a million times.
    if (read.outcome === 'sourceRefused') return read.damage !== null && 'damage' in read.damage ? { ...read, damage: { damage: read.damage.damage.slice(0, 1) } } : read;
    return {
      outcome: 'fileOpened',
      facts: factsOf(read),
      async preview(rundown, known) {
        const { lines, absent, unread } = layTold(read.told, rundown, known, newId);
        return { lines, absent, unread: unread.slice(0, MOST_UNREAD) };
      },
      async edit(rundown, known, remove) {
        return editsBetween(rundown, layTold(read.told, rundown, known, newId, new Set(remove)).after);
      },
      close: async () => undefined,
    };
  },
});

function factsOf({ source, parts, chosen, table, told }: FileTold): FileFacts {
  const ids = (field: 'quotes' | 'questions') => [...new Set(told.lines.flatMap(({ fields }) => fields[field] ?? []))].filter((id) => UUID.test(id));
  return { source, parts, chosen, headingRow: table?.mapping.headingRow ?? null, columns: columnsOf(table), quotes: ids('quotes'), questions: ids('questions') };
}

function columnsOf(table: FileTold['table']): readonly PreviewedColumn[] {
  if (table === null) return [];
  const { sheet: { rows }, mapping: { headingRow, fields } } = table;
  const below = rows.slice(headingRow === null ? 0 : headingRow + 1);
  return fields.map((field, column): PreviewedColumn => ({
    heading: headingRow === null ? '' : (rows[headingRow]![column] ?? '').trim(),
    samples: below.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '').slice(0, SAMPLES).map((text) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text)),
    field,
  }));
}
