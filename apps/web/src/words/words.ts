import type { Words } from './words.fr.js';

export type { Words } from './words.fr.js';
export type Language = 'fr' | 'en';

/** Loads one language; the other one stays on the server until somebody asks for it. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return (await import('./words.en.js')).en;
  return (await import('./words-in-type.fr.js')).frInType;
}
