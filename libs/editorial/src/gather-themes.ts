import type { ThemeId } from '#rundown';
import { assignFacets } from './assign-facets.js';
import { DEBATE_FACETS } from './debate-facets.fr.js';
import { labelThemes, type LabelledText } from './label-themes.js';
import type { Question, Quote, Theme } from './matter.js';
import { passagesOf, type Passage } from './passages.js';
import { personKey } from './same-person.js';
import { splitWords, type Word } from './split-words.js';
import type { Source, TopicPage } from './topic-page.js';

/** Themes a show can be built from; the matter of lighter ones joins its next best. */
const MOST_THEMES = 8;
const LEAST_QUOTES = 4;
const LEAST_PEOPLE = 3;
/** A stretch's own words count once, those of the contribution around it this much. */
const CONTEXT = 0.5;
/** Points from which a question opens a theme better than a quote does. */
const HOOK_QUESTION = 1.2;

type Excerpt = Quote | Question;

export interface GatheredThemes {
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
}

/** Sorts quotes, questions and contributions into themes, heaviest first; what no theme claims keeps `theme: null`. */
export function gatherThemes(sources: readonly Source[], quotes: readonly Quote[], questions: readonly Question[], page: TopicPage): GatheredThemes {
  return gatherThemesOf(passagesOf(sources, page), quotes, questions);
}

/** The same from passages already made. */
export function gatherThemesOf(passages: readonly Passage[], quotes: readonly Quote[], questions: readonly Question[]): GatheredThemes {
  const words = new Map(passages.map((passage) => [passage.source.id, wordsOf(passage)]));
  const written = passages.map((passage) => passage.source).filter((source) => source.kind !== 'article' && source.kind !== 'pitch');
  const facets = assignFacets(written.map((source) => words.get(source.id) ?? []));
  const around = new Map([...words].map(([id, own]) => [id, facets.scoresOf(own)]));
  const scores = new Map<Excerpt, Float64Array>(
    [...quotes, ...questions].map((excerpt) => {
      const context = around.get(excerpt.source);
      return [excerpt, facets.scoresOf(splitWords(excerpt.text)).map((score, n) => score + CONTEXT * (context?.[n] ?? 0))];
    }),
  );
  const kept = keepFacets(scores);
  const placed = <T extends Excerpt>(excerpt: T): T => ({ ...excerpt, theme: idOf(bestOf(scores.get(excerpt), kept)) });
  const placedQuotes = quotes.map(placed);
  const placedQuestions = questions.map(placed);
  const members = written.map((source) => ({ source, theme: leadingTheme(source, [...placedQuotes, ...placedQuestions]) ?? idOf(bestOf(around.get(source.id), kept)) }));
  const labels = labelThemes(
    kept.map((facet) => ({ theme: idOf(facet), seeds: DEBATE_FACETS[facet]?.words ?? [] })),
    textsToLabel(members, placedQuotes, placedQuestions, words),
    [...words.values()],
    passages.map((passage) => passage.source.author ?? ''),
  );
  return settle(placedQuotes, placedQuestions, kept.map((facet) => describe(idOf(facet), labels, members, placedQuotes, placedQuestions)));
}

function wordsOf({ text, folded, source }: Passage): Word[] {
  return splitWords(text.slice(source.start, source.end), folded.slice(source.start, source.end));
}

/** Ids name the facet, so a theme keeps its own when contributions are added. */
function idOf(facet: number): ThemeId;
function idOf(facet: number | null): ThemeId | null;
function idOf(facet: number | null): ThemeId | null {
  return facet === null ? null : (`t-${DEBATE_FACETS[facet]?.key ?? ''}` as ThemeId);
}

function bestOf(scores: Float64Array | undefined, among: readonly number[]): number | null {
  let best: number | null = null;
  for (const facet of among) {
    const score = scores?.[facet] ?? 0;
    if (score > 0 && (best === null || score > (scores?.[best] ?? 0))) best = facet;
  }
  return best;
}

/** A contribution belongs where the best of what was picked from it went. */
function leadingTheme(source: Source, excerpts: readonly Excerpt[]): ThemeId | null {
  const worth = new Map<ThemeId, number>();
  for (const excerpt of excerpts) {
    if (excerpt.source === source.id && excerpt.theme !== null) worth.set(excerpt.theme, (worth.get(excerpt.theme) ?? 0) + worthOf(excerpt));
  }
  return [...worth].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** The facets that the page feeds enough (quotes from several people), heaviest first; a thin page keeps what it has. */
function keepFacets(scores: ReadonlyMap<Excerpt, Float64Array>): number[] {
  const all = DEBATE_FACETS.map((_, facet) => facet);
  const fed = all.map((facet) => ({ facet, quotes: 0, people: new Set<string>(), worth: 0 }));
  for (const [excerpt, own] of scores) {
    const best = bestOf(own, all);
    const facet = best === null ? undefined : fed[best];
    if (facet === undefined) continue;
    if ('reasons' in excerpt) facet.quotes++;
    facet.people.add(excerpt.author === null ? excerpt.source : personKey(excerpt.author));
    facet.worth += worthOf(excerpt);
  }
  const some = fed.filter((facet) => facet.worth > 0).sort((a, b) => b.worth - a.worth || a.facet - b.facet);
  const strong = some.filter((facet) => facet.quotes >= LEAST_QUOTES && facet.people.size >= LEAST_PEOPLE);
  return (strong.length >= 3 ? strong : some).slice(0, MOST_THEMES).map(({ facet }) => facet);
}

function worthOf(excerpt: Excerpt): number {
  return 1 + Math.max(0, excerpt.score) / 2;
}

function textsToLabel(
  members: readonly { source: Source; theme: ThemeId | null }[],
  quotes: readonly Quote[],
  questions: readonly Question[],
  words: ReadonlyMap<string, readonly Word[]>,
): LabelledText[] {
  const whole = members.map(({ source, theme }): LabelledText => ({ theme, person: source.author ?? source.id, words: words.get(source.id) ?? [] }));
  const cut = [...quotes, ...questions].map((excerpt): LabelledText => ({ theme: excerpt.theme, person: excerpt.author ?? excerpt.source, words: splitWords(excerpt.text) }));
  return [...whole, ...cut].filter((text) => text.theme !== null);
}

function describe(
  id: ThemeId,
  labels: ReadonlyMap<string, string>,
  members: readonly { source: Source; theme: ThemeId | null }[],
  quotes: readonly Quote[],
  questions: readonly Question[],
): Theme {
  const own = quotes.filter((quote) => quote.theme === id);
  const asked = questions.filter((question) => question.theme === id);
  const comments = members.filter((member) => member.theme === id).map((member) => member.source.comment);
  return {
    id,
    label: labels.get(id) ?? '',
    hook: pickHook(own, asked),
    weight: [...own, ...asked].reduce((sum, excerpt) => sum + worthOf(excerpt), 0),
    quotes: own.map((quote) => quote.id),
    questions: asked.map((question) => question.id),
    comments: comments.filter((comment) => comment !== null),
    people: peopleIn([...own, ...asked]),
  };
}

/** A theme opens on its best question when that question can carry a debate, else on its sharpest quote. */
function pickHook(quotes: readonly Quote[], questions: readonly Question[]): string {
  const question = questions.find((one) => one.text.length <= 200);
  if (question !== undefined && question.score >= HOOK_QUESTION) return question.text;
  return quotes[0]?.text ?? question?.text ?? '';
}

function peopleIn(excerpts: readonly Excerpt[]): string[] {
  const heard = new Map<string, { name: string; times: number }>();
  for (const { author } of excerpts) {
    if (author === null) continue;
    const key = personKey(author);
    const person = heard.get(key) ?? { name: author, times: 0 };
    heard.set(key, { ...person, times: person.times + 1 });
  }
  return [...heard.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)).map((person) => person.name);
}

/** Themes without a label or a hook say nothing and go; weights become shares of what stays. */
function settle(quotes: readonly Quote[], questions: readonly Question[], described: readonly Theme[]): GatheredThemes {
  const standing = described.filter((theme) => theme.label !== '' && theme.hook !== '');
  const total = standing.reduce((sum, theme) => sum + theme.weight, 0);
  const themes = standing
    .map((theme) => ({ ...theme, weight: Math.round((theme.weight / total) * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const ids = new Set<ThemeId | null>(themes.map((theme) => theme.id));
  const free = <T extends Excerpt>(excerpt: T): T => (ids.has(excerpt.theme) ? excerpt : { ...excerpt, theme: null });
  return { quotes: quotes.map(free), questions: questions.map(free), themes };
}
