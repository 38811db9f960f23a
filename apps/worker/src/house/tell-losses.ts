import type { Logger } from '#platform';
import { isOutage } from './is-outage.js';

/** Errors of a part that follow one another faster than this, in milliseconds, are one break: each line of a pool tells its own. */
const SAME_BREAK_MS = 30_000;

/** How each part of the house says that it broke off and opens itself again: one line for a break, with the stack only where it is no outage. */
export function tellLosses(logger: Logger, now: () => number = Date.now): (part: string) => (error: Error) => void {
  const lastOf = new Map<string, number>();
  return (part) => (error) => {
    const sentence = `The ${part} broke off; it is opened again by itself.`;
    if (!isOutage(error)) return logger.warn(sentence, { error });
    const fresh = now() - (lastOf.get(part) ?? -Infinity) > SAME_BREAK_MS;
    lastOf.set(part, now());
    if (fresh) logger.warn(sentence, { reason: error.message || (error as NodeJS.ErrnoException).code });
  };
}
