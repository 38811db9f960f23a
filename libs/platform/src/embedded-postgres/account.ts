import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** Who PostgreSQL runs as, when that is not who we are. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account for PostgreSQL: undefined means our own. PostgreSQL refuses to run as root, so root lends it another:
 * the owner of the data if there is any, else `postgres`, else `nobody`.
 */
export function chooseAccount(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) {
    refuseNameless();
    return undefined;
  }
  const owner = statSync(join(dataDir, 'PG_VERSION'), { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = ['postgres', 'nobody'].map(accountNamed).find((found) => found !== undefined);
  if (account === undefined) {
    throw new CannotStart(
      'PostgreSQL refuses to run as root and there is neither a “postgres” nor a “nobody” account to lend it: run as another user, or set DATABASE_URL.',
    );
  }
  return account;
}

function accountNamed(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

function refuseNameless(): void {
  try {
    userInfo();
  } catch (cause) {
    throw new CannotStart(
      `The user id ${process.getuid?.()} has no account name, which PostgreSQL needs: run as a named user, or set DATABASE_URL to a server elsewhere.`,
      { cause },
    );
  }
}

/** What PostgreSQL's programs get to see: nothing of our language, zone or PG* settings, which would leak into the data. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' });

/** Runs a program to its end as that account. */
export const runAs = (account: Account | undefined, program: string, args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { ...account, encoding: 'utf8', cwd: '/', env: bareEnvironment() });
