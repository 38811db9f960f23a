import { findDate } from './find-dates.js';
import type { Span } from './topic-page.js';

/** A line that heads a comment on a blog: « Zoé Martin dit : », its date on the same line or on the next. */
const SAYS = /^[ \t\u00a0]*(\S[^\n\r]{0,100}?)[ \t\u00a0]+(?:a[ \u00a0])?(?:dit|écrit|répond|says|said|wrote)(?:[ \u00a0]+le[ \u00a0]([^\n\r]{6,40}?))?[ \t\u00a0]*:[ \t\u00a0]*$/gmu;
/** The longest line that only says when. */
const LONGEST_WHEN = 60;
/** What a blog prints below a comment and below the last one. */
const BELOW = /(?:^|\n)[ \t\u00a0]*(?:répondre(?:[ \u00a0]à[^\n]{0,60})?|reply(?:[ \u00a0]to[^\n]{0,60})?|j['’]aime|like|signaler|modifier|permalien)[ \t\u00a0]*\s*$/iu;
const FOOT = /^[ \t\u00a0]*(?:laisser (?:un commentaire|une réponse)|laissez un commentaire|ajouter un commentaire|poster un commentaire|leave a (?:reply|comment)|post a comment|votre adresse e-?mail ne sera pas publiée|navigation des (?:articles|commentaires))/imu;

interface SaidMarker extends Span {
  readonly author: string;
  readonly date: string;
}

/** Comments headed as on a blog; only lines with a date beside or below count, since anybody may write « mon père dit : ». */
export function findSaidMarkers(text: string, within: Span): SaidMarker[] {
  const markers: SaidMarker[] = [];
  SAYS.lastIndex = within.start;
  for (let match = SAYS.exec(text); match !== null && match.index < within.end; match = SAYS.exec(text)) {
    const end = match.index + match[0].length;
    const below = /^\s{1,6}([^\n\r]{6,80})/u.exec(text.slice(end, end + 90));
    const beside = findDate(match[2] ?? '');
    const line = (below?.[1] ?? '').trim();
    const dated = beside ?? (line.length <= LONGEST_WHEN ? findDate(line) : null);
    if (dated === null) continue;
    const author = (match[1] ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();
    markers.push({ start: match.index, end: beside === null ? end + (below?.[0].length ?? 0) : end, author, date: dated.date });
    SAYS.lastIndex = markers.at(-1)?.end ?? end;
  }
  return markers;
}

/** The comment without the buttons and the form that a blog prints below it. */
export function dropBelow(text: string, span: Span): Span {
  const foot = FOOT.exec(text.slice(span.start, span.end));
  let end = foot === null ? span.end : span.start + foot.index;
  for (let rounds = 0; rounds < 4; rounds++) {
    const tail = text.slice(Math.max(span.start, end - 120), end);
    const below = BELOW.exec(tail);
    if (below === null) break;
    end -= tail.length - below.index;
  }
  return { start: span.start, end: Math.max(span.start, end) };
}
