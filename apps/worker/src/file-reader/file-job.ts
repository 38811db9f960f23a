import type { FileFacts, FileReader, OpenedFile } from '#desk';
import type { SourceRefused } from '#interchange';

/** What a thread that reads files is asked: one file at a time, whichever it opened last. */
export interface FileAsked {
  readonly open: Parameters<FileReader['open']>;
  readonly preview: Parameters<OpenedFile['preview']>;
  readonly edit: Parameters<OpenedFile['edit']>;
  readonly close: readonly [];
}
export type FileTask = keyof FileAsked;
export type FileJob = { readonly [Task in FileTask]: { readonly task: Task; readonly asked: FileAsked[Task] } }[FileTask];

/** What comes of each. */
export interface FileSaid {
  readonly open: FileFacts | SourceRefused;
  readonly preview: Awaited<ReturnType<OpenedFile['preview']>>;
  readonly edit: Awaited<ReturnType<OpenedFile['edit']>>;
  readonly close: null;
}

export type FileAnswer = { readonly said: FileSaid[FileTask] } | { readonly fault: string };
