/**
 * Prepositions that a French list passes over: « de Gaulle » stands under G, « d’Ormesson » under O. What else stands before a name belongs to
 * it: « du Bellay » under D, « La Fontaine » and « de La Fontaine » under L, « van Gogh » under V.
 */
const PASSED_OVER = new Set(['de', 'd']);
const ARTICLES = new Set(['du', 'des', 'le', 'la', 'les', 'l']);
const FOREIGN = new Set(['van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'di', 'da', 'del', 'della', 'dos', 'das', 'do', 'el', 'al', 'ben', 'bin', 'ibn', 'ait', 'mac', 'mc', 'st', 'saint', 'sainte']);
const isFrench = (word: string): boolean => PASSED_OVER.has(fold(word)) || ARTICLES.has(fold(word));
const isParticle = (word: string): boolean => isFrench(word) || FOREIGN.has(fold(word));

/** Letters and digits alone, without accents and case: « Le Dû », « LEDU » and « Le-du » stand together. */
const fold = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ı', 'i').replace(/[^\p{L}\p{N}]/gu, '');

/** Where a name stands in the list of those at the door; both empty: nowhere but at its end. */
export interface NamePlace {
  readonly family: string;
  readonly given: string;
}

/**
 * The family name where it is known: before a comma (« Roux, Anne »), or in capitals beside what is not (« Anne LE ROUX », « LE ROUX Anne »);
 * else the last word with the particles before it; a foreign one that begins the whole is a forename (« Ben », « Al »).
 */
export function placeOfName(name: string | null): NamePlace {
  // An elided article is a word of its own.
  const words = (name ?? '').replace(/([dl])['’ʼ]/giu, '$1’ ').split(/\s+/u).filter((word) => fold(word) !== '');
  const [before, after] = familyIn(words, name ?? '');
  const family = words.slice(before, after);
  while (family.length > 1 && PASSED_OVER.has(fold(family[0]!))) family.shift();
  return { family: fold(family.join('')), given: fold([...words.slice(0, before), ...words.slice(after)].join('')) };
}

/** From which word to which the family name goes. */
function familyIn(words: readonly string[], name: string): readonly [number, number] {
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma >= 0 && comma < words.length - 1) return [0, comma + 1];
  const capitals = words.flatMap((word, at) => (isCapital(word) ? [at] : []));
  if (capitals.length > 0 && /\p{Ll}/u.test(name) && words.some((word) => /\p{Ll}/u.test(word) && !isParticle(word))) return [withParticles(words, capitals[0]!), capitals.at(-1)! + 1];
  const last = Math.max(words.length - 1, 0);
  const from = withParticles(words, last);
  return [from === 0 && last > 0 && !isFrench(words[0]!) ? 1 : from, words.length];
}

/** Two letters or more, all of them capitals, of a script that has small ones. */
const isCapital = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !/\p{Ll}/u.test(word) && !isParticle(word);

/** The first of the particles that stand before a word. */
function withParticles(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && isParticle(words[from - 1]!)) from -= 1;
  return from;
}

/** The letter that a name is looked for under; empty: none. */
export const letterOf = (name: string | null): string => ([...placeOfName(name).family][0] ?? '').toUpperCase();

/** By family name, then by what stands beside it; who has none stands last, and who have the same in the order in which they asked. */
export function byName(one: { readonly name: string | null; readonly number: number }, other: { readonly name: string | null; readonly number: number }): number {
  const [first, second] = [placeOfName(one.name), placeOfName(other.name)];
  if ((first.family === '') !== (second.family === '')) return first.family === '' ? 1 : -1;
  if (first.family !== second.family) return first.family < second.family ? -1 : 1;
  if (first.given !== second.given) return first.given < second.given ? -1 : 1;
  return one.number - other.number;
}
