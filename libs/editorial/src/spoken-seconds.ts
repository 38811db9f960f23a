/**
 * Words a French host reads aloud per second. Ours: about 155 words a minute, the unhurried middle of the usual
 * 150–160 for a text read on air.
 */
const WORDS_PER_SECOND = 2.6;

/** Whole seconds to read a text aloud, at least 1; an elided word (« l'idée ») counts once. */
export function spokenSeconds(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_SECOND));
}
