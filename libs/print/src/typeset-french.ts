const NARROW = '\u202f';
const FIXED = '\u00a0';
const GAP = '[ \\u00a0\\u202f]';

/** One correction: what is found, what replaces it. Every one may change signs and spaces, never a letter or a digit. */
type Correction = readonly [find: RegExp, put: string];

const CORRECTIONS: readonly Correction[] = [
  [/[ \t]{2,}|\t/g, ' '],
  [/\.{3,}/g, '…'],
  [/(?<=\p{L})'(?=[\p{L}\p{N}«“"])/gu, '’'],
  // A pair of straight quotes around words; a lone one (inches, a slip) stays.
  [/(?<![^\s([«“’/—–])"(?=[^\s"])([^"\n]*?)(?<=\S)"(?![\p{L}\p{N}])/gu, '«$1»'],
  [/«[ \t\u00a0\u202f]*/g, `«${NARROW}`],
  [/[ \t\u00a0\u202f]*»/g, `${NARROW}»`],
  // High signs, when they end a word or a sentence: not inside an address or a time.
  [new RegExp(`(?<=[^\\s;!?:])${GAP}*([;!?]+)(?=[\\s»)\\]”]|$)`, 'gu'), `${NARROW}$1`],
  [new RegExp(`(?<=[^\\s;!?:])${GAP}*:(?=\\s|$)`, 'gu'), `${FIXED}:`],
  [/(?<=(?<!\d)\d{1,3})[ \u00a0](?=\d{3}(?!\d))/g, NARROW],
  [new RegExp(`(?<=\\d)${GAP}*(?=[%€])`, 'g'), NARROW],
  [/(?<=\d) (?=(?:h|min|s|ans?|mois|jours?|heures?|minutes?|secondes?|millions?|milliards?|km|m²|m|kg)(?![\p{L}\p{N}]))/gu, FIXED],
  [/(?<![\p{L}\p{N}])(M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|n°|N°|p\.) (?=\S)/gu, `$1${FIXED}`],
  // A hyphen between spaces is a dash, and does not begin a line; at the head of a line it announces an item.
  [/(?<=\S)[ \u00a0][-–—][ \u00a0](?=\S)/g, `${FIXED}– `],
  [/(^|\n)[-–—][ \u00a0]/g, `$1–${FIXED}`],
];

/**
 * French typography of the print: « », fine spaces before high signs, ’, …, – and unbroken numbers.
 * Only signs and spaces change, never a word; applied twice it changes nothing more.
 */
export function typesetFrench(text: string): string {
  // One correction can make room for another (a pair of straight quotes inside a pair): go on until nothing changes.
  // Every round that is not the last settles at least one sign, so the length bounds the rounds.
  let settled = text;
  for (let round = 0; round <= text.length; round += 1) {
    const next = CORRECTIONS.reduce((line, [find, put]) => line.replace(find, put), settled);
    if (next === settled) return settled;
    settled = next;
  }
  return settled;
}
