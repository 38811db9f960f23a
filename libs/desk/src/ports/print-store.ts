import type { StudioId, UserId } from '../ids.js';
import type { PrintedCopy, PrintNoted } from '../printing/print.js';
import type { PrintListEntry } from '../printing/print-list.js';
import type { PrintRun, PrintRunId } from '../printing/print-run.js';
import type { Doer } from './stores.js';

/** Papers that were printed, inside one transaction. */
export interface PrintStore {
  /** The code that the paper has, or has from now on: the one given, unless the same paper or another has it. Null: another has it. */
  codeFor(copy: PrintedCopy): Promise<string | null>;
  byCode(code: string): Promise<PrintedCopy | null>;
  /** Whether somebody printed that paper since; null: the house. */
  hasPrinted(code: string, by: UserId | null, since: Date): Promise<boolean>;
  note(prints: readonly PrintNoted[]): Promise<void>;
  /** Null: the house's own list again. */
  saveList(studioId: StudioId | null, entries: readonly PrintListEntry[] | null, by: Doer, at: Date): Promise<void>;
  /** False where the same day is being printed already. */
  addRun(run: PrintRun): Promise<boolean>;
  runUnderWay(run: Pick<PrintRun, 'day' | 'locale' | 'ofPeople'>): Promise<PrintRun | null>;
  /** Locked until the transaction ends. */
  lockRun(id: PrintRunId): Promise<PrintRun | null>;
  saveRun(run: PrintRun, at: Date): Promise<void>;
  keepPages(id: PrintRunId, pages: Uint8Array): Promise<void>;
  /** Runs under way that nobody touched since, and that no job waits for. */
  takeSilentRuns(since: Date, at: Date): Promise<PrintRunId[]>;
  forgetRuns(before: Date): Promise<void>;
}
