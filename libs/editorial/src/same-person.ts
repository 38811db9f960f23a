import { foldWord } from './fold-word.js';
import { memoize } from './memoize.js';

/** Names remembered at once. */
const MOST_NAMES = 4096;
const HONORIFICS = new Set(['m', 'mr', 'mme', 'mlle', 'dr', 'pr', 'me']);
/** What follows a spaced dash, a comma, a bar or a bracket is a company or a function, not the person. */
const SUFFIX = /\s+[-–—|/]\s+|\s*[,(|[]/u;

/**
 * The key under which one person's spellings meet: accents, case, order of names, honorifics and a company
 * after a dash do not count. An initial is never completed and a first name alone stays alone:
 * « Anne P. », « Anne PETIT » and « Anne » are three people until somebody says otherwise.
 */
export const personKey: (name: string) => string = memoize(joinNames, MOST_NAMES);

function joinNames(name: string): string {
  const whole = nameParts(name);
  const person = nameParts(name.split(SUFFIX)[0] ?? '');
  const parts = person.length >= 2 ? person : whole;
  return [...parts].sort().join(' ');
}

/** Whether two names on a page are one person's; two missing names are never the same person. */
export function samePerson(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const key = personKey(a);
  return key !== '' && key === personKey(b);
}

function nameParts(name: string): string[] {
  const parts = foldWord(name).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const bare = parts.filter((part) => !HONORIFICS.has(part));
  return bare.length === 0 ? parts : bare;
}
