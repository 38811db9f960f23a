import type { Reason } from '#rundown';
import type { Locale } from '../actor.js';
import type { Id } from '#rundown';
import type { UserId } from '../ids.js';

export type PrintRunId = Id<'print run'>;
export type PrintRunState = 'queued' | 'running' | 'done' | 'refused' | 'failed';

/** All copies of all shows of a recording day, asked for at once, and how far they are. */
export interface PrintRun {
  readonly id: PrintRunId;
  /** `YYYY-MM-DD`, each show by its own clock. */
  readonly day: string;
  readonly locale: Locale;
  /** Whether it holds papers that only whoever may write to people reads: then only they get it. */
  readonly ofPeople: boolean;
  readonly state: PrintRunState;
  /** What is being done; null before and after. */
  readonly step: 'read' | 'press' | null;
  /** Copies typeset so far. */
  readonly done: number;
  /** Copies in all; 0 until they are known. */
  readonly copies: number;
  /** Title of the show whose papers are being made. */
  readonly show: string | null;
  /** Why there are no pages; only when refused or failed. */
  readonly refusal: Reason | null;
  readonly attempts: number;
  readonly requestedBy: UserId | null;
  readonly requestedByName: string;
  readonly requestedAt: Date;
}

/** Path of its pages. */
export const printRunPath = (id: PrintRunId): string => `/print-runs/${id}/pdf`;

/** So long are its pages kept, in milliseconds. */
export const PRINT_RUN_KEPT_MS = 7 * 24 * 60 * 60_000;

export const isRunUnderWay = ({ state }: PrintRun): boolean => state === 'queued' || state === 'running';
