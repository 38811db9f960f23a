import { useEffect, useState } from 'react';
import { LINE_PREFIX } from './line-under.js';

/** The line where the person last was: with the keyboard, or by pressing it. Null before, and once it is gone. */
export function useActiveLine(ids: readonly string[]): string | null {
  const [active, setActive] = useState<string | null>(null);
  useEffect(() => {
    const notice = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest(`[id^="${LINE_PREFIX}"]`) : null;
      if (row !== null) setActive(row.id.slice(LINE_PREFIX.length));
    };
    document.addEventListener('focusin', notice);
    document.addEventListener('pointerdown', notice);
    return () => {
      document.removeEventListener('focusin', notice);
      document.removeEventListener('pointerdown', notice);
    };
  }, []);
  return active !== null && ids.includes(active) ? active : null;
}
