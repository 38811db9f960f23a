import { isRunUnderWay, NotFound, type PrintRun, type PrintRunId } from '#desk';
import type { LiveBus } from '#queue';
import { EventStream } from './event-stream.js';

/** Follows a print run from where it stands to its end. Throws NotFound. */
export async function followPrintRun(bus: LiveBus, readRun: () => Promise<PrintRun | null>, id: PrintRunId): Promise<EventStream<PrintRun>> {
  const stream = new EventStream<PrintRun>(() => stop());
  // One read after the other: copies are told in the order in which they were done.
  let reading: Promise<void> = Promise.resolve();
  const read = async () => {
    const run = await readRun();
    if (!run) throw new NotFound('print run', id);
    stream.push(run);
    if (!isRunUnderWay(run)) stream.end();
  };
  const readNext = () => {
    reading = reading.then(read).catch(() => stream.end());
  };
  const stop = bus.follow({
    announced: ({ event, facts }) => {
      if (event === 'printRun.progressed' && facts.printRunId === id) readNext();
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
