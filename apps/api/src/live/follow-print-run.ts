import { isRunUnderWay, NotFound, type PrintRun, type PrintRunId } from '#desk';
import type { LiveBus } from '#queue';
import type { EventStream } from './event-stream.js';
import { followToEnd } from './follow-to-end.js';

/** Follows a print run from where it stands to its end. Throws NotFound. */
export function followPrintRun(bus: LiveBus, readRun: () => Promise<PrintRun | null>, id: PrintRunId): Promise<EventStream<PrintRun>> {
  return followToEnd(bus, {
    async read() {
      const run = await readRun();
      if (!run) throw new NotFound('print run', id);
      return run;
    },
    concerns: ({ event, facts }) => event === 'printRun.progressed' && facts.printRunId === id,
    isOver: (run) => !isRunUnderWay(run),
  });
}
