import type { Word } from './split-words.js';

interface Phrase {
  readonly stems: readonly string[];
  readonly forms: Map<string, number>;
  readonly inTheme: Map<string, number>;
  total: number;
}

/** Small words that may stand inside a label (« prix du pain »). */
const JOINS = new Set(['de', 'du', 'des', 'd', 'a', 'au', 'aux', 'la', 'le', 'les', 'l', 'en']);

/**
 * A label per theme in the page's own words: the one or two phrases that its members use and the other themes do not
 * (class-based tf-idf). Themes are labelled in turn and never share a word.
 */
export function labelThemes(members: ReadonlyMap<string, readonly (readonly Word[])[]>): Map<string, string> {
  const phrases = collectPhrases(members);
  const sizes = new Map([...members].map(([key, texts]) => [key, Math.max(1, texts.length)]));
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of members.keys()) {
    const ranked = [...phrases.values()]
      .map((phrase) => ({ phrase, score: distinctness(phrase, key, sizes) }))
      .filter((one) => one.score > 0 && one.phrase.stems.every((stem) => !taken.has(stem)))
      .sort((a, b) => b.score - a.score || compare(formOf(a.phrase), formOf(b.phrase)));
    const first = ranked[0]?.phrase;
    if (first === undefined) continue;
    const second = ranked.find((one) => one.phrase.stems.every((stem) => !first.stems.includes(stem)) && one.score >= (ranked[0]?.score ?? 0) * 0.45)?.phrase;
    for (const stem of [...first.stems, ...(second?.stems ?? [])]) taken.add(stem);
    const label = second === undefined ? formOf(first) : `${formOf(first)}, ${formOf(second)}`;
    labels.set(key, label.charAt(0).toUpperCase() + label.slice(1));
  }
  return labels;
}

function collectPhrases(members: ReadonlyMap<string, readonly (readonly Word[])[]>): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (const [key, texts] of members) {
    for (const words of texts) {
      const seen = new Set<string>();
      for (const { stems, form } of phrasesIn(words)) {
        const id = stems.join(' ');
        const phrase = phrases.get(id) ?? { stems, forms: new Map(), inTheme: new Map(), total: 0 };
        phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
        if (!seen.has(id)) {
          phrase.inTheme.set(key, (phrase.inTheme.get(key) ?? 0) + 1);
          phrase.total++;
        }
        seen.add(id);
        phrases.set(id, phrase);
      }
    }
  }
  return phrases;
}

/** Single naming words, and two of them side by side or joined by a small word. */
function* phrasesIn(words: readonly Word[]): Generator<{ stems: string[]; form: string }> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.stem === null || word.folded.length < 4) continue;
    yield { stems: [word.stem], form: word.folded };
    const joined: string[] = [];
    for (let on = at + 1; on < Math.min(words.length, at + 4); on++) {
      const next = words[on];
      if (next === undefined) break;
      if (next.stem !== null && next.folded.length >= 4) {
        yield { stems: [word.stem, next.stem], form: [word.folded, ...joined, next.folded].join(' ') };
        break;
      }
      if (!JOINS.has(next.folded)) break;
      joined.push(next.folded);
    }
  }
}

function distinctness(phrase: Phrase, key: string, sizes: ReadonlyMap<string, number>): number {
  const here = phrase.inTheme.get(key) ?? 0;
  if (here < 2) return 0;
  const size = sizes.get(key) ?? 1;
  let elsewhere = 0;
  let others = 0;
  for (const [other, count] of sizes) {
    if (other === key) continue;
    elsewhere += phrase.inTheme.get(other) ?? 0;
    others += count;
  }
  const lift = here / size / ((elsewhere + 0.5) / (others + 1));
  return lift <= 1 ? 0 : Math.log(lift) * Math.sqrt(here) * (phrase.stems.length > 1 ? 1.35 : 1);
}

function formOf(phrase: Phrase): string {
  return [...phrase.forms].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
