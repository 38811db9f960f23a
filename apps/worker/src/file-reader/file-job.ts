import type { FileFacts, FileReader, ImportedFile, OpenedFile } from '#desk';
import type { SourceRefused } from '#interchange';

/** What a file's thread is given when it starts. */
export interface FileGiven {
  readonly file: ImportedFile;
  readonly draft: Parameters<FileReader['open']>[1];
  readonly reader: Parameters<FileReader['open']>[2];
}

/** What it is asked once the file is open. */
export type FileJob =
  | { readonly task: 'preview'; readonly asked: Parameters<OpenedFile['preview']> }
  | { readonly task: 'edit'; readonly asked: Parameters<OpenedFile['edit']> };

/** What it says: the file's facts first, then an answer to each question. */
export type FileAnswer =
  | { readonly said: FileFacts | SourceRefused | Awaited<ReturnType<OpenedFile['preview']>> | Awaited<ReturnType<OpenedFile['edit']>> }
  | { readonly fault: string };
