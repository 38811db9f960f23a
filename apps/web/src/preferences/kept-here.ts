import type { Density } from './chosen.js';

/** What is chosen on this machine before anybody has signed in, and what lets the next page begin as the last one looked. */
const DENSITY = 'conducteur-density';

export function showDensity(density: Density): void {
  document.documentElement.dataset['density'] = density;
  try {
    localStorage.setItem(DENSITY, density);
  } catch {
    // storage refused: it lasts as long as the page
  }
}

/** What `scheme.js` has set before the first paint. */
export const shownDensity = (): Density => (document.documentElement.dataset['density'] === 'compact' ? 'compact' : 'comfortable');
