/** Words that everybody knows, accents and all; what is searched for is among them. */
export const KNOWN = [
  'gare', 'vélo', 'école', 'forêt', 'rivière', 'cantine', 'lecture', 'atelier', 'réparer', 'énergie', 'hôpital', 'quartier', 'logement', 'musée', 'fromage', 'théâtre', 'prairie', 'tramway', 'apprendre', 'marché',
] as const;
const SYLLABLES = ['ba', 'cor', 'di', 'fen', 'gli', 'ju', 'lan', 'mé', 'nou', 'pri', 'quo', 'ra', 'sté', 'tri', 'vo', 'zel', 'chê', 'bru', 'plo', 'ver'] as const;
const SMALL = ['le', 'la', 'les', 'de', 'des', 'et', 'un', 'une', 'dans', 'pour', 'que', 'qui', 'on', 'est', 'pas', 'avec'] as const;
const INVENTED = 4_000;

/** The same texts at each run: words as often as in speech, a few of them very often and most of them seldom. */
export function writeWords(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const words = [...KNOWN, ...Array.from({ length: INVENTED }, () => Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join(''))];
  const word = (): string => (next() < 0.4 ? pick(SMALL) : words[Math.floor(words.length ** next()) - 1]!);
  return { next, pick, text: (length: number): string => Array.from({ length }, word).join(' ') };
}
