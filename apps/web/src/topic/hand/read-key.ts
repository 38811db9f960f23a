import type { Pressed } from '../../acts/match-keys.js';
import type { Where } from '../../acts/where-is.js';

export type KeyDeed = 'next' | 'previous' | 'keep' | 'drop' | 'pin' | 'move' | 'undo';

const LETTERS: Readonly<Record<string, KeyDeed>> = { j: 'next', k: 'previous', g: 'keep', e: 'drop', p: 'pin', t: 'move' };
const ARROWS: Readonly<Record<string, KeyDeed>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** What a key means here; null leaves it to the browser. Letters mean nothing once switched off, arrows only walk from a line. */
export function readKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed, where: Where, letters: boolean): KeyDeed | null {
  if (where === 'field' || where === 'over') return null;
  if ((ctrlKey || metaKey) && !altKey && !shiftKey) return key.toLowerCase() === 'z' ? 'undo' : null;
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  if (where === 'line' && ARROWS[key] !== undefined) return ARROWS[key];
  return letters ? (LETTERS[key.toLowerCase()] ?? null) : null;
}
