import { numberLines, type Rundown, type Segment } from '#rundown';
import { fold, type Told, type ToldLine } from './told.js';

/**
 * Which line of the rundown each line of a file is: the one of its id, else of its number and title, else of its title alone, in the order
 * of both; one without a title is known by its kind and length. No line is two. Where no titles are told the number alone tells.
 */
export function matchLines({ lines }: Told, rundown: Rundown): ReadonlyMap<ToldLine, Segment> {
  const numbers = numberLines(rundown);
  const standing = [...rundown.segments.map((segment, index) => ({ segment, number: numbers[index]! })), ...rundown.reserve.map((segment) => ({ segment, number: '' }))];
  const free = new Set(standing.map(({ segment }) => segment));
  const matched = new Map<ToldLine, Segment>();
  const pass = (keyOf: (line: LineKeys) => string | null) => {
    const waiting = new Map<string, Segment[]>();
    for (const { segment, number } of standing) {
      const key = free.has(segment) ? keyOf({ ...segment, number }) : null;
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), segment]);
    }
    for (const line of lines) {
      const key = matched.has(line) ? null : keyOf({ ...line.fields, id: line.id, number: line.number });
      const segment = key === null ? undefined : waiting.get(key)?.shift();
      if (segment === undefined) continue;
      matched.set(line, segment);
      free.delete(segment);
    }
  };
  const told = lines.some(({ fields }) => fields.title !== undefined);
  pass(({ id }) => id);
  pass(({ number, title }) => (number ? `${fold(number)} ${told ? wordsOf(title) : ''}` : null));
  if (!told) return matched;
  pass(({ title }) => wordsOf(title) || null);
  pass(({ title, kind, durationSeconds }) => (wordsOf(title) === '' && kind !== undefined && durationSeconds !== undefined ? `${kind} ${durationSeconds}` : null));
  return matched;
}

interface LineKeys {
  readonly id: string | null;
  readonly number: string | null;
  readonly title?: string;
  readonly kind?: string;
  readonly durationSeconds?: number;
}

/** A title as readers tell it from others; one of signs alone is told by those. */
const wordsOf = (title = ''): string => fold(title) || title.trim();
