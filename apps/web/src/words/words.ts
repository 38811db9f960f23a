import type { fr } from './words.fr.js';

/** Every word of the screens; a language that lacks one does not compile. */
export type Words = typeof fr;
export type Language = 'fr' | 'en';

/** The words with `set` applied to every sentence, those that are built from facts included. */
export function setInType<T>(words: T, set: (sentence: string) => string): T {
  if (typeof words === 'string') return set(words) as T;
  if (typeof words === 'function') return ((...facts: unknown[]) => set(words(...facts))) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, setInType(value, set)])) as T;
}

/** Loads one language; the other one stays on the server until somebody asks for it. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return (await import('./words.en.js')).en;
  return (await import('./words-in-type.fr.js')).frInType;
}
