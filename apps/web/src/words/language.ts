import type { Language } from './words.js';

const KEPT = 'conducteur-language';

/** The reader's language: what they chose here, else their account's, else their browser's, else French. */
export function chooseLanguage(kept: string | null, account: Language | undefined, browser: readonly string[]): Language {
  if (kept === 'fr' || kept === 'en') return kept;
  if (account !== undefined) return account;
  const known = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'fr' || tag === 'en');
  return known === 'en' ? 'en' : 'fr';
}

export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // storage refused: the choice lasts as long as the page
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // storage refused: the choice lasts as long as the page
  }
}
