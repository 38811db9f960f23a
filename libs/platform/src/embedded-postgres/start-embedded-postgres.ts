import { resolve } from 'node:path';
import { chooseAccount } from './account.js';
import { ensureDatabase } from './connect.js';
import { explain } from './explain.js';
import { enterHolder } from './holders.js';
import { findPrograms } from './find-programs.js';
import { DATABASE_USER, initialiseData, readPassword } from './initialise-data.js';
import { joinOrLaunch } from './join-or-launch.js';
import type { ServerSettings } from './launch-server.js';
import { makeDataReachable, makeProgramsReachable } from './make-reachable.js';
import { readPostmaster } from './postmaster.js';
import { stopServer } from './stop-server.js';
import { watchServer, type ServerEars, type ServerWatch } from './watch-server.js';

/** Where the data lies and what is kept there. */
export interface EmbeddedPostgresOptions {
  /** Folder of the data; made when absent. */
  readonly dataDir: string;
  /** Database that `url` leads to; made when absent. */
  readonly database?: string;
  /** Nothing needs to survive a crash (tests): faster, and a power cut may damage the data. */
  readonly throwaway?: boolean;
}

/** A server that runs until `stop` is called by everyone who started or joined it, or until the last of them is gone. */
export interface EmbeddedPostgres {
  /** `postgres://…` of the database, password included: not for logs. Another only after `moved`. */
  readonly url: string;
  readonly port: number;
  /** Folder that really holds the data; another than was asked for when that one lies below a private folder. */
  readonly dataDir: string;
  /** The data was made by this call. */
  readonly fresh: boolean;
  /** The server already ran, started by another process. */
  readonly joined: boolean;
  /** The same server's address for another database. */
  readonly urlOf: (database: string) => string;
  /** Starts the server again whenever it ends without being asked to, on its old port if that is free, until `stop`. */
  readonly watch: (ears: ServerEars) => ServerWatch;
  /** Gives the server back and waits for its end, unless somebody else still uses it. */
  readonly stop: () => Promise<void>;
}

// Tests run several houses at once, each with its own processes.
const THROWAWAY: ServerSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 };

/** Starts PostgreSQL from the npm package on a folder, or joins the one that runs there. Throws CannotStart with a sentence. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const asked = resolve(options.dataDir);
  const throwaway = options.throwaway ?? false;
  try {
    const account = chooseAccount(asked);
    const programs = makeProgramsReachable(findPrograms(), account);
    const dataDir = makeDataReachable(asked, account, throwaway);
    const fresh = initialiseData(dataDir, programs, account, !throwaway);
    const place = { dataDir, programs, account, settings: throwaway ? THROWAWAY : {} };
    const first = await joinOrLaunch(place);
    let { lease } = first;
    const leave = enterHolder(dataDir);
    let port = readPostmaster(dataDir)?.port ?? 0;
    const password = readPassword(dataDir);
    const urlOf = (database: string) => `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/${database}`;
    const database = options.database ?? 'conducteur';
    await ensureDatabase(urlOf('postgres'), database);
    const revive = async () => {
      const before = port;
      const again = await joinOrLaunch({ ...place, port });
      lease.end();
      lease = again.lease;
      port = readPostmaster(dataDir)?.port ?? port;
      return { moved: port !== before };
    };
    let watch: ServerWatch | undefined;
    return {
      get url() {
        return urlOf(database);
      },
      get port() {
        return port;
      },
      dataDir,
      fresh,
      joined: first.joined,
      urlOf,
      watch: (ears) => (watch ??= watchServer(dataDir, revive, ears)),
      async stop() {
        await watch?.close();
        await stopServer(dataDir, () => (lease.end(), leave()));
      },
    };
  } catch (error) {
    throw explain(error, asked);
  }
}
