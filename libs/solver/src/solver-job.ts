import type { DraftRecord, Effort, SearchFound, ShowInstance } from '#casting';

/** One part of a search, as handed to a thread. */
export interface SolverJob {
  readonly instance: ShowInstance;
  readonly seed: number;
  readonly effort: Effort;
  readonly part: number;
}

/** What a thread says: a better draft under way, and in the end what it found or why it failed. */
export type SolverAnswer = { readonly better: DraftRecord } | { readonly found: SearchFound } | { readonly fault: string };
