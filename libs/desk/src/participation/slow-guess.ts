import { whoHash } from '../audience/brake.js';
import type { Desk } from '../desk.js';
import type { TooManyAttempts } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';

/** Expired, revoked, truncated and guessed links are all the same. */
export interface LinkClosed {
  readonly outcome: 'LinkClosed';
}

/** Closed links that may be tried from one network in a quarter of an hour, whatever they would open. */
const MOST_GUESSES = 30;
const GUESS_WINDOW_MS = 15 * 60_000;

/** Answers a link that opens nothing. Only who holds no link that opens is slowed down: nobody is shut out by somebody else behind the same address. */
export async function slowGuess(desk: Desk, work: Work, remoteAddress: string): Promise<LinkClosed | TooManyAttempts> {
  const [now, remoteHash] = [desk.clock.now(), whoHash(desk, 'network', remoteAddress)];
  const guesses = await work.participations.guesses(remoteHash, new Date(now.getTime() - GUESS_WINDOW_MS));
  if (guesses >= MOST_GUESSES) return { outcome: 'TooManyAttempts', retryAfterSeconds: GUESS_WINDOW_MS / 1000 };
  await work.participations.addGuess(desk.newId(), remoteHash, now);
  return { outcome: 'LinkClosed' };
}
