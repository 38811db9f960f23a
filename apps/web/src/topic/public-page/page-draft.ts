import { localStartAt, readInstant } from '#rundown';
import type { EditedPageFragment, EditTopicPageMutationVariables } from '../../operations/public-page.js';

export const FACTS = ['venue', 'format', 'treatment', 'sector'] as const;
export type Fact = (typeof FACTS)[number];

/** A preparation question while it is written; `key` names it here, `id` on the server once it is there. */
export interface QuestionDraft {
  readonly key: string;
  readonly id: string | null;
  readonly kind: EditedPageFragment['questions'][number]['kind'];
  readonly state: EditedPageFragment['questions'][number]['state'];
  readonly text: string;
  /** One a line. */
  readonly choices: string;
}

export interface DateDraft {
  readonly key: string;
  readonly id: string | null;
  /** Local date-times in the page's zone; empty: not written yet. */
  readonly from: string;
  readonly to: string;
}

/** A page while it is written: what is empty shows the imported page's own words. */
export interface PageDraft extends Readonly<Record<Fact, string>> {
  readonly title: string;
  readonly callToTakePart: string;
  readonly pitch: string;
  readonly articleMarkdown: string;
  readonly zone: string;
  /** Local in `zone`. */
  readonly closesAt: string;
  readonly categories: readonly string[];
  readonly questions: readonly QuestionDraft[];
  readonly dates: readonly DateDraft[];
}

export const toDraft = (page: EditedPageFragment): PageDraft => ({
  title: page.title, callToTakePart: page.callToTakePart ?? '', pitch: page.pitch ?? '', articleMarkdown: page.articleMarkdown ?? '',
  venue: page.venue ?? '', format: page.format ?? '', treatment: page.treatment ?? '', sector: page.sector ?? '',
  zone: page.zone, closesAt: page.closesAt === null ? '' : localStartAt(Date.parse(page.closesAt), page.zone).slice(0, 16), categories: page.categories,
  questions: page.questions.map(({ choices, ...question }) => ({ ...question, key: question.id, choices: choices.join('\n') })),
  dates: page.dates.map((date) => ({ ...date, key: date.id, from: date.from.slice(0, 16), to: date.to.slice(0, 16) })),
});

type Input = EditTopicPageMutationVariables['input'];

/** What is sent; a moment that cannot be read is sent as it is, so that the server says so. */
export function toInput(draft: PageDraft, topicId: string, expectedRevision: number): Input {
  const words = (text: string) => (text.trim() === '' ? null : text);
  const closes = draft.closesAt === '' ? null : readInstant(draft.closesAt, draft.zone);
  return {
    topicId, expectedRevision, title: draft.title, callToTakePart: words(draft.callToTakePart), pitch: words(draft.pitch), articleMarkdown: words(draft.articleMarkdown),
    venue: words(draft.venue), format: words(draft.format), treatment: words(draft.treatment), sector: words(draft.sector), zone: draft.zone,
    closesAt: draft.closesAt === '' ? null : closes === null ? draft.closesAt : new Date(closes).toISOString(), categories: draft.categories,
    questions: draft.questions.map(({ id, kind, state, text, choices }) => ({ id, kind, state, text, choices: kind === 'choice' ? choices.split('\n').filter((line) => line.trim() !== '') : [] })),
    dates: draft.dates.filter(({ from, to }) => from !== '' || to !== '').map(({ id, from, to }) => ({ id, from, to })),
  };
}

/** Whether two drafts would save the same page. */
export const sameDraft = (one: PageDraft, other: PageDraft): boolean => JSON.stringify(toInput(one, '', 0)) === JSON.stringify(toInput(other, '', 0));

/** The list with its item at `from` standing at `to`. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.filter((_, at) => at !== from).toSpliced(to, 0, item);
}
