import type { ReadApplication } from '#interchange';

/** One application as its file says it; `id` is the file's own and stays with it. */
export type ImportedApplication = ReadApplication;
