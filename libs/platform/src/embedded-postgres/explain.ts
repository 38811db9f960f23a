import { CannotStart } from './cannot-start.js';

/** Turns what the system or PostgreSQL said about `folder` into a sentence for a person; what nobody can act on stays as it is. */
export function explain(error: unknown, folder: string): unknown {
  if (error instanceof CannotStart) return error;
  const said = error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}` : String(error);
  const sentence = REASONS.find(([sign]) => sign.test(said))?.[1](folder);
  return sentence === undefined ? error : new CannotStart(sentence, { cause: error });
}

const REASONS: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [/ENOSPC|EDQUOT|No space left|quota exceeded|Check free disk space/i, (folder) => `There is no space left for the database in ${folder}: free some, or set DATA_DIR to a folder on another disk.`],
  [
    // Node tells a folder that cannot be made on a read-only disk as one that does not exist.
    /EROFS|EACCES|EPERM|ENOENT.*mkdir|Permission denied|Read-only file system|Operation not permitted/i,
    (folder) => `The database cannot write in ${folder}: make that folder writable for this account, or set DATA_DIR to one that is.`,
  ],
  [/ENOTDIR|EEXIST|Not a directory/i, (folder) => `A file stands where the database's folder should be, ${folder}: move it away, or set DATA_DIR to another folder.`],
  [
    /Cannot allocate memory|could not (create|map) .*shared memory/i,
    () => 'There is not enough memory to start PostgreSQL: stop another program, or set DATABASE_URL to a server elsewhere.',
  ],
  [
    /could not look up effective user/i,
    () => `The user id ${process.getuid?.()} has no account name, which PostgreSQL needs: run as a named user, or set DATABASE_URL to a server elsewhere.`,
  ],
  [
    /cannot execute|ENOEXEC|Exec format|GLIBC_|\/bin\/(postgres|initdb) ENOENT|(postgres|initdb): not found/i,
    () => 'The PostgreSQL programs that come with the packages do not run on this system: set DATABASE_URL to a server of your own.',
  ],
];
