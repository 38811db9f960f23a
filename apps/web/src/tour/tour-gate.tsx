import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { usePreferences } from '../preferences/preferences-provider.js';
import { useMayShape } from '../session/may-shape.js';
import { offerOf } from './steps.js';

const Tour = lazy(() => import('./tour.js'));

/** How often the tour was asked for again; asking is for who may shape a rundown. */
export function useTourAsked(): { readonly asked: number; readonly ask: (() => void) | undefined } {
  const mayShape = useMayShape();
  const [asked, setAsked] = useState(0);
  const ask = useCallback(() => setAsked((times) => times + 1), []);
  return { asked, ask: mayShape ? ask : undefined };
}

/** Fetches the tour only for who is still to be offered it or asks for it, and once the page itself is there. */
export function TourGate({ asked }: { readonly asked: number }) {
  const { chosen } = usePreferences();
  const mayShape = useMayShape();
  const [settled, setSettled] = useState(false);
  const wanted = mayShape && (offerOf(chosen.tour) !== null || asked > 0);
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => setSettled(true), 1_200);
    return () => clearTimeout(timer);
  }, [wanted]);
  return wanted && (settled || asked > 0) ? <Suspense><Tour asked={asked} /></Suspense> : null;
}
