/**
 * The text in lower case without accents, typographic apostrophes made straight and white space made plain, unit for
 * unit: offsets in the folded text are offsets in the text. Word lists and patterns are matched against it, so that
 * « À l’égard » and « a l'egard » are found alike and plain `\b` works.
 */
export function foldText(text: string): string {
  if (text.length <= CHUNK) return foldChunk(text, 0, text.length);
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK) parts.push(foldChunk(text, from, Math.min(CHUNK, text.length - from)));
  return parts.join('');
}

function foldChunk(text: string, from: number, size: number): string {
  for (let at = 0; at < size; at++) {
    const unit = text.charCodeAt(from + at);
    UNITS[at] = unit < FOLDED.length ? (FOLDED[unit] ?? unit) : foldHigh(unit);
  }
  return String.fromCharCode.apply(null, UNITS.subarray(0, size) as unknown as number[]);
}

const CHUNK = 4096;
/** Written anew for each chunk: a buffer per call would be most of what the engine allocates. */
const UNITS = new Uint16Array(CHUNK);
const SPACE = 0x20;

/** Latin letters up to U+024F: the base letter of each, in lower case. */
const FOLDED: Uint16Array = Uint16Array.from({ length: 0x250 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (unit < SPACE || unit === 0xa0) return SPACE;
  // Ligatures keep one unit: « cœur » folds to « ceur ».
  if (char === 'œ' || char === 'Œ' || char === 'æ' || char === 'Æ') return 0x65;
  const base = char.normalize('NFD').toLowerCase();
  return base.charCodeAt(0);
});

function foldHigh(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc) return 0x27;
  if ((unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f || unit === 0xfeff || unit === 0x2028 || unit === 0x2029) return SPACE;
  return unit;
}
