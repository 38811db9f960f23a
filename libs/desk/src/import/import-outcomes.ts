import type { RundownActId } from '../ids.js';
import type { InvalidValue } from '../invalid-value.js';
import type { SegmentGone, StaleRevision } from '../rundown/rundown-outcomes.js';
import type { ColumnNotYours } from '../team/team-outcomes.js';
import type { SourceRefused } from '#interchange';
import type { RundownId } from '#rundown';

/** A file was laid over the draft. */
export interface RundownImported {
  readonly outcome: 'RundownImported';
  readonly rundownId: RundownId;
  /** To be undone by. */
  readonly act: RundownActId;
  /** Reached; the expected one when the draft says it all already. */
  readonly revision: number;
  /** Lines. */
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
}
/** Nothing of the file can be taken. */
export interface ImportRefused {
  readonly outcome: 'ImportRefused';
  readonly code: SourceRefused['code'];
  /** What exactly is wrong, in its reader's words; null where the code says all. */
  readonly detail: string | null;
}

export type ImportRundownOutcome = RundownImported | ImportRefused | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
