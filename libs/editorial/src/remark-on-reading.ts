import type { Remark } from '#rundown';
import { countTelltales } from './detect-language.js';
import { sourcesOf } from './sources-of.js';
import type { TopicPage } from './topic-page.js';

/** Units from which one comment is more than anybody writes by hand. */
const HUGE = 50_000;
const TAG = /<\/?(?:html|head|body|div|span|p|br|a|script|style|table|li|ul)\b[^>]{0,400}>/giu;
const MANY_TAGS = 3;
/** Function words of either language in a hundred words, below which the page is in neither. */
const LEAST_TELLTALES = 6;
const ENOUGH_WORDS = 60;

/** What stood in the way of reading the page, so that nothing is left out in silence. */
export function remarkOnReading(page: TopicPage): Remark[] {
  const remarks: Remark[] = [];
  const warn = (code: string, facts: Remark['facts']): void => void remarks.push({ code, level: 'warn', ...(facts && { facts }) });
  const { text } = page;
  if (text.trim() === '') warn('emptyPage', {});
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  if (broken > 0) warn('brokenText', { count: broken });
  const controls = countControls(text);
  if (controls > 0) warn('controlCharacters', { count: controls });
  const tags = text.match(TAG)?.length ?? 0;
  if (tags >= MANY_TAGS) warn('savedHtml', { count: tags });
  for (const { index, author, start, end } of page.comments) {
    if (end - start > HUGE) warn('hugeComment', { comment: index, author, characters: end - start });
  }
  const empty = page.comments.filter(({ start, end }) => start === end).length;
  // A page where nobody says anything has no comments, which is told elsewhere.
  if (empty > 0 && empty < page.comments.length) warn('emptyComments', { count: empty, comments: page.comments.length });
  const told = countTelltales(sourcesOf(page), page);
  if (told.words >= ENOUGH_WORDS && ((told.fr + told.en) * 100) / told.words < LEAST_TELLTALES) warn('otherLanguage', { words: told.words });
  return remarks;
}

/** Control characters other than tabs and line ends. */
function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7f || (unit < 0x20 && (unit < 0x09 || unit > 0x0d))) count++;
  }
  return count;
}
