import type { LaidLine, ToldLaid } from '#interchange';
import type { Actor, Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ImportRefused } from '../outcomes.js';
import type { FileFacts } from '../ports/file-reader.js';
import type { ImportedFile } from './import-input.js';
import { readImport } from './read-import.js';

/** What an import would do; nothing is done yet. */
export interface ImportPreviewed extends Pick<FileFacts, 'source' | 'parts' | 'chosen' | 'headingRow' | 'columns'>, Pick<ToldLaid, 'absent' | 'unread'> {
  readonly outcome: 'ImportPreviewed';
  readonly lines: readonly LaidLine[];
  /** The draft's, as it was looked at. */
  readonly revision: number;
}

/** Reads a file and says, line by line, what importing it would change; nothing is kept. */
export async function previewImport(desk: Desk, actor: Actor, input: ImportedFile, locale: Locale): Promise<ImportPreviewed | ImportRefused> {
  return readImport(desk, actor, input, locale, async ({ file, known, rundown, revision }): Promise<ImportPreviewed> => {
    const { source, parts, chosen, headingRow, columns } = file.facts;
    return { outcome: 'ImportPreviewed', source, parts, chosen, headingRow, columns, ...(await file.preview(rundown, known)), revision };
  });
}
