import { findDate } from './find-dates.js';
import { foldWord } from './fold-word.js';
import { personKey, samePerson } from './same-person.js';
import type { PageComment, Span } from './topic-page.js';

const NAME = "\\p{Lu}[\\p{L}'’-]+(?:[ \\u00a0]+(?:de|du|des|van|von|le|la|el|ben|\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+))*[ \\u00a0]+\\p{Lu}[\\p{L}'’-]+";
const WRITING = '(?:article|billet|tribune|texte|post|chronique|papier|essai|livre|entretien|note)';
/** What somebody does who wrote the text that a pitch presents. */
const WRITES =
  "(?:propos|défend|affirm|expliqu|plaid|racont|estim|publi|sign|demand|dénonc|démontr|analys|imagin|rappel)(?:e|ait|ent)|soutient|soutenait|défendait|défend|s['’]interroge|écrit|écrivait|fait paraître|(?:a|avait|vient de|venait de) (?:\\p{L}+ment )?(?:publi|écri|donn|sign|fai|confi|par|lanc|rédig|propos|soutenu|défendu)\\p{L}*|argue[sd]?|writes|wrote|published|publishes|claim(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|explain(?:s|ed)|ask(?:s|ed)|has (?:written|published|argued)";
const PATTERNS = [
  new RegExp(`(${NAME})[ \\u00a0]*,?[ \\u00a0]*in[ \\u00a0]+(?:an?|his|her|their|the)[ \\u00a0]+(?:\\p{L}+[ \\u00a0]+)?(?:article|essay|piece|column|post|book|interview)`, 'u'),
  new RegExp(`(${NAME})[ \\u00a0]*,?[ \\u00a0]*dans[ \\u00a0]+(?:un|une|son|sa|cet|cette|le|la)[ \\u00a0]+(?:\\p{L}+[ \\u00a0]+)?${WRITING}`, 'u'),
  new RegExp(`${WRITING}[^.!?\\n]{0,60}?[ \\u00a0](?:signée?(?: de| par)?|écrite? par|rédigée? par|publiée? par|par|de)[ \\u00a0]+(${NAME})`, 'u'),
  new RegExp(`^[ \\t\\u00a0]*(?:[Pp]ar|[Bb]y|[Aa]uteure?[ \\u00a0]*:|[Éé]crit par|[Tt]exte de|[Ss]igné[ \\u00a0]*:?)[ \\u00a0]+(${NAME})[ \\t\\u00a0]*$`, 'mu'),
  new RegExp(`(${NAME})[ \\u00a0]*,?[ \\u00a0]*(?:${WRITES})(?!\\p{L})`, 'u'),
  // « Anselme Kervoal, garde forestier à la retraite, a publié… ».
  new RegExp(`(${NAME})[ \\u00a0]*,[^.!?\\n«»]{3,120},[ \\u00a0]*(?:y[ \\u00a0])?(?:${WRITES})(?!\\p{L})`, 'u'),
];

/**
 * Who wrote the article, from the pitch (« X, dans un article… ») or a signature around the article; spelled as in
 * that person's comments when there are any, so that one person bears one name on the page.
 */
export function findArticleAuthor(text: string, pitch: Span | null, article: Span | null, comments: readonly PageComment[]): string | null {
  const named = readAuthor(pitch === null ? '' : text.slice(pitch.start, pitch.end)) ?? readSignature(text, article);
  if (named === null) return soleCommenterNamed(pitch === null ? '' : text.slice(pitch.start, pitch.end), comments);
  return comments.find((comment) => samePerson(comment.author, named))?.author ?? named;
}

/** The only one who comments and whom the pitch calls by a full name; null when there are several or none. */
function soleCommenterNamed(pitch: string, comments: readonly PageComment[]): string | null {
  const named = new Map<string, string>();
  const folded = ` ${foldWord(pitch).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (const { author } of comments) {
    const words = author === null ? '' : foldWord(author).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    if (author !== null && words.includes(' ') && folded.includes(` ${words} `) && !named.has(personKey(author))) named.set(personKey(author), author);
  }
  return named.size === 1 ? ([...named.values()][0] ?? null) : null;
}

function readAuthor(words: string): string | null {
  for (const pattern of PATTERNS) {
    const name = pattern.exec(words)?.[1];
    if (name !== undefined) return name.replace(/[ \u00a0]+/g, ' ');
  }
  return null;
}

/** « Par X » on a line of its own near the top or at the bottom of the article. */
function readSignature(text: string, article: Span | null): string | null {
  if (article === null) return null;
  const words = text.slice(article.start, article.end);
  const signature = PATTERNS[3]?.exec(`${words.slice(0, 400)}\n${words.slice(-200)}`)?.[1];
  return signature?.replace(/[ \u00a0]+/g, ' ') ?? null;
}

const PUBLISHED = /(?:publiée?|parue?|mise? en ligne|écrite?|published|posted)[ \u00a0]+(?:[^.!?\n]{0,60}?[ \u00a0])?(?:le|du|on)[ \u00a0][^.!?\n]{0,24}/iu;
const DATE_LINE = /^[ \t\u00a0]*(?:(?:publié|paru|posted|published)[ \u00a0])?(?:le|on)?[^\n.!?]{0,30}$/iu;

/** When the article was published, from the pitch (« paru le… ») or a line of its own at either end of the article; null when neither says. */
export function findArticleDate(text: string, pitch: Span | null, article: Span | null): string | null {
  const told = PUBLISHED.exec(pitch === null ? '' : text.slice(pitch.start, pitch.end))?.[0];
  const words = article === null ? '' : text.slice(article.start, article.end);
  const lines = words.split('\n');
  const edges = [...lines.slice(0, 4), ...lines.slice(-2)].filter((line) => line.length < 60 && DATE_LINE.test(line));
  for (const stretch of [told ?? '', ...edges]) {
    const found = findDate(stretch);
    if (found !== null) return found.date;
  }
  return null;
}
