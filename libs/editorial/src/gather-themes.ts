import type { Reason, ThemeId } from '#rundown';
import { assignFacets, topOf } from './assign-facets.js';
import { DEBATE_FACETS, type DebateFacet } from './debate-facets.js';
import { describeTheme, pickHook, shareWeights, worthOf } from './describe-theme.js';
import { findPageNouns } from './find-noun-phrases.js';
import { findReplies } from './find-replies.js';
import { findTensions } from './find-tensions.js';
import { positionIn } from './find-positions.js';
import { foldText } from './fold-text.js';
import { growFacets } from './grow-facets.js';
import { labelThemes } from './label-themes.js';
import type { Question, Quote, Theme } from './matter.js';
import { NOUN_GRAMMAR_EN } from './noun-grammar.en.js';
import { NOUN_GRAMMAR_FR } from './noun-grammar.fr.js';
import { passagesOf, type Passage } from './passages.js';
import { personKey } from './same-person.js';
import { gatherWords, sampleSentences, teaches } from './sample-sentences.js';
import type { Stance } from './stance.js';
import { splitWords, type Word } from './split-words.js';
import type { Source, TopicPage } from './topic-page.js';

/** Themes a show can be built from; the matter of lighter ones joins its next best. */
const MOST_THEMES = 8;
const LEAST_QUOTES = 4;
const LEAST_SHARE = 0.03;
/** Below this many fed well, the next best that two people feed are kept too. */
const ENOUGH_THEMES = 8;
const FEW_QUOTES = 2;
const LEAST_PEOPLE = 3;
/** Words shown as the reason for a member. */
const MOST_PROOFS = 4;
/** A stretch's own words count once, those of the contribution around it this much. */
const CONTEXT = 0.5;
/** A text that speaks this much less to the best theme than to a facet nobody else fed is in no theme. */
const STRAYS = 0.3;

/** What the contribution that one answers adds to its scores, and how far back a thread is followed. */
const ANSWERED = 1;
const LONGEST_THREAD = 3;

const GRAMMARS = { fr: NOUN_GRAMMAR_FR, en: NOUN_GRAMMAR_EN } as const;

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
export function gatherThemesOf(passages: readonly Passage[], quotes: readonly Quote[], questions: readonly Question[], given: readonly DebateFacet[] = DEBATE_FACETS): GatheredThemes {
  const language = passages[0]?.language ?? 'fr';
  const contributed = passages.filter(({ source }) => source.kind !== 'article' && source.kind !== 'pitch');
  const teaching = contributed.filter(teaches);
  const sentences = sampleSentences(teaching, language);
  const names = new Set(teaching.flatMap(({ source }) => foldText(source.author ?? '').split(/[^a-z0-9]+/)));
  const written = sentences.map((sentence) => sentence.words);
  const page = findPageNouns(written, GRAMMARS[language]);
  const own = joinSameKeys(given);
  const bank = [...own, ...growFacets(sentences, language, own, names, page)];
  const idOf = idsFrom(bank);
  const facets = assignFacets(written, language, bank);
  // Words are split again rather than kept: a page of thousands would hold millions of them.
  const bySource = new Map(passages.map((passage) => [passage.source.id, passage]));
  const quoted = new Set([...quotes, ...questions].map((excerpt) => excerpt.source));
  // A page small enough to be learnt from whole is not split again.
  const wordsBySource = gatherWords(sentences);
  const replies = findReplies(passages);
  const ownScores = memo((id: string): Float64Array => {
    const passage = bySource.get(id);
    // An answer speaks of what it was asked as well.
    return passage === undefined ? new Float64Array(bank.length) : facets.scoresOf([...(wordsBySource?.get(id) ?? wordsOf(passage)), ...splitWords(passage.source.question ?? '', language)]);
  });
  const scoresAround = (id: string, depth = 0): Float64Array => {
    const answered = replies.get(id);
    const own = ownScores(id);
    if (answered === undefined || depth >= LONGEST_THREAD) return own;
    const before = scoresAround(answered, depth + 1);
    return own.map((score, n) => score + (ANSWERED / 2 ** depth) * (before[n] ?? 0));
  };
  const around = new Map([...quoted].map((id) => [id, scoresAround(id)]));
  const cut = new Map<Excerpt, Word[]>([...quotes, ...questions].map((excerpt) => [excerpt, splitWords(excerpt.text, language)]));
  const scores = new Map<Excerpt, Float64Array>(
    [...cut].map(([excerpt, own]) => {
      const context = around.get(excerpt.source);
      return [excerpt, facets.scoresOf(own).map((score, n) => score + CONTEXT * (context?.[n] ?? 0))];
    }),
  );
  const kept = keepFacets(scores, bank.length, (excerpt, facet) => facets.names(cut.get(excerpt) ?? [], facet));
  const placed = <T extends Excerpt>(excerpt: T): T => ({ ...excerpt, theme: idOf(placeOf(scores.get(excerpt), kept)) });
  const placedQuotes = quotes.map(placed);
  const placedQuestions = questions.map(placed);
  const excerpts = groupBySource([...placedQuotes, ...placedQuestions]);
  const members = contributed.map(({ source }) => ({ source, theme: leadingTheme(excerpts.get(source.id) ?? []) ?? idOf(placeOf(around.get(source.id) ?? scoresAround(source.id), kept)) }));
  const labels = labelThemes(
    kept.map((facet) => ({ theme: idOf(facet), seeds: bank[facet]?.words[language] ?? [] })),
    sentences.map((sentence) => ({ ...sentence, theme: idOf(placeOf(facets.scoresOf(sentence.words), kept)) })),
    names,
    page,
    GRAMMARS[language],
  );
  const stanceOf = memoStances(passages);
  // Placed excerpts are copies: what their words were is kept by id.
  const wordsById = new Map<string, Word[]>([...cut].map(([excerpt, own]) => [excerpt.id, own]));
  const standing = kept.map((facet) => {
    const proofs = (excerpt: Excerpt): Word[] => [...facets.evidenceOf(wordsById.get(excerpt.id) ?? [], facet)];
    const theme = describe(idOf(facet), labels, members, placedQuotes, placedQuestions, { proofs, names: (excerpt) => facets.names(wordsById.get(excerpt.id) ?? [], facet) });
    const tensions = findTensions(placedQuotes.filter((quote) => quote.theme === theme.id).map((quote) => ({ quote, words: wordsById.get(quote.id) ?? [], stance: stanceOf(quote.source) })), facets.rarity);
    return { ...theme, tensions };
  });
  return settle(placedQuotes, placedQuestions, standing);
}

/** Stances of contributions, found when asked: most are never compared. */
function memoStances(passages: readonly Passage[]): (source: string) => Stance | null {
  const byId = new Map(passages.map((passage) => [passage.source.id, passage]));
  const known = new Map<string, Stance | null>();
  return (source) => {
    const passage = byId.get(source);
    if (!known.has(source)) known.set(source, passage === undefined ? null : (positionIn(passage)?.stance ?? null));
    return known.get(source) ?? null;
  };
}

/** Remembers what was computed for the last few thousand keys; threads ask for the same ones again. */
function memo<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    if (known.size > 4096) known.clear();
    known.set(key, found);
    return found;
  };
}

function wordsOf({ text, folded, source, language }: Passage): Word[] {
  return splitWords(text.slice(source.start, source.end), language, folded.slice(source.start, source.end));
}

/** A studio may write one key twice: both then make one facet. */
function joinSameKeys(bank: readonly DebateFacet[]): readonly DebateFacet[] {
  const byKey = new Map<string, DebateFacet>();
  for (const facet of bank) {
    const known = byKey.get(facet.key);
    byKey.set(facet.key, known === undefined ? facet : { key: facet.key, words: { fr: [...(known.words.fr ?? []), ...(facet.words.fr ?? [])], en: [...(known.words.en ?? []), ...(facet.words.en ?? [])] } });
  }
  return [...byKey.values()];
}

/** Ids name the facet, so a theme keeps its own when contributions are added. */
function idsFrom(bank: readonly DebateFacet[]): <Facet extends number | null>(facet: Facet) => Facet extends null ? null : ThemeId;
function idsFrom(bank: readonly DebateFacet[]) {
  return (facet: number | null): ThemeId | null => (facet === null ? null : (`t-${bank[facet]?.key ?? ''}` as ThemeId));
}

function bestOf(scores: Float64Array | undefined, among: readonly number[]): number | null {
  let best: number | null = null;
  for (const facet of among) {
    const score = scores?.[facet] ?? 0;
    if (score > 0 && (best === null || score > (scores?.[best] ?? 0))) best = facet;
  }
  return best;
}

/** The facet that a text goes to among those kept; null when it speaks far more to one that was not kept. */
function placeOf(scores: Float64Array | undefined, kept: readonly number[]): number | null {
  const best = bestOf(scores, kept);
  const any = topOf(scores ?? new Float64Array());
  if (best === null || any === null) return null;
  return (scores?.[best] ?? 0) >= STRAYS * (scores?.[any] ?? 0) ? best : null;
}

/** A contribution belongs where the best of what was picked from it went. */
function leadingTheme(excerpts: readonly Excerpt[]): ThemeId | null {
  const worth = new Map<ThemeId, number>();
  for (const excerpt of excerpts) {
    if (excerpt.theme !== null) worth.set(excerpt.theme, (worth.get(excerpt.theme) ?? 0) + worthOf(excerpt));
  }
  return [...worth].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function groupBySource(excerpts: readonly Excerpt[]): ReadonlyMap<string, readonly Excerpt[]> {
  const groups = new Map<string, Excerpt[]>();
  for (const excerpt of excerpts) {
    const group = groups.get(excerpt.source);
    if (group === undefined) groups.set(excerpt.source, [excerpt]);
    else group.push(excerpt);
  }
  return groups;
}

/** The facets that the page feeds enough (quotes from several people), heaviest first; a thin page keeps what it has. */
function keepFacets(scores: ReadonlyMap<Excerpt, Float64Array>, facets: number, names: (excerpt: Excerpt, facet: number) => boolean): number[] {
  const every = Array.from({ length: facets }, (_, facet) => facet);
  const fed = every.map((facet) => ({ facet, quotes: 0, people: new Set<string>(), worth: 0 }));
  for (const [excerpt, own] of scores) {
    const best = bestOf(own, every);
    const facet = best === null ? undefined : fed[best];
    if (facet === undefined || !names(excerpt, facet.facet)) continue;
    if ('reasons' in excerpt) facet.quotes++;
    facet.people.add(excerpt.author === null ? excerpt.source : personKey(excerpt.author));
    facet.worth += worthOf(excerpt);
  }
  const some = fed.filter((facet) => facet.worth > 0).sort((a, b) => b.worth - a.worth || a.facet - b.facet);
  const all = some.reduce((sum, facet) => sum + facet.quotes, 0);
  const strong = some.filter((facet) => facet.quotes >= Math.max(LEAST_QUOTES, all * LEAST_SHARE) && facet.people.size >= LEAST_PEOPLE);
  const enough = strong.length >= ENOUGH_THEMES ? strong : some.filter((facet) => (facet.people.size > 1 && facet.quotes >= FEW_QUOTES) || strong.includes(facet)).slice(0, ENOUGH_THEMES);
  return (enough.length > 0 ? enough : some).slice(0, MOST_THEMES).map(({ facet }) => facet);
}

function describe(
  id: ThemeId,
  labels: ReadonlyMap<string, string>,
  members: readonly { source: Source; theme: ThemeId | null }[],
  quotes: readonly Quote[],
  questions: readonly Question[],
  speaks: SpeaksTo,
): Theme {
  const own = quotes.filter((quote) => quote.theme === id);
  const asked = questions.filter((question) => question.theme === id);
  const comments = members.filter((member) => member.theme === id).flatMap((member) => member.source.comment ?? []);
  const theme = describeTheme({ id, label: labels.get(id) ?? '', comments, quotes: own, questions: asked }, (excerpt) => reasonFor(excerpt, speaks.proofs(excerpt)));
  return { ...theme, hook: pickHook(own.filter(speaks.names), asked.filter(speaks.names)) || theme.hook };
}

/** How an excerpt speaks to one theme. */
interface SpeaksTo {
  readonly proofs: (excerpt: Excerpt) => readonly Word[];
  readonly names: (excerpt: Excerpt) => boolean;
}

/** Why an excerpt is in its theme: its own words, or those of the contribution around it. */
function reasonFor(excerpt: Excerpt, proofs: readonly Word[]): Reason {
  const words = proofs.slice(0, MOST_PROOFS).map((word) => excerpt.text.slice(word.start, word.start + word.folded.length));
  return words.length > 0 ? { code: 'theme.words', facts: { words: words.join(', ') } } : { code: 'theme.context' };
}

/** Themes without a label or a hook say nothing and go; weights become shares of what stays. */
function settle(quotes: readonly Quote[], questions: readonly Question[], described: readonly Theme[]): GatheredThemes {
  const themes = shareWeights(described.filter((theme) => theme.label !== '' && theme.hook !== ''));
  const ids = new Set<ThemeId | null>(themes.map((theme) => theme.id));
  const free = <T extends Excerpt>(excerpt: T): T => (ids.has(excerpt.theme) ? excerpt : { ...excerpt, theme: null });
  return { quotes: quotes.map(free), questions: questions.map(free), themes };
}
