import type { Place } from './slot.js';

/** « Studio 2, 14, quai des Tanneurs, 69005 Lyon »; what is not known is left out. */
export function sayPlace({ name, address }: Place): string {
  return [name, address].filter((part) => part !== '').join(', ');
}
