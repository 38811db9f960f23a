import type { UserId } from '../ids.js';
import type { PrintedCopy, PrintNoted } from '../printing/print.js';

/** Papers that were printed, inside one transaction. */
export interface PrintStore {
  /** The code that the paper has, or has from now on: the one given, unless the same paper or another has it. Null: another has it. */
  codeFor(copy: PrintedCopy): Promise<string | null>;
  byCode(code: string): Promise<PrintedCopy | null>;
  /** Whether somebody printed that paper since; null: the house. */
  hasPrinted(code: string, by: UserId | null, since: Date): Promise<boolean>;
  note(prints: readonly PrintNoted[]): Promise<void>;
}
