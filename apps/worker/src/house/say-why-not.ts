import { CannotStart, InvalidSetting } from '#platform';
import { SchemaMismatch } from '#store';

/** The one sentence a person reads when a process cannot start; undefined when the reason is ours to find. */
export function sayWhyNot(error: unknown, { port, host }: { readonly port?: number; readonly host?: string } = {}): string | undefined {
  if (error instanceof InvalidSetting || error instanceof SchemaMismatch || error instanceof CannotStart) return error.message;
  const { code, message = '', syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what listens there, or set PORT to another number.`;
  if (code === 'EADDRNOTAVAIL') return `The address ${host} is not one of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`;
  if (code === 'EACCES' && syscall === 'listen') return `Port ${port} needs more rights than this account has: set PORT to a number above 1023.`;
  if (code !== undefined && code in OF_THE_DATABASE) return OF_THE_DATABASE[code];
  if (/^(The queue does not answer|SMTP_URL)/.test(message)) return message;
  return undefined;
}

const OF_THE_DATABASE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No database answers at DATABASE_URL: check its host and port and that PostgreSQL is running.',
  ENOTFOUND: 'The host in DATABASE_URL is not known: check its name.',
  ETIMEDOUT: 'The database at DATABASE_URL does not answer: check its host and the network.',
  '28P01': 'The database refuses the password in DATABASE_URL: check the user and the password.',
  '28000': 'The database refuses the user in DATABASE_URL: check the user and the rights it has.',
  '3D000': 'The database named in DATABASE_URL does not exist: create it, or correct the name.',
  '42501': 'The user in DATABASE_URL may not create tables: give it that right in this database.',
};
