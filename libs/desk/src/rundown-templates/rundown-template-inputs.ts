import type { RundownId, SegmentId } from '#rundown';
import type { RundownActId, SavedTemplateId } from '../ids.js';

/** Absent or null as line: the whole running order. */
export interface SaveAsTemplateInput {
  readonly rundownId: RundownId;
  readonly segmentId?: SegmentId | null;
  readonly name: string;
}

export interface InsertFromTemplateInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly template: SavedTemplateId;
  /** Where its first line shall stand, from 0; absent or null: after the last. */
  readonly place?: number | null;
  /** Names the act, so that asking twice does it once. */
  readonly act?: RundownActId | null;
}

export interface RenameRundownTemplateInput {
  readonly id: SavedTemplateId;
  readonly name: string;
}
