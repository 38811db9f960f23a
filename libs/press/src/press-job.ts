import type { Workbook } from '#interchange';
import type { PrintDocument, TopicCard } from '#print';

/** What the press's thread is asked; `id` comes back with the answer. */
export interface PressJob {
  readonly id: number;
  readonly document: PrintDocument | TopicCard | Workbook;
}

export type PressAnswer =
  /** Papers of a print run that are typeset so far; the job goes on. */
  | { readonly id: number; readonly done: number }
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string };
