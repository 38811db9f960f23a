import type { ApplicationText } from './application-text.js';
import { contentHash } from './content-hash.js';
import { plainWords } from './plain-words.js';
import type { ContributionText, ReadingSettings } from './reading-settings.js';
import { personKey } from './same-person.js';
import type { Source, TopicPage } from './topic-page.js';

type Draft = Omit<Source, 'id'> & { readonly words: string };

/**
 * Every text to pick from: article, pitch, comments in page order, contributions from elsewhere, then each applicant's
 * motivation and answers.
 * An id is a hash of kind, author and plain words, so it stays when contributions are added around it or the page is saved
 * another way; the same person
 * writing the same words twice is told apart by occurrence. Empty texts are no sources.
 */
export function sourcesOf(page: TopicPage, { contributions = [], applications = [] }: Pick<ReadingSettings, 'contributions' | 'applications'> = {}): Source[] {
  const seen = new Map<string, number>();
  const sources: Source[] = [];
  for (const { words, ...draft } of [...pageDrafts(page), ...contributions.map(contributionDraft), ...applications.flatMap(applicationDrafts)]) {
    if (words.trim() === '') continue;
    const hash = contentHash(draft.kind, draft.author === null ? '' : personKey(draft.author), plainWords(draft.question ?? ''), plainWords(words));
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    sources.push({ id: occurrence === 1 ? `s-${hash}` : `s-${hash}-${occurrence}`, ...draft });
  }
  return sources;
}

function pageDrafts(page: TopicPage): Draft[] {
  const bare = { date: null, text: null, comment: null, question: null };
  const drafts: Draft[] = [];
  if (page.writtenArticle) {
    drafts.push({ kind: 'article', author: page.articleAuthor, ...bare, date: page.articleDate ?? null, text: page.writtenArticle, start: 0, end: page.writtenArticle.length, words: page.writtenArticle });
  } else if (page.article !== null) {
    drafts.push({ kind: 'article', author: page.articleAuthor, ...bare, date: page.articleDate ?? null, ...page.article, words: page.text.slice(page.article.start, page.article.end) });
  }
  // Nobody signs the pitch: it speaks for the studio and often in the article's words.
  if (page.pitch !== null) {
    drafts.push({ kind: 'pitch', author: null, ...bare, ...page.pitch, words: page.text.slice(page.pitch.start, page.pitch.end) });
  }
  for (const { index, author, date, start, end } of page.comments) {
    drafts.push({ kind: 'comment', author, ...bare, date: date ?? null, comment: index, start, end, words: page.text.slice(start, end) });
  }
  return drafts;
}

function contributionDraft({ kind, author, text, question, date }: ContributionText): Draft {
  const name = author === null || author.trim() === '' ? null : author.trim();
  return { kind, author: name, date, text, start: 0, end: text.length, comment: null, question, words: text };
}

function applicationDrafts(application: ApplicationText): Draft[] {
  const draft = (kind: 'motivation' | 'answer', text: string, question: string | null): Draft => ({
    kind,
    author: application.name.trim() === '' ? null : application.name.trim(),
    date: null,
    text,
    start: 0,
    end: text.length,
    comment: null,
    question,
    words: text,
  });
  return [
    draft('motivation', application.motivation, null),
    ...application.answers.map((answer) => draft('answer', answer.text, answer.question)),
  ];
}
