import { readDatedName } from './find-dates.js';
import { dropBelow, findSaidMarkers } from './find-said-markers.js';
import type { PageComment, Span } from './topic-page.js';
import { trimSpan } from './trim-span.js';

/** Units of a name, at most: a longer run before the colon is a sentence that happens to hold the words. */
const LONGEST_NAME = 120;
/** Words of a name that may begin with a small letter; a longer one, of an association say, begins with a capital. */
const MOST_SMALL_WORDS = 8;
/** « , publié le 12 septembre 2019 à 14:32 : ». */
const LONGEST_DATE = 48;
const MARKER = /(?:Commentaire de|Comment (?:by|from))(?=[\s\u00a0:])/g;
/** « le Commentaire de Zoé : … » inside a comment speaks of one; it does not begin one. An elision or a bracket that stays open does as well, a smiley does not. */
const OPENS = "|(?<![\\p{L}])[ld]['’]\\s*$|(?<![:;=]['’-]?['’]?)[«“(]\\s*$";
const SPOKEN_OF = {
  fr: new RegExp(`(?:^|[\\s'’(])(?:le|ce|du|au|un|mon|ton|son|votre|notre|leur|(?:le|[lL]['’]|mon|ton|son|votre|cet?|un)\\s*(?:dernier|premier|autre|second|même|fameux))\\s+$${OPENS}`, 'u'),
  en: new RegExp(`(?:^|[\\s(])(?:the|this|that|an?|your|my|his|her|(?:the|this|that|your|my) (?:last|first|other))\\s+$${OPENS}`, 'iu'),
} as const;
/** Titles and initials before a name: « Rev. Tobias Finch ». */
const TITLED = /^(?:\p{Lu}\p{Ll}{0,4}\.\s+)+(?=\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}|$))/u;

interface CommentMarker extends Span {
  readonly author: string | null;
  readonly date: string | null;
  /** Headed « X dit : » with a date. */
  readonly onBlog?: boolean;
}

/** The comments between two offsets, in page order; a comment runs to the next marker, white space trimmed. */
export function findComments(text: string, within: Span): PageComment[] {
  const markers = findMarkers(text, within);
  return markers.map((marker, index) => {
    const span = { start: marker.end, end: markers[index + 1]?.start ?? within.end };
    return { index, author: marker.author, date: marker.date, ...trimSpan(text, marker.onBlog ? dropBelow(text, span) : span) };
  });
}

/** Where each « Commentaire de … : » stands; `end` is just after its colon. A page that has none may be a blog's. */
export function findMarkers(text: string, within: Span): CommentMarker[] {
  const markers: CommentMarker[] = [];
  MARKER.lastIndex = within.start;
  for (let match = MARKER.exec(text); match !== null && match.index < within.end; match = MARKER.exec(text)) {
    const before = text.slice(Math.max(within.start, match.index - 24), match.index);
    if (SPOKEN_OF[match[0] === 'Commentaire de' ? 'fr' : 'en'].test(before) || isOpened(text.slice(markers.at(-1)?.end ?? within.start, match.index))) continue;
    const from = match.index + match[0].length;
    const name = readName(text.slice(from, Math.min(within.end, from + LONGEST_NAME + LONGEST_DATE)));
    if (name === null) continue;
    markers.push({ start: match.index, end: from + name.length, author: name.author, date: name.date });
    MARKER.lastIndex = from + name.length;
  }
  return markers.length > 0 ? markers : findSaidMarkers(text, within).map((marker) => ({ ...marker, onBlog: true }));
}

/** A straight quotation mark at the end opens when it is the odd one of its comment. */
const isOpened = (before: string): boolean => before.endsWith('"') && (before.split('"').length - 1) % 2 === 1;

/** The name up to its colon, its date, and the units both take, colon included; null when what follows is no name. */
function readName(after: string): { author: string | null; date: string | null; length: number } | null {
  const dated = readDatedName(after);
  const colon = after.indexOf(':');
  if (dated === null && colon < 0) return null;
  const { name: written, date, length } = dated ?? { name: after.slice(0, colon), date: null, length: colon + 1 };
  const author = written.replace(/[\s\u00a0]+/g, ' ').trim();
  if (author.length > LONGEST_NAME || !isName(author, written.trim())) return null;
  return { author: author === '' ? null : author, date, length };
}

/** Whether words before a colon can name somebody: one line, no second sentence, quotation marks in pairs. */
function isName(author: string, written: string): boolean {
  if (/[;\n\r]|[?!].*[\p{L}\d]|\p{Ll}{2}\.\s/u.test(written.replace(TITLED, ''))) return false;
  if (/Commentaire de|Comment (?:by|from)/.test(author)) return false;
  if (author.split('"').length % 2 === 0 || author.split('«').length !== author.split('»').length) return false;
  return author.split(' ').length <= MOST_SMALL_WORDS || /^["«\s]*\p{Lu}/u.test(author);
}
