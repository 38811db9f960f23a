import { useEffect, useState } from 'react';
import type { TourStep } from './steps.js';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How long a page may take to show something before it counts as missing. */
const PATIENCE_MS = 2_500;
const LOOK_EVERY_MS = 120;

/** Where on the screen the thing is that a step speaks of, brought into view once; null while it is not there. */
export function useAnchor(step: TourStep): { readonly box: Box | null; readonly missing: boolean } {
  const [found, setFound] = useState<{ readonly box: Box | null; readonly missing: boolean }>({ box: null, missing: false });
  useEffect(() => {
    const since = performance.now();
    let brought: Element | null = null;
    // Lines are moved and made anew while the tour is taken, so it is looked for again and again.
    const look = () => {
      const anchor = [...document.querySelectorAll(`[data-tour="${step}"]`)].find((one) => one.getClientRects().length > 0);
      if (anchor === undefined) return setFound((old) => next(old, null, performance.now() - since > PATIENCE_MS));
      if (brought === null) anchor.scrollIntoView({ block: 'center', inline: 'nearest' });
      brought = anchor;
      const { left, top, width, height } = anchor.getBoundingClientRect();
      setFound((old) => next(old, { left, top, width, height }, false));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    addEventListener('scroll', look, { passive: true, capture: true });
    addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [step]);
  return found;
}

/** The same object while nothing has moved, so that nothing is drawn again. */
function next(old: { readonly box: Box | null; readonly missing: boolean }, box: Box | null, missing: boolean) {
  const same = missing === old.missing && (box === null ? old.box === null : old.box !== null && (['left', 'top', 'width', 'height'] as const).every((side) => old.box?.[side] === box[side]));
  return same ? old : { box, missing };
}
