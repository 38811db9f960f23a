import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { readDesk } from '../read-desk.js';
import type { Destination } from './destination.js';
import { foldTerms } from './fold-terms.js';

/** Of each kind, at most. */
const MOST_OF_A_KIND = 8;

/** What can be gone to whose name holds every word, whatever their accents and case: names that begin alike first, then the newest. */
export async function findDestinations(desk: Desk, actor: Actor, words: string): Promise<readonly Destination[]> {
  return readDesk(desk, actor).destinations(foldTerms(words), MOST_OF_A_KIND);
}
