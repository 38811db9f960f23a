import { describe, expect, it } from '@jest/globals';
import { CannotStart } from './cannot-start.js';
import { explain } from './explain.js';

const SPACE = 'There is no space left for the database in /d: free some, or set DATA_DIR to a folder on another disk.';
const WRITE = 'The database cannot write in /d: make that folder writable for this account, or set DATA_DIR to one that is.';
const PLACE = "A file stands where the database's folder should be, /d: move it away, or set DATA_DIR to another folder.";
const PROGRAMS = 'The PostgreSQL programs that come with the packages do not run on this system: set DATABASE_URL to a server of your own.';

const withCode = (code: string, message: string) => Object.assign(new Error(`${code}: ${message}`), { code });

describe('what the system says is explained', () => {
  it.each<[Error, string]>([
    [withCode('ENOSPC', "no space left on device, mkdir '/d'"), SPACE],
    [new Error('initdb failed: FATAL: could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.'), SPACE],
    [new Error('could not write lock file "postmaster.pid": No space left on device'), SPACE],
    [withCode('EROFS', "read-only file system, open '/d/x'"), WRITE],
    [withCode('ENOENT', "no such file or directory, mkdir '/d'"), WRITE],
    [withCode('EACCES', "permission denied, open '/d/PG_VERSION'"), WRITE],
    [new Error('FATAL: data directory "/d" has wrong ownership: Operation not permitted'), WRITE],
    [withCode('ENOTDIR', "not a directory, mkdir '/d/pg'"), PLACE],
    [new Error('initdb failed: spawnSync /n/bin/initdb ENOENT'), PROGRAMS],
    [new Error("initdb failed: /lib/libc.so.6: version `GLIBC_2.28' not found"), PROGRAMS],
  ])('case %#', (error, sentence) => {
    const told = explain(error, '/d');
    expect(told).toEqual(new CannotStart(sentence));
    expect((told as Error).cause).toBe(error);
  });

  it('but a fault of ours stays what it is', () => {
    const fault = new TypeError('x is not a function');
    expect(explain(fault, '/d')).toBe(fault);
  });
});
