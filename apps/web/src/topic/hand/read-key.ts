export type KeyDeed = 'next' | 'previous' | 'keep' | 'drop' | 'pin' | 'move' | 'undo';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the cursor is: a place to write, a window or menu over the page, one of the listed lines, or elsewhere. */
export type Where = 'field' | 'over' | 'line' | 'elsewhere';

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
