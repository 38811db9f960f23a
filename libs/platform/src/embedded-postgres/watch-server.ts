import { CannotStart } from './cannot-start.js';
import { explain } from './explain.js';
import { serverLog } from './launch-server.js';
import { readPostmaster, serves } from './postmaster.js';

/** Who is told what becomes of a server. */
export interface ServerEars {
  /** It had ended without being asked to and runs again; `moved` when its old port was taken and its address is another. */
  revived(news: { readonly moved: boolean }): void;
  /** It ended and is not started again; nothing more is told. */
  lost(error: unknown): void;
}

/** A server that is kept running. */
export interface ServerWatch {
  /** Looks at once and resolves when nothing is being started: the server runs, or was lost. */
  settled(): Promise<void>;
  /** Stops looking; a start under way is waited for. */
  close(): Promise<void>;
}

/** How often the server's process is looked for, in milliseconds: two short reads. */
const LOOK_MS = 250;
/** A server that ends this often within a minute would end again. */
const MOST_ENDS = 3;
const MINUTE_MS = 60_000;

/** Calls `revive` whenever the process that served this data is gone; another's revival counts as one too. */
export function watchServer(dataDir: string, revive: () => Promise<{ moved: boolean }>, ears: ServerEars): ServerWatch {
  const ends: number[] = [];
  let pid = readPostmaster(dataDir)?.pid;
  let reviving: Promise<void> | undefined;
  let closed = false;

  const runs = () => pid !== undefined && readPostmaster(dataDir)?.pid === pid && serves(pid, dataDir);
  const startAgain = async () => {
    ends.push(Date.now());
    if (ends.filter((at) => Date.now() - at < MINUTE_MS).length >= MOST_ENDS) {
      throw new CannotStart(`The database ended ${MOST_ENDS} times within a minute: its last words are in ${serverLog(dataDir)}; look there and for a lack of memory, then start again.`);
    }
    const news = await revive();
    pid = readPostmaster(dataDir)?.pid;
    if (!closed) ears.revived(news);
  };
  const look = () => {
    if (closed || reviving || runs()) return;
    reviving = startAgain()
      .catch((error: unknown) => {
        if (closed) return;
        closed = true;
        ears.lost(explain(error, dataDir));
      })
      .finally(() => (reviving = undefined));
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    async settled() {
      look();
      await reviving;
    },
    async close() {
      closed = true;
      clearInterval(timer);
      await reviving;
    },
  };
}
