import { openFilesHere, type OpenedFile } from '#desk';
import { newId } from '#platform';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileAnswer, FileGiven, FileJob } from './file-job.js';

const answer = (said: FileAnswer) => parentPort!.postMessage(said);
const faultOf = (error: unknown): FileAnswer => ({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });

const { file, draft, reader } = workerData as FileGiven;
const opening = openFilesHere(newId).open(file, draft, reader);
opening.then((opened) => answer({ said: opened.outcome === 'fileOpened' ? opened.facts : opened }), (error: unknown) => answer(faultOf(error)));

parentPort!.on('message', (job: FileJob) => {
  const made = async () => {
    const opened = (await opening) as OpenedFile;
    return job.task === 'preview' ? opened.preview(...job.asked) : opened.edit(...job.asked);
  };
  made().then((said) => answer({ said }), (error: unknown) => answer(faultOf(error)));
});
