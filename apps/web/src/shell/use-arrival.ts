import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** A new page begins at its top, where a screen reader begins too; going back stays where one was. */
export function useArrival() {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const before = useRef(path);
  const wentBack = useRef(false);
  useEffect(() => {
    const note = () => {
      wentBack.current = true;
    };
    addEventListener('popstate', note);
    return () => removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (wentBack.current) {
      wentBack.current = false;
      return;
    }
    scrollTo(0, 0);
    // A page that has put the cursor in its first field already is left alone.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
