import type { ThemeId } from '#rundown';
import { foldText } from './fold-text.js';
import type { Word } from './split-words.js';
import { stemWord } from './stem-word.js';

/** A member's words, the theme it is in and who wrote it. */
export interface LabelledText {
  readonly theme: ThemeId | null;
  readonly person: string;
  readonly words: readonly Word[];
}

export interface ThemeToLabel {
  readonly theme: ThemeId;
  /** Words of the bank that stand for the facet: a label that holds one reads better. */
  readonly seeds: readonly string[];
}

interface Phrase {
  readonly stems: readonly string[];
  /** Spellings and how often each was written. */
  readonly forms: Map<string, number>;
  readonly people: Map<ThemeId, Set<string>>;
  readonly times: Map<ThemeId, number>;
}

const DETERMINERS = new Set('le la les l un une des du au aux ce cet cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs quel quelle'.split(' '));
/** Small words that may stand inside a label (« prix du pain »). */
const JOINS = new Set(['de', 'du', 'des', 'd']);
/** Share of a word's uses that follow a determiner before it counts as a noun: no tagger, and none needed for labels. */
const NOUN = 0.4;
/** What a word of the bank is worth beside the logarithm of how much more a theme uses a word than the others. */
const SEED = 1.8;
const PHRASE = 1.3;
const ELSEWHERE = 3;
/** The second half of a label must be worth this much of the first. */
const SECOND = 0.55;

/**
 * A label per theme in the page's own words: the one or two nouns or noun phrases that several of its people use and
 * the other themes use less (class-based tf-idf). Names of people are barred, and no two labels share a word.
 */
export function labelThemes(themes: readonly ThemeToLabel[], texts: readonly LabelledText[], page: readonly (readonly Word[])[], names: readonly string[]): Map<ThemeId, string> {
  const nouns = findNouns(page);
  const barred = new Set(names.flatMap((name) => foldText(name).split(/[^a-z0-9]+/)));
  const phrases = collectPhrases(texts, nouns, barred);
  const sizes = new Map<ThemeId, number>();
  for (const { theme, words } of texts) if (theme !== null) sizes.set(theme, (sizes.get(theme) ?? 0) + words.length);
  const labels = new Map<ThemeId, string>();
  const taken = new Set<string>();
  for (const { theme, seeds } of themes) {
    const own = new Set(seeds.map(stemWord));
    const ranked = phrases
      .map((phrase) => ({ phrase, score: distinctness(phrase, theme, sizes, phrase.stems.some((stem) => own.has(stem))) }))
      .filter((one) => one.score > 0 && one.phrase.stems.every((stem) => !taken.has(stem)))
      .sort((a, b) => b.score - a.score || compare(formOf(a.phrase), formOf(b.phrase)));
    const [first] = ranked;
    if (first === undefined) continue;
    const second = ranked.find((one) => one.score >= first.score * SECOND && one.phrase.stems.every((stem) => !first.phrase.stems.includes(stem)));
    for (const stem of [...first.phrase.stems, ...(second?.phrase.stems ?? [])]) taken.add(stem);
    const label = second === undefined ? formOf(first.phrase) : `${formOf(first.phrase)}, ${formOf(second.phrase)}`;
    labels.set(theme, label.charAt(0).toUpperCase() + label.slice(1));
  }
  return labels;
}

/** Stems that mostly follow a determiner. */
function findNouns(page: readonly (readonly Word[])[]): ReadonlySet<string> {
  const uses = new Map<string, { all: number; determined: number }>();
  for (const words of page) {
    words.forEach(({ stem }, at) => {
      if (stem === null) return;
      const use = uses.get(stem) ?? { all: 0, determined: 0 };
      use.all++;
      if (DETERMINERS.has(words[at - 1]?.folded ?? '')) use.determined++;
      uses.set(stem, use);
    });
  }
  return new Set([...uses].filter(([, use]) => use.determined >= use.all * NOUN).map(([stem]) => stem));
}

function collectPhrases(texts: readonly LabelledText[], nouns: ReadonlySet<string>, barred: ReadonlySet<string>): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { theme, person, words } of texts) {
    if (theme === null) continue;
    for (const { stems, form } of phrasesIn(words, nouns, barred)) {
      const id = stems.join(' ');
      const phrase: Phrase = phrases.get(id) ?? { stems, forms: new Map(), people: new Map(), times: new Map() };
      phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
      phrase.times.set(theme, (phrase.times.get(theme) ?? 0) + 1);
      phrase.people.set(theme, (phrase.people.get(theme) ?? new Set()).add(person));
      phrases.set(id, phrase);
    }
  }
  return [...phrases.values()];
}

/** Nouns, and a noun followed by another noun or joined to one by « de ». */
function* phrasesIn(words: readonly Word[], nouns: ReadonlySet<string>, barred: ReadonlySet<string>): Generator<{ stems: string[]; form: string }> {
  const names = (word: Word | undefined): word is Word & { stem: string } =>
    word !== undefined && word.stem !== null && word.folded.length >= 3 && nouns.has(word.stem) && !barred.has(word.folded);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!names(word)) continue;
    yield { stems: [word.stem], form: word.written };
    const join = words[at + 1];
    const joined = join !== undefined && JOINS.has(join.folded) ? join : null;
    const next = words[at + (joined === null ? 1 : 2)];
    const apart = joined?.end ?? word.end;
    // Only words that truly stand side by side: a comma between them makes two.
    if (!names(next) || next.stem === word.stem || next.start - apart > 1) continue;
    const small = joined === null ? ' ' : joined.folded === 'd' ? " d'" : ` ${joined.folded} `;
    yield { stems: [word.stem, next.stem], form: `${word.written}${small}${next.written}` };
  }
}

function distinctness(phrase: Phrase, theme: ThemeId, sizes: ReadonlyMap<ThemeId, number>, seed: boolean): number {
  const here = phrase.times.get(theme) ?? 0;
  const people = phrase.people.get(theme)?.size ?? 0;
  if (here < 2 || people < 2) return 0;
  const size = sizes.get(theme) ?? 1;
  let elsewhere = 0;
  let others = 0;
  for (const [other, count] of sizes) {
    if (other === theme) continue;
    elsewhere += phrase.times.get(other) ?? 0;
    others += count;
  }
  // A word is not distinct because it is rare: every word counts as used a few times elsewhere.
  const lift = here / size / ((elsewhere + ELSEWHERE) / (others + size));
  const apart = Math.log(lift) + (seed ? SEED : 0);
  return lift <= (seed ? 1 : 1.3) ? 0 : apart * people * (phrase.stems.length > 1 ? PHRASE : 1);
}

function formOf(phrase: Phrase): string {
  return [...phrase.forms].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
