import type { Where } from './where-is.js';

/** A key as the browser tells of it. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** `mod+k` as its parts; the key comes last. */
function readKeys(keys: string) {
  const parts = keys.split('+').filter((part) => part !== '');
  return { key: parts.at(-1) ?? '+', mod: parts.includes('mod'), alt: parts.includes('alt'), shift: parts.includes('shift') };
}

/** True when what is pressed is one of `keys`, as `Act.keys` writes them. */
export function matchKeys(keys: string, pressed: Pressed): boolean {
  return keys.split(' ').some((one) => {
    const { key, mod, alt, shift } = readKeys(one);
    // What needs Shift to be typed at all, as « ? », is asked for by itself.
    const typed = key.length === 1 && !/[a-z]/i.test(key);
    return key.toLowerCase() === pressed.key.toLowerCase() && mod === (pressed.ctrlKey || pressed.metaKey) && (alt === pressed.altKey) && (typed || shift === pressed.shiftKey);
  });
}

/** Whether keys act from where the cursor is: single characters never while somebody types, nothing but function keys under a window. */
export function mayAct(keys: string, where: Where, letters: boolean): boolean {
  const parts = keys.split(' ').map(readKeys);
  if (parts.every(({ key }) => /^F\d+$/.test(key))) return true;
  if (where === 'over') return false;
  if (parts.some(({ key, mod, alt }) => key.length === 1 && !mod && !alt)) return letters && where !== 'field';
  return where !== 'field' || parts.every(({ mod }) => mod);
}
