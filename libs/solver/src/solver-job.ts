import type { BoundQuestion, DraftRecord, Effort, LinearAnswer, SearchFound, ShowInstance } from '#casting';

/** HiGHS as another thread compiled it; null: the thread compiles it itself. */
interface Compiled {
  readonly highs: WebAssembly.Module | null;
}

/** One part of a search that a thread is to do. */
export interface SearchJob extends Compiled {
  readonly instance: ShowInstance;
  readonly seed: number;
  readonly effort: Effort;
  readonly part: number;
}

/** What such a thread says: a better draft under way, and in the end what it found, or why it failed. */
export type SearchAnswer = { readonly better: DraftRecord } | { readonly found: SearchFound } | Fault;

/** A bound that a thread is to prove. */
export interface ProofJob extends Compiled {
  readonly asked: BoundQuestion;
}

export type ProofAnswer = { readonly proven: Pick<LinearAnswer, 'status' | 'bound'> } | Fault;

interface Fault {
  readonly fault: string;
}
