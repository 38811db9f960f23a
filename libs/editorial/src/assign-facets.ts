import type { DebateFacet } from './debate-facets.js';
import type { Language } from './language.js';
import { splitWords, type Word } from './split-words.js';

/** How much a text speaks to each facet of the bank (same order), after the facets have learnt the page's words. */
export interface FacetedTexts {
  readonly scoresOf: (words: readonly Word[]) => Float64Array;
  /** The words of a text that speak for a facet, the strongest first. */
  readonly evidenceOf: (words: readonly Word[], facet: number) => readonly Word[];
  /** What a stem is worth as common ground of two texts: higher is rarer on the page. */
  readonly rarity: (stem: string) => number;
  /** Whether a text holds one of the bank's own words for a facet: what was learnt alone proves nothing. */
  readonly names: (words: readonly Word[], facet: number) => boolean;
}

const ROUNDS = 3;
/** A stem in more of the texts than this is what the whole page talks about and tells no facet from another. */
const PAGE_WIDE = 0.35;
/** A learnt word never weighs more than this beside a word of the bank, which weighs 1. */
const LEARNT = 0.5;
/** A learnt word must be this much more frequent in the facet's texts than on the page. */
const LIFT = 1.6;
/** Sentences from which a page teaches all it can; a short page teaches less. */
const MUCH_TO_LEARN = 500;
/** Keeps a facet that the page hardly feeds from winning on one word: times the mean of all facets added to its own. */
const EVEN = 24;

type StemCounts = ReadonlyMap<string, number>;
/** stem → pairs of facet and weight. */
type Weights = Map<string, Map<number, number>>;

/**
 * Starts from the bank's words and lets each facet learn, in three rounds, the words of the sentences it won: a whole
 * contribution speaks of too many things to teach anything. A score is
 * relative to what the facet scores on the page at large: on a page about money, a text is about money only when it
 * speaks of it more than the others do.
 */
export function assignFacets(texts: readonly (readonly Word[])[], language: Language, facets: readonly DebateFacet[]): FacetedTexts {
  const counts = texts.map(countStems);
  const spread = new Map<string, number>();
  for (const stems of counts) for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const wide = new Set(counts.length < 8 ? [] : [...spread].flatMap(([stem, within]) => (within / counts.length > PAGE_WIDE ? [stem] : [])));
  // No rarity beyond that: the bank's words are specific as they are, and a page's main word still makes a theme.
  const worthOf = (stem: string): number => (wide.has(stem) ? 0.3 : 1);
  const bank = bankWeights(language, facets);
  let weights = bank;
  let scorer = relativeScorer(counts, weights, worthOf, facets.length);
  for (let round = 0; round < ROUNDS; round++) {
    weights = learn(counts, bank, spread, scorer.own, facets.length);
    scorer = relativeScorer(counts, weights, worthOf, facets.length);
  }
  const [settled, learnt] = [scorer.of, weights];
  const weightOf = ({ stem }: Word, facet: number): number => (stem === null ? 0 : (learnt.get(stem)?.get(facet) ?? 0) * worthOf(stem));
  return {
    rarity: (stem) => Math.log(1 + counts.length / (1 + (spread.get(stem) ?? 0))),
    scoresOf: (words) => settled(countStems(words)),
    names: (words, facet) => words.some(({ stem }) => stem !== null && bank.get(stem)?.has(facet) === true),
    evidenceOf: (words, facet) => {
      const told = new Set<string | null>();
      return words
        .filter((word) => weightOf(word, facet) > 0 && !told.has(word.stem) && told.add(word.stem) !== undefined)
        .sort((a, b) => weightOf(b, facet) - weightOf(a, facet) || a.start - b.start);
    },
  };
}

function bankWeights(language: Language, facets: readonly DebateFacet[]): Weights {
  const weights: Weights = new Map();
  facets.forEach((facet, n) => {
    for (const written of facet.words[language] ?? []) {
      // An entry of several words (« temps de travail ») speaks as much as one word, shared among those that mean something.
      const stems = splitWords(written, language).flatMap(({ stem }) => stem ?? []);
      for (const stem of stems) addWeight(weights, stem, n, 1 / stems.length);
    }
  });
  return weights;
}

function addWeight(weights: Weights, stem: string, facet: number, weight: number): void {
  const own = weights.get(stem) ?? new Map<number, number>();
  own.set(facet, Math.max(own.get(facet) ?? 0, weight));
  weights.set(stem, own);
}

export function countStems(words: readonly Word[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const { stem } of words) if (stem !== null) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  return stems;
}

function relativeScorer(counts: readonly StemCounts[], weights: Weights, worthOf: (stem: string) => number, facets: number): Scorer {
  const raw = (stems: StemCounts): Float64Array => {
    const scores = new Float64Array(facets);
    let size = 0;
    for (const [stem, times] of stems) {
      size += times;
      const own = weights.get(stem);
      if (own === undefined) continue;
      // A word that several facets claim speaks less for each.
      const worth = ((1 + Math.log(times)) * worthOf(stem)) / Math.sqrt(own.size);
      for (const [facet, weight] of own) scores[facet] = (scores[facet] ?? 0) + weight * worth;
    }
    const norm = Math.sqrt(size + 6);
    for (let facet = 0; facet < facets; facet++) scores[facet] = (scores[facet] ?? 0) / norm;
    return scores;
  };
  const mean = new Float64Array(facets);
  const own = counts.map(raw);
  for (const scores of own) {
    for (let facet = 0; facet < facets; facet++) mean[facet] = (mean[facet] ?? 0) + (scores[facet] ?? 0) / counts.length;
  }
  const overall = mean.reduce((sum, one) => sum + one, 0) / facets;
  const relate = (scores: Float64Array): Float64Array => {
    for (let facet = 0; facet < facets; facet++) if (scores[facet] !== 0) scores[facet] = (scores[facet] ?? 0) / ((mean[facet] ?? 0) + EVEN * overall);
    return scores;
  };
  for (const scores of own) relate(scores);
  return { own, of: (stems) => relate(raw(stems)) };
}

/** Scores of the texts that the facets learn from, in their order, and of any other. */
interface Scorer {
  readonly own: readonly Float64Array[];
  readonly of: (stems: StemCounts) => Float64Array;
}

/** One round: each text goes to the facet it speaks to most, and that facet takes on what sets its texts apart. */
function learn(counts: readonly StemCounts[], bank: Weights, spread: StemCounts, scored: readonly Float64Array[], facets: number): Weights {
  const won: StemCounts[][] = Array.from({ length: facets }, () => []);
  counts.forEach((stems, at) => {
    const scores = scored[at] ?? new Float64Array();
    const best = topOf(scores);
    // Only clear winners teach: a text between two facets would blur both.
    if (best !== null && isClear(scores, best)) won[best]?.push(stems);
  });
  const weights: Weights = new Map([...bank].map(([stem, own]) => [stem, new Map(own)]));
  won.forEach((texts, facet) => {
    if (texts.length >= 2) for (const [stem, weight] of distinctStems(texts, counts.length, spread)) addWeight(weights, stem, facet, weight);
  });
  return weights;
}

function isClear(scores: Float64Array, best: number): boolean {
  const most = scores[best] ?? 0;
  for (let facet = 0; facet < scores.length; facet++) if (facet !== best && (scores[facet] ?? 0) * 1.15 >= most) return false;
  return true;
}

function distinctStems(texts: readonly StemCounts[], all: number, spread: StemCounts): [string, number][] {
  const inside = new Map<string, number>();
  for (const stems of texts) for (const stem of stems.keys()) inside.set(stem, (inside.get(stem) ?? 0) + 1);
  const learnt: [string, number][] = [];
  const taught = LEARNT * Math.min(1, all / MUCH_TO_LEARN);
  for (const [stem, within] of inside) {
    if (within < 2) continue;
    const lift = (within + 0.5) / (texts.length + 1) / (((spread.get(stem) ?? within) + 1) / (all + 2));
    if (lift > LIFT) learnt.push([stem, (taught * Math.min(1, Math.log(lift)) * within) / (within + 1)]);
  }
  return learnt;
}

/** Place of the highest score above zero, the first of equals. */
export function topOf(scores: Float64Array): number | null {
  let best: number | null = null;
  let most = 0;
  for (let facet = 0; facet < scores.length; facet++) {
    const score = scores[facet] ?? 0;
    if (score > most) [best, most] = [facet, score];
  }
  return best;
}
