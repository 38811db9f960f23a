import type { EpisodeId } from '#rundown';
import type { LoggedNote, ReleasedLines } from '../as-run/as-run.js';
import type { UserId } from '../ids.js';

/** What was noted about shows, inside one transaction. */
export interface AsRunStore {
  /** One after the other notes about an episode, until the transaction ends; false when there is no such episode. */
  lock(id: EpisodeId): Promise<boolean>;
  /** In the order in which it was noted. */
  notes(id: EpisodeId): Promise<LoggedNote[]>;
  /** Lines of a released version; null when there is none of this number. */
  linesOf(id: EpisodeId, version: number): Promise<ReleasedLines | null>;
  add(id: EpisodeId, versionId: ReleasedLines['versionId'], note: LoggedNote, by: UserId | null): Promise<void>;
}
