import { parentPort } from 'node:worker_threads';
import { drawTopicCard } from './draw-topic-card.js';
import { pressDocument } from './press-document.js';
import type { PressAnswer, PressJob } from './press-job.js';
import { writeWorkbook } from './write-workbook.js';

const port = parentPort;
if (port === null) throw new Error('The press worker runs in a worker thread only.');

const make = (document: PressJob['document'], told: (done: number) => void): Promise<Uint8Array> => {
  if (document.form === 'workbook') return writeWorkbook(document);
  return document.form === 'topicCard' ? drawTopicCard(document) : pressDocument(document, told);
};

// Jobs queue up by themselves: the typesetter blocks this thread, the next message waits.
port.on('message', async ({ id, document }: PressJob) => {
  try {
    const bytes = await make(document, (done) => port.postMessage({ id, done } satisfies PressAnswer));
    port.postMessage({ id, bytes } satisfies PressAnswer, [bytes.buffer as ArrayBuffer]);
  } catch (fault) {
    port.postMessage({ id, fault: fault instanceof Error ? fault.message : String(fault) } satisfies PressAnswer);
  }
});
