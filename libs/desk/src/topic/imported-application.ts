import type { AvailabilityWindow } from './topic.js';

/** One application as its file says it; `id` is the file's own and stays with it. */
export interface ImportedApplication {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly role: string;
  readonly motivation: string;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly availability: readonly AvailabilityWindow[];
}
