import { parentPort, workerData } from 'node:worker_threads';
import { openHighs } from './open-highs.js';
import type { ProofAnswer, ProofJob } from './solver-job.js';

// Nothing of casting is loaded here, which would take longer than most proofs.
const port = parentPort;
if (port === null) throw new Error('The proof worker runs in a worker thread only.');
const say = (answer: ProofAnswer): void => port.postMessage(answer);

try {
  const { asked, highs } = workerData as ProofJob;
  const { status, bound } = (await openHighs(highs)).solve(asked.program, asked.limits);
  say({ proven: { status, bound } });
} catch (fault) {
  say({ fault: fault instanceof Error ? fault.message : String(fault) });
}
