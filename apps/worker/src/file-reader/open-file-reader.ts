import { Unavailable, type FileReader, type OpenedFile } from '#desk';
import type { SourceRefused } from '#interchange';
import { openFileThread, type FileThread } from './file-thread.js';

/** Files that are open at once; the others wait their turn. */
const MOST_AT_ONCE = 2;
/** A thread that read a larger file is not kept, so that what it took is given back. */
const SMALL_BYTES = 1024 * 1024;

/** Of a file that takes all the time or memory that one may take. */
const TOO_MUCH: SourceRefused = { outcome: 'sourceRefused', code: 'tooMuchText', damage: null };

/** Reads files in threads of their own, one file in each: the worst that may be brought takes seconds and hundreds of megabytes, which nobody else waits for and nothing keeps. */
export function openFileReader(): FileReader & { close(): Promise<void> } {
  const threads = new Set<FileThread>();
  const idle: FileThread[] = [];
  const waiting: (() => void)[] = [];
  let taken = 0;

  const take = async (): Promise<FileThread> => {
    if (taken >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else taken += 1;
    const thread = idle.pop() ?? openFileThread();
    threads.add(thread);
    return thread;
  };
  const giveBack = async (thread: FileThread, small: boolean): Promise<void> => {
    if (small && !thread.isOver() && (await thread.ask('close', [])) === null) idle.push(thread);
    else {
      threads.delete(thread);
      await thread.end();
    }
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  };

  return {
    async open(file, draft, reader): Promise<OpenedFile | SourceRefused> {
      const thread = await take();
      let closed = false;
      const close = async (small = file.bytes.byteLength <= SMALL_BYTES) => {
        if (closed) return;
        closed = true;
        await giveBack(thread, small);
      };
      const opened = await thread.ask('open', [file, draft, reader]).catch(async (error: unknown) => {
        await close(false);
        throw error;
      });
      if (opened === 'tooMuch' || 'outcome' in opened) {
        await close();
        return opened === 'tooMuch' ? TOO_MUCH : opened;
      }
      return {
        outcome: 'fileOpened',
        facts: opened,
        preview: async (...asked) => within(await thread.ask('preview', asked)),
        edit: async (...asked) => within(await thread.ask('edit', asked)),
        close: () => close(),
      };
    },
    close: async () => void (await Promise.all([...threads].map((thread) => thread.end()))),
  };
}

function within<Said>(said: Said | 'tooMuch'): Said {
  if (said === 'tooMuch') throw new Unavailable('This file takes more time or memory than one may take.');
  return said;
}
