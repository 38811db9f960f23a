import { NotFound, type Planning, type PlanningId, type Reads } from '#desk';
import type { LiveBus } from '#queue';
import type { EventStream } from './event-stream.js';
import { followToEnd } from './follow-to-end.js';

const SETTLED: readonly Planning['state'][] = ['done', 'refused', 'failed'];

/** Follows a planning from where it stands to its end and that of its improving, with which the stream ends too. Throws NotFound. */
export function followPlanning(bus: LiveBus, reads: Reads, id: PlanningId): Promise<EventStream<Planning>> {
  return followToEnd(bus, {
    async read() {
      const [planning] = await reads.planningsById([id]);
      if (!planning) throw new NotFound('planning', id);
      return planning;
    },
    concerns: ({ event, facts }) => event === 'planning.progressed' && facts.planningId === id,
    isOver: ({ state, improvement }) => SETTLED.includes(state) && improvement?.state !== 'searching',
  });
}
