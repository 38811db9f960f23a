import { contentHash, type TopicPage } from '#editorial';
import type { FixedItems, Language, RundownId } from '#rundown';
import type { ShowRequest } from './show-request.js';

/** What the plan may not decide: title, start, length and what the producer locked. */
export function fixedItems(page: TopicPage, request: ShowRequest): FixedItems {
  const title = titleOf(page, request.title, request.draftedIn).title;
  return {
    id: `rundown-${contentHash(title)}` as RundownId,
    title,
    start: request.start,
    targetSeconds: request.targetSeconds,
    ...(request.before === undefined ? {} : { before: request.before }),
  };
}

const UNTITLED = { fr: 'Sujet sans titre', en: 'Untitled subject' } as const;

/** The show's title and where it comes from. */
export function titleOf(page: TopicPage, given: string | null, language: Language = 'fr'): { title: string; from: 'given' | 'article' | 'call' | 'nowhere' } {
  if (given !== null && given.trim() !== '') return { title: given.trim(), from: 'given' };
  if (page.title !== null) return { title: page.title, from: 'article' };
  if (page.callToTakePart !== null) return { title: page.callToTakePart, from: 'call' };
  return { title: UNTITLED[language], from: 'nowhere' };
}
