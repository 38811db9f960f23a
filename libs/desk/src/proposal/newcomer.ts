import type { ParticipationId } from '../ids.js';
import type { PlannedShow } from '../ports/planner.js';

/** What of a planned speaker says who they are; whoever the producers accepted comes in as accepted. */
export type PlannedSpeaker = Pick<PlannedShow['speakers'][number], 'id' | 'application' | 'name' | 'title' | 'organisation' | 'role'> & { readonly status: PlannedShow['speakers'][number]['status'] | 'accepted' };

/** Somebody who gets a place in the episode with the act that seats them. */
export interface Newcomer {
  readonly participation: ParticipationId;
  readonly speaker: PlannedSpeaker;
}
