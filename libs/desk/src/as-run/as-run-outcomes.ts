import type { EpisodeId } from '#rundown';

/** It is noted, by whoever was first; the episode's notes are read again. */
export interface AsRunNoted {
  readonly outcome: 'AsRunNoted';
  readonly episodeId: EpisodeId;
}
export interface NoteRefused {
  readonly outcome: 'NoteRefused';
  readonly code: 'versionUnknown' | 'lineUnknown' | 'linePlayed' | 'timeUnreadable' | 'endsBeforeStart' | 'titleEmpty' | 'titleTooLong' | 'noteGone';
}

export type NoteAsRunOutcome = AsRunNoted | NoteRefused;
