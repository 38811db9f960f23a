import type { ImportField } from '#interchange';
import type { RundownId } from '#rundown';
import type { RundownActId } from '../ids.js';

/** Somebody's rundown as a file's bytes, or as a pasted table; and how it is to be read, where whoever asks has said so. */
export interface ImportedFile {
  readonly rundownId: RundownId;
  readonly bytes: Uint8Array;
  /** Of the file, as new lines say where they come from. */
  readonly name: string;
  /** Which sheet of a workbook, or rundown of a project, from 0; null: the first that has something in it. */
  readonly sheet?: number | null;
  /** Row of the headings, from 0, −1 for none; null: as it is guessed. */
  readonly headingRow?: number | null;
  /** What each column is; null: as it is guessed. */
  readonly fields?: readonly ImportField[] | null;
}

export interface ImportRundownInput extends ImportedFile {
  readonly expectedRevision: number;
  readonly act: RundownActId;
  /** Lines of the draft that the file does not tell of and that are to go. */
  readonly remove?: readonly string[] | null;
}
