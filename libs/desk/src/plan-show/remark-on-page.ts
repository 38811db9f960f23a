import { remarkOnReading, tellAge, type Matter, type TopicPage } from '#editorial';
import type { Remark } from '#rundown';
import type { ShowRequest } from './show-request.js';
import { titleOf } from './fix-items.js';
import { ageDay } from './read-beside.js';

/** What the producer should know about the page the show was made from. */
export function remarkOnPage(page: TopicPage, matter: Matter, request: Pick<ShowRequest, 'title'> & Partial<Pick<ShowRequest, 'start' | 'today'>>, onReading = remarkOnReading): readonly Remark[] {
  const remarks: Remark[] = [];
  const tell = (level: Remark['level'], code: string, facts?: Remark['facts']) => remarks.push({ code, level, ...(facts && { facts }) });
  const { from, title } = titleOf(page, request.title);
  if (from === 'call') tell('warn', 'titleFromCall', { title });
  if (from === 'nowhere') tell('warn', 'noTitle');
  if (page.furtherPages.length > 0) tell('warn', 'furtherPages', { count: page.furtherPages.length });
  // A marker with nothing after it is a comment nobody can quote.
  const written = page.comments.filter(({ start, end }) => page.text.slice(start, end).trim() !== '');
  if (written.length === 0) tell('warn', 'noComments');
  if (page.article === null && !page.writtenArticle) tell('info', 'noArticle');
  if (page.articleAuthor === null) tell('warn', 'noHost');
  const unnamed = written.filter((comment) => comment.author === null).length;
  if (unnamed > 0) tell('info', 'unnamedComments', { count: unnamed, comments: written.length });
  const dates = new Map(matter.sources.map((source) => [source.id, source.date]));
  const days = matter.quotes.map((quote) => dates.get(quote.source) ?? null);
  const undated = days.filter((date) => date === null).length;
  if (undated > 0) tell('info', 'undatedQuotes', { count: undated, quotes: matter.quotes.length });
  const day = ageDay(request);
  const old = day === null ? [] : days.filter((date) => tellAge(date, day) === 'old').toSorted();
  if (old.length > 0) tell('warn', 'oldQuotes', { count: old.length, quotes: matter.quotes.length, oldest: old[0] ?? null });
  return [...onReading(page), ...remarks];
}
