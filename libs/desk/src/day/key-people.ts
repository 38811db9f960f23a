import { foldName } from '../storable-text.js';
import type { ShowNearDay } from './day-board.js';

type Person = ShowNearDay['people'][number];

/**
 * Tells who is the same person in several topics, each of which knows them by a row of its own: by address, else by name.
 * Somebody without an address is whoever has their name, unless several with addresses do. No address leaves.
 */
export function keyPeople(people: readonly Person[]): (person: Person) => string {
  const addresses = new Map<string, Set<string>>();
  const ids = new Map<string, string>();
  for (const { id, name, email } of people) {
    if (email === null) continue;
    const address = email.toLowerCase();
    addresses.set(foldName(name), (addresses.get(foldName(name)) ?? new Set()).add(address));
    if (!ids.has(address)) ids.set(address, id);
  }
  return ({ name, email }) => {
    const known = addresses.get(foldName(name));
    const address = email?.toLowerCase() ?? (known?.size === 1 ? [...known][0]! : null);
    return address === null ? foldName(name) : ids.get(address)!;
  };
}
