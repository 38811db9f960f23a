import type { ImportField, Known, SourceRefused, TableReader, ToldLaid } from '#interchange';
import type { LineEdit, Rundown } from '#rundown';
import type { ImportedFile } from '../import/import-input.js';

/** A column of a table, with a few of its texts. */
export interface PreviewedColumn {
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field: ImportField;
}

/** What a file holds, in as few words as a screen shows of it: all of it stays where it was read. */
export interface FileFacts {
  readonly source: 'table' | 'document' | 'ontime';
  /** Sheets of a workbook, rundowns of a project, by name; one without a name where the file is one table. */
  readonly parts: readonly string[];
  readonly chosen: number;
  /** Row of the headings, from 0; null: none, or no table. */
  readonly headingRow: number | null;
  /** Empty for what is no table. */
  readonly columns: readonly PreviewedColumn[];
  /** What it names that only the database knows. */
  readonly quotes: readonly string[];
  readonly questions: readonly string[];
}

/** A file that was read; whoever opened it closes it. */
export interface OpenedFile {
  readonly outcome: 'fileOpened';
  readonly facts: FileFacts;
  /** What laying it over a draft would do, line by line. */
  preview(draft: Rundown, known: Known): Promise<Omit<ToldLaid, 'after'>>;
  /** The edits that lay it over a draft; `remove`: lines that it does not tell of and that are to go. */
  edit(draft: Rundown, known: Known, remove: readonly string[]): Promise<readonly LineEdit[]>;
  close(): Promise<void>;
}

/** Reads files that people bring, as it was asked or as it is guessed. Whatever lasts holds nobody up who asks for something else. */
export interface FileReader {
  open(file: ImportedFile, draft: Pick<Rundown, 'columns'>, reader: TableReader): Promise<OpenedFile | SourceRefused>;
}
