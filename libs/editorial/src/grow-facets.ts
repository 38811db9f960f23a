import type { DebateFacet } from './debate-facets.js';
import { nounKey, type PageNouns } from './find-noun-phrases.js';
import type { Language } from './language.js';
import { stemmerFor } from './stem-word.js';
import type { Word } from './split-words.js';

/** A sentence's words and who wrote it. */
interface Said {
  readonly words: readonly Word[];
  readonly person: string;
}

/** Angles that one page may add to the bank. */
const MOST_GROWN = 6;
/** A noun must be used by this many people to be an angle of the page's own; one that a larger share of them use is its subject, which is no angle. */
const GROWN_PEOPLE = 3;
const MOST_PEOPLE = 0.2;
const LEAST_SENTENCES = 3;
const PAGE_WIDE = 0.12;

/** Nouns that count, measure or point and are no angle of anything. */
const EMPTY = new Set('million millions milliard milliards millier milliers moitie tiers quart dizaine nombre total point points exemple exemples cas sorte type genre niveau cote lieu place suite fin debut reste question questions sujet probleme problemes solution mot phrase ligne page site lien jour jours journee annee annees an ans minute minutes seconde nuit soiree monsieur madame mr mme thousand hundred half third quarter number example examples case kind sort level side end start rest question questions subject problem problems solution sentence line page site link day days year years minute minutes night one thing things way lot bit people person'.split(' '));

/** Angles that the bank does not know and the page keeps coming back to: nouns that several people use and most sentences do not. */
export function growFacets(said: readonly Said[], language: Language, bank: readonly DebateFacet[], names: ReadonlySet<string>, { nouns, verbs }: PageNouns): DebateFacet[] {
  const stem = stemmerFor(language);
  const known = new Set(bank.flatMap((facet) => (facet.words[language] ?? []).map(stem)));
  const uses = new Map<string, { people: Set<string>; sentences: number; words: Map<string, number> }>();
  for (const { words, person } of said) {
    const here = new Set<string>();
    for (const word of words) {
      if (word.stem === null || known.has(word.stem) || names.has(word.folded) || EMPTY.has(word.folded) || word.folded.length < 3 || /^\d/.test(word.folded) || !nouns.has(nounKey(word)) || verbs.has(nounKey(word))) continue;
      const use = uses.get(word.stem) ?? { people: new Set(), sentences: 0, words: new Map() };
      uses.set(word.stem, use);
      use.people.add(person);
      if (!here.has(word.stem)) use.sentences++;
      here.add(word.stem);
      use.words.set(word.written, (use.words.get(word.written) ?? 0) + 1);
    }
  }
  const people = new Set(said.map((one) => one.person)).size;
  return [...uses]
    .filter(([, use]) => use.people.size >= GROWN_PEOPLE && use.sentences >= LEAST_SENTENCES && use.people.size <= Math.max(GROWN_PEOPLE, people * MOST_PEOPLE) && use.sentences <= said.length * PAGE_WIDE)
    .sort((a, b) => b[1].people.size - a[1].people.size || b[1].sentences - a[1].sentences || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_GROWN)
    .map(([own, use]): DebateFacet => {
      const written = [...use.words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? own;
      return { key: `page-${own}`, words: { fr: [written], en: [written] } };
    });
}
