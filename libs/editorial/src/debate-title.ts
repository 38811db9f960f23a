const OPENERS = /^(?:(?:et|mais|or|ou|donc|alors|car|puis|bref|enfin|certes|du coup|ainsi)[\s,]+)+/iu;
/** What points back to a sentence that a title does not show. */
const DANGLING = /^(?:si non|sinon|il|elle|ils|elles|cela|ça|ca|ceci|celui|celle|lequel|laquelle|et|ce que je|là|oui|non|qui d'autre|pourquoi pas)(?![\p{L}])/iu;
/** The same inside: « à le comprendre », « l'exemple de Paul », and what one contributor says to another. */
const SIDELONG = /(?<!\p{L})(?:à|de) (?:le|les) \p{L}|(?<!\p{L})(?:celui|celle|ceux) d|(?<!\p{L})(?:tu|toi|ton|ta|je me demande|pour revenir|l['’]exemple de|notre discussion|ci-dessus|plus haut)(?!\p{L})/iu;
const SHORTEST = 18;
const LONGEST = 96;

/**
 * The question as a debate's title: its own last part after a colon, without « Mais » or « Et » in front, capitalised.
 * Null when it is too long for a line or would not be understood alone.
 */
export function debateTitle(question: string): string | null {
  const asked = question.trim().replace(/\s+/gu, ' ');
  if (!asked.endsWith('?')) return null;
  const parts = asked.split(/(?<=\p{L}|["»])\s?:\s/u);
  return [parts.at(-1) ?? '', asked].map(standAlone).find((title) => title !== null) ?? null;
}

function standAlone(text: string): string | null {
  const bare = text.replace(OPENERS, '').replace(/^[^\p{L}\p{N}«"]+/u, '');
  const sentences = bare.split(/[.!…]\s/u).length;
  if (bare.length < SHORTEST || bare.length > LONGEST || sentences > 1 || DANGLING.test(bare) || SIDELONG.test(bare)) return null;
  return bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1).replace(/\s*\?+$/u, '\u00a0?');
}
