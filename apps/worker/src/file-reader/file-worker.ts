import { openFilesHere, type OpenedFile } from '#desk';
import { newId } from '#platform';
import { parentPort } from 'node:worker_threads';
import type { FileAnswer, FileJob, FileSaid, FileTask } from './file-job.js';

const files = openFilesHere(newId);
/** The file that was opened last; nothing of it stays once it is closed. */
let open: OpenedFile | null = null;

async function make(job: FileJob): Promise<FileSaid[FileTask]> {
  switch (job.task) {
    case 'open': {
      const opened = await files.open(...job.asked);
      if (opened.outcome === 'sourceRefused') return opened;
      open = opened;
      return opened.facts;
    }
    case 'preview':
      return open!.preview(...job.asked);
    case 'edit':
      return open!.edit(...job.asked);
    case 'close':
      open = null;
      return null;
  }
}

parentPort!.on('message', (job: FileJob) => {
  const answer = (said: FileAnswer) => parentPort!.postMessage(said);
  make(job).then((said) => answer({ said }), (error: unknown) => answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
});
