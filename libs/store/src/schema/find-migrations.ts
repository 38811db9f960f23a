import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One hand-written migration; `name` is its file name without `.sql`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** Of the file's text with line ends as LF, so that a checkout on another system has the same. */
  readonly sha256: string;
}

/** `prisma-free-schema`, found upwards from here: it lies beside both `libs` and `dist`. */
export function schemaFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, 'prisma-free-schema');
    if (existsSync(join(found, 'migrations'))) return found;
    if (dirname(folder) === folder) throw new Error('The folder prisma-free-schema is missing: it must lie beside dist.');
  }
}

/** All migrations in the order in which they are applied: by number. */
export function findMigrations(folder = join(schemaFolder(), 'migrations')): Migration[] {
  const names = readdirSync(folder).filter((file) => /^\d{4}_[a-z0-9_]+\.sql$/.test(file)).sort();
  return names.map((file) => {
    const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return { name: file.slice(0, -'.sql'.length), sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
