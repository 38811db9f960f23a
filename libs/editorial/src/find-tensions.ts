import { foldText } from './fold-text.js';
import type { Quote, Tension } from './matter.js';
import { personKey } from './same-person.js';
import type { Word } from './split-words.js';
import type { Stance } from './stance.js';

/** A quote with its words and the stance of the contribution it comes from. */
export interface StancedQuote {
  readonly quote: Quote;
  readonly words: readonly Word[];
  readonly stance: Stance | null;
}

/** Comparing pairs grows with the square: the best quotes of a theme are enough. */
const MOST_COMPARED = 40;
const MOST_TENSIONS = 2;
/** Rarity that the words in common must add up to. */
const LEAST_SHARED = 2;
const STANCES = 2;
const NEGATION = 1.2;
/** Points a quote's own score may add. */
const SHARPNESS = 0.25;

const NEGATES = /\b(?:(?:ne |n')[^.!?]{0,50}\b(?:pas|plus|jamais|rien|aucune?)\b|c'est faux|sans |trop |(?:not|never|no longer|nothing) |[a-z]+n't\b)/;

/** Pairs of quotes by different people that share words and differ in stance, or in that one denies what the other does not. */
export function findTensions(quotes: readonly StancedQuote[], rarity: (stem: string) => number): Tension[] {
  const top = quotes.slice(0, MOST_COMPARED).map((one) => {
    const own = new Map(one.words.flatMap((word) => (word.stem === null ? [] : [[word.stem, word] as const])));
    return {
      ...one,
      person: one.quote.author === null ? one.quote.source : personKey(one.quote.author),
      denies: NEGATES.test(foldText(one.quote.text)),
      own,
      stems: [...own],
    };
  });
  const found: (Tension & { readonly points: number })[] = [];
  for (const [at, one] of top.entries()) {
    for (const other of top.slice(at + 1)) {
      if (one.person === other.person) continue;
      const opposed = opposes(one.stance, other.stance);
      const denied = one.denies !== other.denies;
      if (!opposed && !denied) continue;
      const shared = one.stems.filter(([stem]) => other.own.has(stem));
      const worth = shared.reduce((sum, [stem]) => sum + rarity(stem), 0);
      // One word in common may be chance, unless the two contributions took opposite sides.
      if (worth < LEAST_SHARED || !(opposed || (denied && shared.length > 1))) continue;
      const points = worth + (opposed ? STANCES : 0) + (denied ? NEGATION : 0) + SHARPNESS * (one.quote.score + other.quote.score);
      const words = shared.map(([, word]) => one.quote.text.slice(word.start, word.start + word.folded.length)).join(', ');
      found.push({ one: one.quote.id, other: other.quote.id, why: { code: opposed ? 'tension.stances' : 'tension.negation', facts: { words } }, points });
    }
  }
  const taken = new Set<string>();
  return found
    .sort((a, b) => b.points - a.points || (a.one + a.other < b.one + b.other ? -1 : 1))
    .filter(({ one, other }) => !taken.has(one) && !taken.has(other) && taken.add(one).add(other) !== undefined)
    .slice(0, MOST_TENSIONS)
    .map(({ one, other, why }) => ({ one, other, why }));
}

function opposes(one: Stance | null, other: Stance | null): boolean {
  return (one === 'disagree' && other === 'agree') || (one === 'agree' && other === 'disagree');
}
