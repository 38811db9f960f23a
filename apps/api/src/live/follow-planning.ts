import { NotFound, type Planning, type PlanningId, type Reads } from '#desk';
import type { LiveBus } from '#queue';
import { EventStream } from './event-stream.js';

const SETTLED: readonly Planning['state'][] = ['done', 'refused', 'failed'];

/** Follows a planning from where it stands to its end and that of its improving, with which the stream ends too. Throws NotFound. */
export async function followPlanning(bus: LiveBus, reads: Reads, id: PlanningId): Promise<EventStream<Planning>> {
  const stream = new EventStream<Planning>(() => stop());
  // One read after the other: steps are told in the order they were reached.
  let reading: Promise<void> = Promise.resolve();
  const read = async () => {
    const [planning] = await reads.planningsById([id]);
    if (!planning) throw new NotFound('planning', id);
    stream.push(planning);
    if (SETTLED.includes(planning.state) && planning.improvement?.state !== 'searching') stream.end();
  };
  const readNext = () => {
    reading = reading.then(read).catch(() => stream.end());
  };
  const stop = bus.follow({
    announced: ({ event, facts }) => {
      if (event === 'planning.progressed' && facts.planningId === id) readNext();
    },
    resync: readNext,
  });
  try {
    await read();
    return stream;
  } catch (error) {
    stream.end();
    throw error;
  }
}
