import { gatherNotes, type AsRunNote, type SegmentId } from '#rundown';
import type { VersionId } from '../ids.js';
import type { RundownSnapshot, RundownVersion } from '../rundown/rundown-model.js';

/** A note as it is kept. */
export type LoggedNote = AsRunNote & {
  /** From 1 in each episode. */
  readonly sequence: number;
  /** Number of the released version that was before their eyes. */
  readonly version: number;
  /** Taken as it happened; false: typed afterwards. */
  readonly tapped: boolean;
  /** Name at that moment; null for the house. */
  readonly by: string | null;
  readonly at: Date;
};

/** The lines that a released version names. */
export interface ReleasedLines {
  readonly versionId: VersionId;
  readonly order: readonly SegmentId[];
  /** Spare lines, which may be played. */
  readonly reserve: readonly SegmentId[];
}

/** A version as it was released, and how often its draft was changed since. */
export interface ReleasedShow {
  readonly version: RundownVersion;
  readonly snapshot: RundownSnapshot;
  readonly changesSince: number;
}

/** The newest version of a rundown, without what it froze. */
export type Release = Pick<ReleasedShow, 'version' | 'changesSince'>;

/** Number of the version that a show was played from: the newest that any standing take was noted on; null before the first. */
export function playedVersion(notes: readonly LoggedNote[]): number | null {
  const taken = new Set(gatherNotes(notes).takes.flatMap((take) => take.notes));
  const versions = notes.flatMap((note) => (taken.has(note.id) ? [note.version] : []));
  return versions.length === 0 ? null : Math.max(...versions);
}
