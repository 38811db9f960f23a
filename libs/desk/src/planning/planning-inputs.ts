import type { EpisodeId } from '#rundown';

export interface PlanShowInput {
  readonly episodeId: EpisodeId;
  readonly expectedRevision: number;
  /** True: the rundown waits beside the draft, to be taken whole or in pieces. */
  readonly proposes?: boolean | null;
}
