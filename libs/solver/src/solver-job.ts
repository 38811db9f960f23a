import type { DraftRecord, Effort, SearchFound, ShowInstance } from '#casting';

/** What a thread is to do: one part of a search, or the bound. */
export interface SolverJob {
  readonly job: 'search' | 'bound';
  readonly instance: ShowInstance;
  readonly seed: number;
  readonly effort: Effort;
  /** Of the search. */
  readonly part: number;
}

/** What a thread says: a better draft under way, and in the end what it found or proved, or why it failed. */
export type SolverAnswer = { readonly better: DraftRecord } | { readonly found: SearchFound } | { readonly bound: number | null } | { readonly fault: string };
