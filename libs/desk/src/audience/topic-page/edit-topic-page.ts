import { mayMoveTopic, slugOf, freeSlug, type ProposedDate, type QuestionKind, type QuestionState, type TopicState } from '#audience';
import { readInstant, readStart, type TopicId } from '#rundown';
import { nameOf, type Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { CategoryId, PreparationQuestionId } from '../../ids.js';
import { mayKeepTopicPages, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';
import type { CategoriesSaved, StalePage, TopicPageRefused, TopicPageSaved } from '../audience-outcomes.js';
import { changePage, refusePage } from './change-page.js';
import type { PreparationQuestion, TopicPageWords } from './topic-page.js';

/** A page as it is to be; what is null shows the imported page's own. */
export interface EditTopicPageInput extends TopicPageWords {
  readonly topicId: TopicId;
  readonly expectedRevision: number;
  readonly title: string;
  readonly zone: string;
  readonly dates: readonly { readonly id?: string | null; readonly from: string; readonly to: string }[];
  /** ISO instant. */
  readonly closesAt: string | null;
  readonly categories: readonly CategoryId[];
  /** In order; one without an id is new. */
  readonly questions: readonly { readonly id?: PreparationQuestionId | null; readonly kind: QuestionKind; readonly text: string; readonly choices: readonly string[]; readonly state: QuestionState }[];
}

const LONGEST = { title: 500, line: 300, pitch: 5_000, call: 5_000, article: 200_000, question: 1_000, choice: 200 } as const;
const MOST = { dates: 20, questions: 40, choices: 12, categories: 20 } as const;

/** Writes what the public reads of a topic. The name in addresses stays: links were shared. */
export async function editTopicPage(desk: Desk, actor: Actor, input: EditTopicPageInput): Promise<TopicPageSaved | TopicPageRefused | StalePage> {
  permit(mayKeepTopicPages, actor);
  const words = cleanWords(input);
  const title = toSeenLine(input.title).normalize('NFC');
  const questions = input.questions.map((question): PreparationQuestion => ({
    id: question.id ?? (desk.newId() as PreparationQuestionId), kind: question.kind, text: toSeenText(question.text).normalize('NFC'), state: question.state,
    choices: question.kind === 'choice' ? [...new Set(question.choices.map((choice) => toSeenLine(choice).normalize('NFC')))].filter((choice) => choice !== '') : [],
  }));
  const dates = input.dates.map(({ id, from, to }): ProposedDate => ({ id: id || desk.newId(), from, to }));
  const code = checkPage({ ...input, title, ...words, questions, dates });
  if (code) return refusePage(code);
  return changePage<TopicPageRefused>(desk, actor, input.topicId, input.expectedRevision, async (work, page) => {
    if (words.articleMarkdown !== page.articleMarkdown) work.queue('topic.read', { topicId: page.id });
    if (title !== page.title) await retitle(work, actor, page.id, title);
    await work.topicPages.setCategories(page.id, input.categories);
    await work.topicPages.saveQuestions(page.id, questions, desk.clock.now());
    return { ...page, ...words, title, zone: input.zone, dates, closesAt: input.closesAt === null ? null : new Date(input.closesAt) };
  });
}

/** Moves a topic to another state: what it shows and allows follows from it. Publishing is an act of its own, with the recording's address and the image rights. */
export async function moveTopic(desk: Desk, actor: Actor, input: { readonly topicId: TopicId; readonly expectedRevision: number; readonly to: TopicState }): Promise<TopicPageSaved | TopicPageRefused | StalePage> {
  permit(mayKeepTopicPages, actor);
  return changePage(desk, actor, input.topicId, input.expectedRevision, async (work, page) => {
    if (page.state === input.to) return page;
    if (!mayMoveTopic(page.state, input.to)) return refusePage('moveNotAllowed');
    if (input.to === 'published') return refusePage('publishApart');
    if (['inProduction', 'recorded'].includes(input.to)) work.queue('points.tell', { topicId: page.id });
    return { ...page, state: input.to, openedAt: page.openedAt ?? (input.to === 'open' ? desk.clock.now() : null) };
  });
}

/** The title is an input of the matter: whatever reads the topic at this moment begins anew. */
async function retitle(work: Work, actor: Actor, id: TopicId, title: string): Promise<void> {
  const revision = (await work.topics.lock(id))!;
  await work.topicPages.setTitle(id, title);
  await work.topics.reachRevision(id, revision + 1);
  work.announce({ event: 'topic.changed', facts: { topicId: id, revision: revision + 1, by: nameOf(actor) } });
}

function cleanWords({ pitch, venue, format, treatment, sector, articleMarkdown, callToTakePart }: TopicPageWords): TopicPageWords {
  const line = (text: string | null) => (text === null ? null : toSeenLine(text).normalize('NFC') || null);
  const block = (text: string | null) => (text === null ? null : toSeenText(text).normalize('NFC') || null);
  return {
    pitch: block(pitch), venue: line(venue), format: line(format), treatment: line(treatment), sector: line(sector), articleMarkdown: block(articleMarkdown), callToTakePart: block(callToTakePart),
  };
}

type CheckedPage = TopicPageWords & Pick<EditTopicPageInput, 'title' | 'zone' | 'closesAt' | 'categories'> & { readonly questions: readonly PreparationQuestion[]; readonly dates: readonly ProposedDate[] };

function checkPage(page: CheckedPage): TopicPageRefused['code'] | null {
  const { title, questions, dates } = page;
  if (title === '') return 'titleEmpty';
  if (title.length > LONGEST.title) return 'titleTooLong';
  const tooLong = [page.venue, page.format, page.treatment, page.sector].some((text) => (text ?? '').length > LONGEST.line)
    || (page.pitch ?? '').length > LONGEST.pitch || (page.callToTakePart ?? '').length > LONGEST.call || (page.articleMarkdown ?? '').length > LONGEST.article
    || questions.some(({ text, choices }) => text.length > LONGEST.question || choices.some((choice) => choice.length > LONGEST.choice));
  if (tooLong) return 'textTooLong';
  if (dates.length > MOST.dates || questions.length > MOST.questions || page.categories.length > MOST.categories || questions.some(({ choices }) => choices.length > MOST.choices)) return 'tooMany';
  if (readStart('2026-01-01T12:00', page.zone).outcome !== 'startRead') return 'zoneUnknown';
  for (const { from, to } of dates) {
    // Local hours that there are that day; one with an offset of its own is none.
    if ([from, to].some((hour) => readStart(hour, page.zone).outcome !== 'startRead')) return 'dateUnreadable';
    if (readInstant(to, page.zone)! <= readInstant(from, page.zone)!) return 'dateUnreadable';
  }
  if (page.closesAt !== null && Number.isNaN(Date.parse(page.closesAt))) return 'dateUnreadable';
  if (questions.some(({ text }) => text === '')) return 'questionEmpty';
  return questions.some(({ kind, choices }) => kind === 'choice' && choices.length < 2) ? 'choicesMissing' : null;
}

/** The rubrics as they are to be, in order; one without an id is new, one left out is gone with its places. */
export async function saveCategories(desk: Desk, actor: Actor, given: readonly { readonly id?: CategoryId | null; readonly nameFr: string; readonly nameEn: string }[]): Promise<CategoriesSaved | TopicPageRefused> {
  permit(mayKeepTopicPages, actor);
  const named = given.map(({ id, nameFr, nameEn }) => ({ id: id ?? null, nameFr: toSeenLine(nameFr).normalize('NFC'), nameEn: toSeenLine(nameEn).normalize('NFC') }));
  if (named.length > 60) return Promise.resolve(refusePage('tooMany'));
  if (named.some(({ nameFr, nameEn }) => nameFr === '' || nameEn === '')) return Promise.resolve(refusePage('nameEmpty'));
  if (named.some(({ nameFr, nameEn }) => Math.max(nameFr.length, nameEn.length) > 100)) return Promise.resolve(refusePage('textTooLong'));
  if (new Set(named.map(({ nameFr }) => nameFr.toLowerCase())).size < named.length) return Promise.resolve(refusePage('nameTaken'));
  return desk.work.run(async (work) => {
    const known = new Map((await work.topicPages.lockCategories()).map((category) => [category.id, category.slug]));
    const taken = new Set(named.flatMap(({ id }) => (id === null ? [] : (known.get(id) ?? []))));
    const categories = named.map(({ id, nameFr, nameEn }) => {
      const slug = (id === null ? undefined : known.get(id)) ?? freeSlug(slugOf(nameFr), taken);
      taken.add(slug);
      return { id: id ?? (desk.newId() as CategoryId), slug, nameFr, nameEn };
    });
    await work.topicPages.saveCategories(categories);
    return { outcome: 'CategoriesSaved' };
  });
}
