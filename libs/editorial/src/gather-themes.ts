import type { ThemeId } from '#rundown';
import { assignFacets, type FacetedTexts } from './assign-facets.js';
import { labelThemes } from './label-themes.js';
import type { Question, Quote, Theme } from './matter.js';
import { personKey } from './same-person.js';
import { splitWords, type Word } from './split-words.js';
import type { Source, TopicPage } from './topic-page.js';

/** Themes a show can be built from; above, the lightest ones join their next best. */
const MOST_THEMES = 8;
const LEAST_QUOTES = 3;
const LEAST_PEOPLE = 2;
/** A text's own words count once, those of the contribution around it this much. */
const CONTEXT = 0.5;

export interface GatheredThemes {
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly themes: readonly Theme[];
}

/** Sorts quotes, questions and contributions into themes; what no theme claims keeps `theme: null`. */
export function gatherThemes(sources: readonly Source[], quotes: readonly Quote[], questions: readonly Question[], page: TopicPage): GatheredThemes {
  const written = sources.filter((source) => source.kind !== 'article' && source.kind !== 'pitch');
  const texts = new Map(sources.map((source) => [source.id, splitWords((source.text ?? page.text).slice(source.start, source.end))]));
  const facets = assignFacets(written.map((source) => texts.get(source.id) ?? []));
  const place = (excerpt: { text: string; source: string }, among: ReadonlySet<string> | null): string | null =>
    bestFacet(facets, splitWords(excerpt.text), texts.get(excerpt.source) ?? [], among);

  const kept = keepFacets(quotes, questions, (excerpt) => place(excerpt, null));
  const placedQuotes = quotes.map((quote) => ({ ...quote, theme: idOf(place(quote, kept)) }));
  const placedQuestions = questions.map((question) => ({ ...question, theme: idOf(place(question, kept)) }));
  const comments = new Map<string, number[]>();
  const members = new Map<string, Word[][]>([...kept].map((key) => [key, []]));
  for (const source of written) {
    const words = texts.get(source.id) ?? [];
    const key = bestFacet(facets, words, [], kept);
    if (key === null) continue;
    if (source.comment !== null) comments.set(key, [...(comments.get(key) ?? []), source.comment]);
  }
  for (const excerpt of [...placedQuotes, ...placedQuestions]) {
    if (excerpt.theme !== null) members.get(keyOf(excerpt.theme))?.push(splitWords(excerpt.text));
  }
  const labels = labelThemes(members);
  const worth = new Map([...kept].map((key) => [key, worthOf(placedQuotes, placedQuestions, idOf(key))]));
  const total = [...worth.values()].reduce((sum, value) => sum + value, 0) || 1;
  const themes = [...kept]
    .map((key): Theme => {
      const own = placedQuotes.filter((quote) => quote.theme === idOf(key));
      const asked = placedQuestions.filter((question) => question.theme === idOf(key));
      return {
        id: idOf(key) as ThemeId,
        label: labels.get(key) ?? '',
        hook: pickHook(own, asked),
        weight: Math.round(((worth.get(key) ?? 0) / total) * 1000) / 1000,
        quotes: own.map((quote) => quote.id),
        questions: asked.map((question) => question.id),
        comments: comments.get(key) ?? [],
        people: peopleIn(own, asked),
      };
    })
    .filter((theme) => theme.label !== '' && theme.hook !== '')
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const standing = new Set<ThemeId | null>(themes.map((theme) => theme.id));
  const settle = <T extends { theme: ThemeId | null }>(excerpt: T): T => (standing.has(excerpt.theme) ? excerpt : { ...excerpt, theme: null });
  return { quotes: placedQuotes.map(settle), questions: placedQuestions.map(settle), themes };
}

function idOf(key: string | null): ThemeId | null {
  return key === null ? null : (`t-${key}` as ThemeId);
}

function keyOf(id: ThemeId): string {
  return id.slice(2);
}

function bestFacet(facets: FacetedTexts, words: readonly Word[], around: readonly Word[], among: ReadonlySet<string> | null): string | null {
  const own = facets.scoresOf(words);
  const context = around.length === 0 ? null : facets.scoresOf(around);
  let best: string | null = null;
  let most = 0;
  for (const [key, score] of own) {
    if (among !== null && !among.has(key)) continue;
    const whole = score + CONTEXT * (context?.get(key) ?? 0);
    if (whole > most) {
      best = key;
      most = whole;
    }
  }
  return best;
}

/** The facets that the page feeds enough: quotes from several people, heaviest first. */
function keepFacets(quotes: readonly Quote[], questions: readonly Question[], place: (excerpt: Quote | Question) => string | null): ReadonlySet<string> {
  const fed = new Map<string, { quotes: number; people: Set<string>; worth: number }>();
  for (const excerpt of [...quotes, ...questions]) {
    const key = place(excerpt);
    if (key === null) continue;
    const facet = fed.get(key) ?? { quotes: 0, people: new Set<string>(), worth: 0 };
    if ('reasons' in excerpt) facet.quotes++;
    facet.people.add(excerpt.author === null ? excerpt.source : personKey(excerpt.author));
    facet.worth += 1 + Math.max(0, excerpt.score) / 2;
    fed.set(key, facet);
  }
  const strong = [...fed].filter(([, facet]) => facet.quotes >= LEAST_QUOTES && facet.people.size >= LEAST_PEOPLE);
  const pool = strong.length > 0 ? strong : [...fed];
  pool.sort((a, b) => b[1].worth - a[1].worth || (a[0] < b[0] ? -1 : 1));
  return new Set(pool.slice(0, MOST_THEMES).map(([key]) => key));
}

function worthOf(quotes: readonly Quote[], questions: readonly Question[], theme: ThemeId | null): number {
  const of = (excerpts: readonly (Quote | Question)[]): number =>
    excerpts.filter((excerpt) => excerpt.theme === theme).reduce((sum, excerpt) => sum + 1 + Math.max(0, excerpt.score) / 2, 0);
  return of(quotes) + of(questions);
}

/** A theme opens on its best question when that question can carry a debate, else on its sharpest quote. */
function pickHook(quotes: readonly Quote[], questions: readonly Question[]): string {
  const question = questions.find((one) => one.text.length <= 180);
  if (question !== undefined && question.score >= 1.2) return question.text;
  return quotes[0]?.text ?? question?.text ?? '';
}

function peopleIn(quotes: readonly Quote[], questions: readonly Question[]): string[] {
  const heard = new Map<string, { name: string; times: number }>();
  for (const { author } of [...quotes, ...questions]) {
    if (author === null) continue;
    const key = personKey(author);
    const person = heard.get(key) ?? { name: author, times: 0 };
    heard.set(key, { ...person, times: person.times + 1 });
  }
  return [...heard.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)).map((person) => person.name);
}
