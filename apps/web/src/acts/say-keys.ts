const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** Keys as they are drawn: each way to press them is the names of the keys held together. */
export const sayKeys = (keys: string, names: Readonly<Record<string, string>>, mac: boolean): readonly (readonly string[])[] =>
  keys.split(' ').map((one) => one.split('+').map((key) => {
    if (mac && key === 'mod') return '⌘';
    if (mac && key === 'alt') return '⌥';
    return ARROWS[key] ?? names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  }));

/** True on a keyboard with a Command key. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
