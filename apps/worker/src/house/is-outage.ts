const CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', '53300', '57P01', '57P02', '57P03']);
// The driver's own, which carry no code.
const SAYINGS = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected|terminating connection)/;

/** True when an error says that the database is not there, not that what it was asked is wrong. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as NodeJS.ErrnoException;
  return (typeof code === 'string' && (CODES.has(code) || /^08...$/.test(code))) || SAYINGS.test(message);
}
