import type { Word } from './split-words.js';

/** A noun, or a noun with what hangs on it (« prix de la pièce », « produits locaux »), as one stretch of its text. */
export interface NounPhrase {
  /** Stems of the words that carry meaning, the head first. */
  readonly stems: readonly string[];
  /** Where those words stand among the words of the text. */
  readonly heads: readonly number[];
  /** Places of the first and last word among the words of the text. */
  readonly first: number;
  readonly last: number;
  readonly shape: 'noun' | 'joined' | 'pair';
}

/** The words of a language that tell a noun and join two. Folded. */
export interface NounGrammar {
  /** What only stands before nouns. */
  readonly determiners: ReadonlySet<string>;
  /** Articles that also stand before verbs (« la réparer ») or mark a title. */
  readonly articles: ReadonlySet<string>;
  /** What stands right before a conjugated verb. */
  readonly subjects: ReadonlySet<string>;
  /** What stands between two nouns of one phrase. */
  readonly joins: ReadonlySet<string>;
  /** What tells a verb from a noun when only articles stand before it. */
  readonly verbal: RegExp;
  /** A verb that may hang on a noun (« le droit d'ouvrir »). */
  readonly deeds: RegExp;
  /** Nouns that a verb may hang on and still make a title. */
  readonly deedHeads: ReadonlySet<string>;
  /** In English the word before the head describes it (« night bus »). */
  readonly describesBefore: boolean;
  /** What joins two nouns in a title. */
  readonly and: string;
  /** Whether a word that describes takes the plural with its noun. */
  readonly agrees: boolean;
}

/** Keys of the words that a page uses as nouns, and of those it mostly uses as verbs. */
export interface PageNouns {
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/** Share of a word's uses that follow a determiner or article before it counts as a noun. */
const NOUN = 0.4;
/** Share of a word's uses behind a subject or a negation before it counts as a verb. */
const VERB = 0.25;
const LONGEST_JOIN = 2;

/** One spelling for singular and plural: verbs and nouns of one stem stay apart. */
export function nounKey(word: Word): string {
  return word.folded.length > 3 ? word.folded.replace(/[sx]$/, '') : word.folded;
}

/** Which words a page uses as nouns and which mostly behind a subject or a negation: verbs, which end no title. No tagger, and none needed for labels. */
export function findPageNouns(texts: readonly (readonly Word[])[], grammar: NounGrammar): PageNouns {
  const uses = new Map<string, { all: number; free: number; sure: number; likely: number; high: number; acting: number }>();
  for (const words of texts) {
    words.forEach((word, at) => {
      if (word.stem === null) return;
      const before = words[at - 1]?.folded ?? '';
      const key = nounKey(word);
      const use = uses.get(key) ?? { all: 0, free: 0, sure: 0, likely: 0, high: 0, acting: 0 };
      uses.set(key, use);
      use.all++;
      // « De » stands before nouns and verbs alike and says nothing.
      if (!grammar.joins.has(before)) use.free++;
      if (grammar.determiners.has(before)) use.sure++;
      else if (grammar.articles.has(before)) use.likely++;
      if (grammar.subjects.has(before)) use.acting++;
      if (word.high && at > 0) use.high++;
    });
  }
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  for (const [key, use] of uses) {
    const isName = use.high > use.free * 0.5 && use.high > 0;
    const determined = use.sure + use.likely;
    if (!isName && determined >= Math.max(1, use.free * NOUN) && (use.sure > 0 || !grammar.verbal.test(key))) nouns.add(key);
    if (use.acting > use.all * VERB) verbs.add(key);
  }
  return { nouns, verbs };
}

/** The noun phrases of one text, longest and shortest alike, in reading order. `isCollocation` tells a pair said more than once. */
export function* nounPhrases(
  words: readonly Word[],
  isNoun: (word: Word) => boolean,
  isCollocation: (first: Word, second: Word) => boolean,
  grammar: NounGrammar,
): Generator<NounPhrase> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.stem === null) continue;
    if (isNoun(word)) yield { stems: [word.stem], heads: [at], first: at, last: at, shape: 'noun' };
    const next = words[at + 1];
    if (next !== undefined && next.stem !== null && touches(word, next) && isCollocation(word, next) && isNoun(grammar.describesBefore ? next : word) && (!grammar.agrees || isPlural(word) === isPlural(next))) {
      yield { stems: grammar.describesBefore ? [next.stem, word.stem] : [word.stem, next.stem], heads: grammar.describesBefore ? [at + 1, at] : [at, at + 1], first: at, last: at + 1, shape: 'pair' };
    }
    if (isNoun(word)) {
      const last = joinedTo(words, at, isNoun, grammar);
      const end = last === null ? undefined : words[last];
      const after = words[(last ?? at) + 1];
      const cutShort = end !== undefined && after !== undefined && touches(end, after) && after.stem !== null && isCollocation(end, after);
      if (last !== null && end !== undefined && end.stem !== null && end.stem !== word.stem && !cutShort) yield { stems: [word.stem, end.stem], heads: [at, last], first: at, last, shape: 'joined' };
    }
  }
}

/** Place of the noun or verb that hangs on the noun at `at` by « de », « des », « à la »…; null when none does. */
function joinedTo(words: readonly Word[], at: number, isNoun: (word: Word) => boolean, grammar: NounGrammar): number | null {
  const join = words[at + 1];
  if (join === undefined || !grammar.joins.has(join.folded)) return null;
  for (let to = at + 2; to <= at + 1 + LONGEST_JOIN; to++) {
    const word = words[to];
    const before = words[to - 1];
    if (word === undefined || before === undefined || !touches(before, word)) return null;
    if (isNoun(word) || (to === at + 2 && grammar.deeds.test(word.folded) && word.stem !== null && grammar.deedHeads.has(words[at]?.folded ?? ''))) return touches(words[at] ?? word, join) ? to : null;
    if (!grammar.articles.has(word.folded)) return null;
  }
  return null;
}

function isPlural({ folded }: Word): boolean {
  return /[sx]$/.test(folded);
}

/** Only words that truly stand side by side: a comma between them makes two. */
export function touches(first: Word, second: Word): boolean {
  return second.start - first.end <= 1;
}
