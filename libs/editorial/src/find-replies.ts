import { foldText } from './fold-text.js';
import type { Passage } from './passages.js';
import { personKey } from './same-person.js';

/** Whom a contribution answers is said where it begins. */
const OPENING = 160;
/** A contribution this short that names nobody answers the one right before it. */
const SHORT = 140;
const NAMED = /@?\p{Lu}[\p{L}'’-]{2,}|@[\p{L}\d_.-]{3,}/gu;

/**
 * Which contribution each one answers, by source id: the last one before it by whoever it calls by name where it
 * begins, else, when it is a line or two, the one right before. Most answer nobody.
 */
export function findReplies(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const replies = new Map<string, string>();
  const people = new Map<string, { person: string; source: string } | null>();
  let previous: string | null = null;
  for (const { source, text } of passages) {
    if (source.kind !== 'comment') continue;
    const own = source.author === null ? '' : personKey(source.author);
    const answered = findNamed(text.slice(source.start, Math.min(source.end, source.start + OPENING)), people, own) ?? (source.end - source.start <= SHORT ? previous : null);
    if (answered !== null) replies.set(source.id, answered);
    if (source.author !== null) {
      for (const name of namesOf(source.author)) {
        const known = people.get(name);
        // Two people of one name: calling it says nothing.
        people.set(name, known === undefined || known?.person === own ? { person: own, source: source.id } : null);
      }
    }
    previous = source.id;
  }
  return replies;
}

function findNamed(opening: string, people: ReadonlyMap<string, { person: string; source: string } | null>, own: string): string | null {
  for (const [name] of opening.matchAll(NAMED)) {
    const found = people.get(foldText(name.replace(/^@/, '')));
    if (found !== undefined && found !== null && found.person !== own) return found.source;
  }
  return null;
}

/** First name, last name and the whole of a nickname, folded; a company behind a dash or comma is nobody's name. */
function namesOf(author: string): Set<string> {
  const person = author.split(/\s+[-–—|/]\s+|\s*[,(|[]/u)[0] ?? '';
  const parts = foldText(person).split(/\s+/).filter((part) => part.length >= 3);
  return new Set([...parts, foldText(person).replace(/\s+/g, '')]);
}
