import { Worker } from 'node:worker_threads';

/** Threads run compiled files only: the tests, which run the source, take the workers of the build they make first. */
const WORKERS = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/libs/solver/src/' : './', import.meta.url);

/** Has a worker do a job; `hear` gives the result of the message that holds it. Rejects when the worker says a fault, or stops before. */
export function runInThread<Answer extends object, Result>(worker: string, job: object, hear: (answer: Answer) => Result | undefined): Promise<Result> {
  return new Promise((resolve, reject) => {
    // Flags of the process, such as for a program given as text, are not the thread's.
    const thread = new Worker(new URL(`${worker}.js`, WORKERS), { workerData: job, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    thread.on('message', (answer: Answer) => {
      const result = hear(answer);
      if ('fault' in answer) reject(new Error(String(answer.fault)));
      else if (result !== undefined) resolve(result);
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The solver stopped before its work was done.')));
  });
}
