import { DEBATE_FACETS } from './debate-facets.fr.js';
import type { Word } from './split-words.js';
import { stemWord } from './stem-word.js';

/** How much a text speaks to each facet, after the facets have learnt the page's own words. */
export interface FacetedTexts {
  readonly scoresOf: (words: readonly Word[]) => ReadonlyMap<string, number>;
}

const ROUNDS = 3;
/** A stem in more of the texts than this is what the whole page talks about and tells no facet from another. */
const PAGE_WIDE = 0.4;
const LEARNT = 0.6;

type Weights = Map<string, number>;

/** Starts from the bank's words and, in three rounds, lets each facet learn the words of the texts it won. */
export function assignFacets(texts: readonly (readonly Word[])[]): FacetedTexts {
  const counts = texts.map(countStems);
  const spread = new Map<string, number>();
  for (const stems of counts) for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const rarity = (stem: string): number => {
    const share = (spread.get(stem) ?? 0) / Math.max(1, counts.length);
    const idf = Math.log(1 + counts.length / (1 + (spread.get(stem) ?? 0)));
    return counts.length >= 8 && share > PAGE_WIDE ? idf * 0.25 : idf;
  };
  const seeds = new Map(DEBATE_FACETS.map((facet) => [facet.key, new Map(facet.words.map((word) => [stemWord(word), 1]))]));
  let weights: Map<string, Weights> = seeds;
  for (let round = 0; round < ROUNDS; round++) {
    weights = learn(counts, seeds, spread, (stems) => scoreFacets(stems, weights, rarity));
  }
  return { scoresOf: (words) => scoreFacets(countStems(words), weights, rarity) };
}

function countStems(words: readonly Word[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const { stem } of words) if (stem !== null) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  return stems;
}

function scoreFacets(stems: ReadonlyMap<string, number>, weights: ReadonlyMap<string, Weights>, rarity: (stem: string) => number): Map<string, number> {
  let size = 0;
  for (const times of stems.values()) size += times;
  const scores = new Map<string, number>();
  for (const [key, own] of weights) {
    let score = 0;
    for (const [stem, times] of stems) {
      const weight = own.get(stem);
      if (weight !== undefined) score += weight * (1 + Math.log(times)) * rarity(stem);
    }
    scores.set(key, score / Math.sqrt(size + 6));
  }
  return scores;
}

/** One round: each text goes to the facet it speaks to most, and that facet takes on what sets its texts apart. */
function learn(
  counts: readonly ReadonlyMap<string, number>[],
  seeds: ReadonlyMap<string, Weights>,
  spread: ReadonlyMap<string, number>,
  score: (stems: ReadonlyMap<string, number>) => Map<string, number>,
): Map<string, Weights> {
  const won = new Map<string, ReadonlyMap<string, number>[]>();
  for (const stems of counts) {
    const [first, second] = [...score(stems)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    // Only clear winners teach: a text between two facets would blur both.
    if (first === undefined || first[1] <= 0 || first[1] < (second?.[1] ?? 0) * 1.15) continue;
    won.set(first[0], [...(won.get(first[0]) ?? []), stems]);
  }
  return new Map([...seeds].map(([key, own]) => [key, grow(own, won.get(key) ?? [], counts.length, spread)]));
}

function grow(seeds: Weights, texts: readonly ReadonlyMap<string, number>[], all: number, spread: ReadonlyMap<string, number>): Weights {
  const grown = new Map(seeds);
  if (texts.length < 2) return grown;
  const inside = new Map<string, number>();
  for (const stems of texts) for (const stem of stems.keys()) inside.set(stem, (inside.get(stem) ?? 0) + 1);
  for (const [stem, within] of inside) {
    if (within < 2) continue;
    const lift = (within + 0.5) / (texts.length + 1) / (((spread.get(stem) ?? within) + 1) / (all + 2));
    if (lift > 1.5) grown.set(stem, Math.max(grown.get(stem) ?? 0, LEARNT * Math.min(1, Math.log(lift))));
  }
  return grown;
}
