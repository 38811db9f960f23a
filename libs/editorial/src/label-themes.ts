import type { ThemeId } from '#rundown';
import { nounKey, nounPhrases, type NounGrammar, type NounPhrase, type PageNouns } from './find-noun-phrases.js';
import { foldText } from './fold-text.js';
import type { Word } from './split-words.js';

/** A sentence's words, the theme that it speaks to, who wrote it, and its text, which the words' places point into. */
export interface LabelledText {
  readonly theme: ThemeId | null;
  readonly person: string;
  readonly words: readonly Word[];
  readonly text: string;
}

export interface ThemeToLabel {
  readonly theme: ThemeId;
  /** Words of the bank that stand for the facet: a label that holds one says what the theme is about. */
  readonly seeds: readonly string[];
}

/** « Machine vendue » tells what was done to a thing once; « vie privée » is a thing when several say so. */
const PARTICIPLE = /(?:ée?s?|ues?)$/u;

interface Candidate {
  readonly stems: readonly string[];
  /** Its words as nouns (`nounKey`), in the same order. */
  readonly keys: readonly string[];
  readonly shape: NounPhrase['shape'];
  /** Spellings, with their article where it is written, and how often each was written. */
  readonly forms: Map<string, number>;
  readonly people: Map<ThemeId | null, Set<string>>;
}

interface Use {
  readonly times: Map<ThemeId | null, number>;
  readonly people: Map<ThemeId | null, Set<string>>;
  sentences: number;
}

/** Points that a word of the bank brings. */
const SEED = 1.4;
/** Every word counts as used a few times elsewhere: a word is not distinct because it is rare. */
const ELSEWHERE = 2;
/** A word in more of the sentences than this is what the page talks about: it may follow « de », never lead. */
const PAGE_WIDE = 0.07;
const LEAST_PAGE_WIDE = 7;
/** What a phrase said by several people gains for each doubling of them. */
const SHARED = 0.5;
/** What a phrase said by one person only is worth of one that two say, and how often its complement must be written. */
const ONCE = 0.95;
const ECHOED = 3;
/** What a phrase without a word of the bank is worth beside one that holds some. */
const STRANGE = 0.6;
const SHAPE = { noun: 0.62, joined: 1.1, pair: 1.25 } as const;
/** What the head of a phrase is worth beside its complement. */
const HEAD = 0.6;
/** The second half of « A et B » must be worth this much of the first. */
const SECOND = 0.5;
/** People of the theme who must use the second half where the two never meet in one sentence. */
const LEAST_SHARED = 3;
/** What a title that nobody wrote with its article is worth beside one that somebody did. */
const BARE = 0.45;
/** What a title in one person's words is worth of one that several share. */
const ONE_VOICE = 0.75;
const LONGEST_LABEL = 44;

/**
 * A label per theme, each part of it written on the page as it stands: the noun phrase that the theme's people use and
 * the others use less (class-based tf-idf of its words), else two nouns that they use together, else one noun with its
 * article. Names of people are barred, and no two labels share a word.
 */
export function labelThemes(themes: readonly ThemeToLabel[], texts: readonly LabelledText[], barred: ReadonlySet<string>, { nouns, verbs }: PageNouns, grammar: NounGrammar): Map<ThemeId, string> {
  const isNoun = (word: Word): boolean => word.stem !== null && nouns.has(nounKey(word)) && !barred.has(word.folded);
  const uses = countUses(texts);
  const candidates = collect(texts, isNoun, (word) => barred.has(word.folded), verbs, grammar);
  const sizes = sizesOf(texts);
  const labels = new Map<ThemeId, string>();
  const taken = new Set<string>();
  for (const { theme, seeds } of themes) {
    const own = new Set(seeds.map((seed) => foldText(seed).replace(/[sx]$/, '')));
    const weigh = weigherOf(theme, own, uses, sizes, texts.length);
    const free = candidates.filter((one) => one.stems.every((stem) => !taken.has(stem)));
    const ranked = free
      .flatMap((candidate): Ranked[] => {
        // Where no two people share a title's words, one person's phrase does, when the bank's words are in it.
        const score = scoreOf(candidate, theme, weigh, false) || scoreOf(candidate, theme, weigh, true) * ONE_VOICE;
        const form = score > 0 ? formOf(candidate) : '';
        if (score <= 0 || form.length > LONGEST_LABEL) return [];
        const seeded = candidate.keys.some((key) => own.has(key));
        const bare = !ARTICLE.test(form) && !(candidate.shape === 'joined' && own.has(candidate.keys[0] ?? ''));
        return [{ candidate, form, score: score * (bare ? BARE : 1), seeded }];
      })
      .sort((a, b) => b.score - a.score || compare(a.form, b.form));
    const [first] = ranked;
    if (first === undefined) continue;
    const partner = first.candidate.shape === 'noun' && first.seeded ? findPartner(first, ranked, texts, theme) : null;
    const parts = partner === null ? [first] : [first, partner];
    for (const part of parts) for (const stem of part.candidate.stems) taken.add(stem);
    const label = partner === null ? first.form : `${bareForm(first.candidate)} ${grammar.and} ${bareForm(partner.candidate)}`;
    labels.set(theme, label.charAt(0).toUpperCase() + label.slice(1));
  }
  return labels;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly form: string;
  readonly score: number;
  readonly seeded: boolean;
}

/** A second noun that stands in one sentence with the first more than once, or that several use for the same angle: unrelated words make no title. */
function findPartner(first: Ranked, ranked: readonly Ranked[], texts: readonly LabelledText[], theme: ThemeId): Ranked | null {
  const [stem] = first.candidate.stems;
  if (stem === undefined) return null;
  const beside = new Map<string, number>();
  for (const text of texts) {
    if (text.theme !== theme || !text.words.some((word) => word.stem === stem)) continue;
    for (const other of new Set(text.words.map((word) => word.stem))) if (other !== null) beside.set(other, (beside.get(other) ?? 0) + 1);
  }
  return ranked.find((one) => one.candidate.shape === 'noun' && one.seeded && one.candidate !== first.candidate && one.score >= first.score * SECOND && ((beside.get(one.candidate.stems[0] ?? '') ?? 0) >= 2 || (one.candidate.people.get(theme)?.size ?? 0) >= LEAST_SHARED)) ?? null;
}

function countUses(texts: readonly LabelledText[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { theme, person, words } of texts) {
    const here = new Set<string>();
    for (const { stem } of words) {
      if (stem === null) continue;
      const use = uses.get(stem) ?? { times: new Map(), people: new Map(), sentences: 0 };
      uses.set(stem, use);
      use.times.set(theme, (use.times.get(theme) ?? 0) + 1);
      use.people.set(theme, (use.people.get(theme) ?? new Set()).add(person));
      if (!here.has(stem)) use.sentences++;
      here.add(stem);
    }
  }
  return uses;
}

function sizesOf(texts: readonly LabelledText[]): Map<ThemeId | null, number> {
  const sizes = new Map<ThemeId | null, number>();
  for (const { theme, words } of texts) sizes.set(theme, (sizes.get(theme) ?? 0) + words.length);
  return sizes;
}

function collect(texts: readonly LabelledText[], isNoun: (word: Word) => boolean, isName: (word: Word) => boolean, verbs: ReadonlySet<string>, grammar: NounGrammar): Candidate[] {
  const pairs = countPairs(texts);
  const isDeed = (word: Word): boolean => verbs.has(nounKey(word));
  const isCollocation = (first: Word, second: Word): boolean => !isName(first) && !isName(second) && !isDeed(first) && !isDeed(second) && (pairs.get(`${nounKey(first)} ${nounKey(second)}`)?.size ?? 0) >= (PARTICIPLE.test(second.written) ? LEAST_SHARED : 2);
  const candidates = new Map<string, Candidate>();
  for (const { theme, person, words, text } of texts) {
    for (const phrase of nounPhrases(words, isNoun, isCollocation, grammar)) {
      const keys = phrase.heads.map((at) => (words[at] === undefined ? '' : nounKey(words[at])));
      const id = `${phrase.shape} ${keys.join(' ')}`;
      const known = candidates.get(id);
      const candidate: Candidate = known ?? { stems: phrase.stems, keys, shape: phrase.shape, forms: new Map(), people: new Map() };
      if (known === undefined) candidates.set(id, candidate);
      const form = writtenForm(phrase, words, text, grammar);
      candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
      candidate.people.set(theme, (candidate.people.get(theme) ?? new Set()).add(person));
    }
  }
  return [...candidates.values()];
}

/** Who wrote each two words side by side. */
function countPairs(texts: readonly LabelledText[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { person, words } of texts) {
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (word.stem === null || next === undefined || next.stem === null || next.start - word.end > 1) return;
      const key = `${nounKey(word)} ${nounKey(next)}`;
      const people = pairs.get(key);
      if (people === undefined) pairs.set(key, new Set([person]));
      else people.add(person);
    });
  }
  return pairs;
}

/** The phrase as it stands, in lower case, with the article before it when there is one. */
function writtenForm({ first, last }: NounPhrase, words: readonly Word[], text: string, grammar: NounGrammar): string {
  const before = words[first - 1];
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined) return '';
  const withArticle = before !== undefined && grammar.articles.has(before.folded) && start.start - before.end <= 1;
  const from = withArticle ? before.start : start.start;
  return text.slice(from, end.start + end.folded.length).toLowerCase().replace(/[\s\u00a0]+/gu, ' ').replace(/’/gu, "'");
}

type Weigher = (stem: string, key: string) => { readonly worth: number; readonly wide: boolean; readonly seed: boolean; readonly sentences: number };

/** How much more the theme uses a word than the others do, times how many of its people do. */
function weigherOf(theme: ThemeId, seeds: ReadonlySet<string>, uses: ReadonlyMap<string, Use>, sizes: ReadonlyMap<ThemeId | null, number>, sentences: number): Weigher {
  const size = sizes.get(theme) ?? 1;
  const all = [...sizes.values()].reduce((sum, one) => sum + one, 0);
  const known = new Map<string, ReturnType<Weigher>>();
  const weigh: Weigher = (stem, key) => {
    const use = uses.get(stem);
    const here = use?.times.get(theme) ?? 0;
    const people = use?.people.get(theme)?.size ?? 0;
    const total = [...(use?.times.values() ?? [])].reduce((sum, one) => sum + one, 0);
    const lift = here / size / ((total - here + ELSEWHERE) / (all - size + size));
    const seed = seeds.has(key);
    const wide = (use?.sentences ?? 0) > Math.max(LEAST_PAGE_WIDE, sentences * PAGE_WIDE);
    const apart = Math.max(0, Math.log(lift || 1));
    return { worth: people === 0 ? 0 : Math.log2(1 + people) * apart + (seed ? (people > 1 ? SEED : SEED / 2) : 0), wide, seed, sentences: use?.sentences ?? 0 };
  };
  return (stem, key) => {
    const id = `${stem} ${key}`;
    const found = known.get(id) ?? weigh(stem, key);
    known.set(id, found);
    return found;
  };
}

function scoreOf(candidate: Candidate, theme: ThemeId, weigh: Weigher, thin: boolean): number {
  const here = candidate.people.get(theme)?.size ?? 0;
  if (here === 0) return 0;
  const elsewhere = Math.max(0, ...[...candidate.people].filter(([other]) => other !== theme && other !== null).map(([, people]) => people.size));
  const [head, complement] = candidate.stems.map((stem, n) => weigh(stem, candidate.keys[n] ?? ''));
  if (head === undefined || head.worth === 0) return 0;
  // What another theme says more often is its title, unless nothing else names this one.
  if (elsewhere > here && !(thin && head.seed && complement !== undefined)) return 0;
  const shape = SHAPE[candidate.shape];
  if (complement === undefined) {
    const few = thin ? !head.seed : here < 2;
    return (head.wide && !head.seed) || few ? 0 : head.worth * shape * (head.seed ? 1 : STRANGE);
  }
  const seeded = head.seed || complement.seed;
  // Said once, a phrase is a title only when its head names the angle and the page often speaks of the rest.
  if (here === 1 && !(thin ? seeded : head.seed && (complement.seed || complement.sentences >= ECHOED))) return 0;
  const worth = HEAD * head.worth + (1 - HEAD) * (complement.wide ? Math.max(complement.worth, head.worth * 0.8) : complement.worth);
  const shared = here === 1 ? ONCE : 1 + SHARED * Math.log2(here);
  return worth * shape * shared * (seeded ? 1 : STRANGE) * (head.wide && !head.seed ? STRANGE : 1);
}

/** The most written form, one with its article before one without: it reads like a title. */
function formOf(candidate: Candidate): string {
  const forms = [...candidate.forms].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return (forms.find(([form]) => ARTICLE.test(form)) ?? forms[0])?.[0] ?? '';
}

function bareForm(candidate: Candidate): string {
  return formOf(candidate).replace(ARTICLE, '');
}

const ARTICLE = /^(?:l'|(?:le|la|les|the) )/;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
