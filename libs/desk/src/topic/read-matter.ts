import {
  applyActs, detectLanguage, findPeople, findPositions, pickMatter, readTopicPage, remarkOnReading, sourcesOf,
  type ContributionText, type Matter, type Position, type ReadingSettings, type TopicPage,
} from '#editorial';
import { remarkOnPage } from '../plan-show/remark-on-page.js';
import type { ReadingRequest, TopicReading } from '../ports/planner.js';

/** What costs time of a reading: the same question has the same answer, so that it may be remembered. */
export interface Engine {
  readonly readTopicPage: (text: string, leftOut?: readonly string[], article?: string | null) => TopicPage;
  readonly pickMatter: (page: TopicPage, settings: ReadingSettings) => Matter;
  readonly findPositions: (sources: Matter['sources'], page: TopicPage) => readonly Position[];
  readonly remarkOnReading: typeof remarkOnReading;
}

/** The engine itself, which remembers nothing. */
export const ENGINE: Engine = { readTopicPage, pickMatter, findPositions, remarkOnReading };

/** Reads a topic's page and everything beside it, and applies the producer's acts to what was picked. */
export function readMatter(request: ReadingRequest, engine: Engine = ENGINE): TopicReading {
  const page = engine.readTopicPage(request.pageText, request.leftOut, request.article);
  const picked = engine.pickMatter(page, besidePage(page, request));
  const acts = request.acts ?? [];
  const { matter, lost } = applyActs(picked, acts, page);
  const labels = new Map(picked.themes.map(({ id, label }) => [id, label]));
  return {
    page,
    matter,
    ranks: new Map([picked.quotes, picked.questions].flatMap((pieces) => pieces.map(({ id }, rank) => [id, rank] as const))),
    themesByHand: matter.themes.filter(({ id, label }) => labels.get(id) !== label).map(({ id }) => id),
    lost: lost.map(({ act, why }) => ({ act: acts.indexOf(act), why })),
    positions: engine.findPositions(picked.sources, page),
    people: findPeople(matter),
    language: detectLanguage(picked.sources, page),
    remarks: remarkOnPage(page, matter, request, engine.remarkOnReading),
  };
}

/** The matter alone, as the producer shaped it so far. */
export function shapedMatter(request: ReadingRequest, engine: Engine = ENGINE): Matter {
  const page = engine.readTopicPage(request.pageText, request.leftOut, request.article);
  return applyActs(engine.pickMatter(page, besidePage(page, request)), request.acts ?? [], page).matter;
}

/** What is read beside the page: a contribution that the page meanwhile holds itself counts once. */
export function besidePage(page: TopicPage, { contributions = [], applications, language, facets }: ReadingSettings): ReadingSettings {
  const there = contributions.length === 0 ? null : new Set(sourcesOf(page).map(({ id }) => id));
  const others = contributions.filter((contribution) => !there?.has(contributionKey(contribution)));
  // What applicants wrote, and nothing else of them: whatever else an application says, the same words are read alike.
  const written = applications?.map(({ id, name, motivation, answers }) => ({ id, name, motivation, answers: answers.map(({ question, text }) => ({ question, text })) }));
  return { ...(written && { applications: written }), contributions: others, ...(language && { language }), ...(facets && { facets }) };
}

/** The content key of a contribution that stands on no page: what the same words of the same person have on one. */
export const contributionKey = (contribution: ContributionText): string => sourcesOf(NO_PAGE, { contributions: [contribution] })[0]?.id ?? '';

const NO_PAGE: TopicPage = {
  text: '', title: null, callToTakePart: null, pitch: null, article: null, articleAuthor: null, venue: null, format: null,
  treatment: null, sector: null, speakerCount: null, comments: [], furtherPages: [],
};
