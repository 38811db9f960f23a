import { Unavailable, type FileFacts, type FileReader, type OpenedFile } from '#desk';
import type { SourceRefused } from '#interchange';
import { openFileThread } from './file-thread.js';

/** Files that are open at once; the others wait their turn. */
const MOST_AT_ONCE = 2;

/** Of a file that takes all the time or memory that one may take. */
const TOO_MUCH: SourceRefused = { outcome: 'sourceRefused', code: 'tooMuchText', damage: null };

/**
 * Reads each file in a thread of its own, which ends with it: the worst that may be brought takes seconds and hundreds of
 * megabytes, which nobody else waits for and nothing keeps.
 */
export function openFileReader(): FileReader & { close(): Promise<void> } {
  const open = new Set<{ end(): Promise<void> }>();
  const waiting: (() => void)[] = [];
  let taken = 0;
  const turn = async () => {
    if (taken >= MOST_AT_ONCE) return new Promise<void>((resolve) => waiting.push(resolve));
    taken += 1;
  };
  const next = () => {
    const first = waiting.shift();
    if (first === undefined) taken -= 1;
    else first();
  };
  return {
    async open(file, draft, reader): Promise<OpenedFile | SourceRefused> {
      await turn();
      const thread = openFileThread({ file, draft, reader });
      open.add(thread);
      const close = async () => {
        if (!open.delete(thread)) return;
        await thread.end();
        next();
      };
      const opened = await thread.opened<FileFacts | SourceRefused>().catch(async (error: unknown) => {
        await close();
        throw error;
      });
      if (opened === 'tooMuch' || 'outcome' in opened) {
        await close();
        return opened === 'tooMuch' ? TOO_MUCH : opened;
      }
      const ask = async <Said>(asking: Promise<Said | 'tooMuch'>): Promise<Said> => {
        const said = await asking;
        if (said === 'tooMuch') throw new Unavailable('This file takes more time or memory than one may take.');
        return said;
      };
      return {
        outcome: 'fileOpened',
        facts: opened,
        preview: (...asked) => ask(thread.ask({ task: 'preview', asked })),
        edit: (...asked) => ask(thread.ask({ task: 'edit', asked })),
        close,
      };
    },
    close: async () => void (await Promise.all([...open].map((thread) => thread.end()))),
  };
}
