import type { Announcement } from '../events.js';
import type { Planning } from './planning.js';

/** The event that says how far a planning came. */
export const planningProgressed = ({ id, episodeId, state, progress, step }: Planning): Announcement => ({
  event: 'planning.progressed',
  facts: { planningId: id, episodeId, state, progress, step },
});
