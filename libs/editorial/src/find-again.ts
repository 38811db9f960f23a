import { findWords } from './plain-words.js';
import type { RememberedPiece } from './producer-act.js';
import { samePerson } from './same-person.js';
import type { Source, Span } from './topic-page.js';

/** Shorter words are nobody's own: « Je ne crois pas. » in another contribution is another saying. */
const TELLING = 28;

/**
 * Where the words of a remembered piece stand now: where they stood, elsewhere in their contribution, in what its author
 * wrote instead (a comma was added, a paragraph cut), or in the one contribution that holds them since their author goes by
 * another name. Null when they stand nowhere.
 */
export function findAgain({ piece, at }: RememberedPiece, sources: ReadonlyMap<string, Source>, page: { readonly text: string }): (Span & { readonly source: Source }) | null {
  const own = sources.get(piece.source);
  const found = own === undefined ? null : findIn(own, page, piece.text, at);
  if (found !== null) return found;
  const others = [...sources.values()].filter(({ id }) => id !== piece.source);
  for (const source of others) {
    const again = samePerson(source.author, piece.author) ? findIn(source, page, piece.text) : null;
    if (again !== null) return again;
  }
  if (piece.text.length < TELLING) return null;
  const holding = others.filter((source) => textOf(source, page).slice(source.start, source.end).includes(piece.text));
  return holding.length === 1 && holding[0] !== undefined ? findIn(holding[0], page, piece.text) : null;
}

function findIn(source: Source, page: { readonly text: string }, words: string, at = 0): (Span & { readonly source: Source }) | null {
  const text = textOf(source, page);
  const start = source.start + at;
  if (text.startsWith(words, start) && start + words.length <= source.end) return { source, start, end: start + words.length };
  const found = findWords(text, source, words);
  return found && { source, ...found };
}

const textOf = (source: Source, page: { readonly text: string }): string => source.text ?? page.text;
