import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { useActs } from '../acts/offer-acts.js';
import { TourEpisodeDocument } from '../operations/tour.js';
import { usePreferences } from '../preferences/preferences-provider.js';
import { useWords } from '../words/words-provider.js';
import { offerOf, stepFrom, TOUR_STEPS, type TourState } from './steps.js';
import { TourCard } from './tour-card.js';
import css from './tour.module.css';

/**
 * Offers the guided tour, takes somebody through it and keeps where they are. It stands beside the page and never over it: everything
 * can be used meanwhile. `asked` counts how often it was asked for again.
 */
export default function Tour({ asked }: { readonly asked: number }) {
  const { tour: words } = useWords();
  const { chosen, choose } = usePreferences();
  const [{ data }] = useQuery({ query: TourEpisodeDocument });
  const [path, go] = useLocation();
  // Null while it is not being taken.
  const [step, setStep] = useState<number | null>(null);
  const [putOff, setPutOff] = useState(false);
  const before = useRef(0);
  const id = data?.tourEpisode?.id;
  const page = `/emissions/${id}`;
  const offered = offerOf(chosen.tour);

  const keep = (tour: TourState) => {
    // Taken again, it stays ended.
    if (!chosen.tour?.ended) choose({ tour });
  };
  const start = (from: number) => {
    setStep(from);
    keep({ step: from, ended: false });
    if (path !== page) go(page);
  };
  const walk = (by: 1 | -1) => {
    const next = stepFrom({ step: step ?? 0 }, by);
    keep(next);
    setStep(next.ended ? null : next.step);
    if (next.ended) document.getElementById('main')?.focus({ preventScroll: true });
  };
  const pause = () => {
    setStep(null);
    setPutOff(true);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (id === undefined || asked === before.current) return;
    before.current = asked;
    start(0);
  }, [asked, id]); // oxlint-disable-line react-hooks/exhaustive-deps
  useActs(step !== null && path !== page ? [{ id: 'tour', label: words.back, everywhere: true, act: () => go(page) }] : []);

  if (id === undefined) return null;
  if (step !== null) return path === page ? createPortal(<TourCard key={step} step={step} walk={walk} pause={pause} />, document.body) : null;
  if (offered === null || putOff || (path !== '/' && path !== page)) return null;
  const from = offered === 'resume' ? (chosen.tour?.step ?? 0) : 0;
  return createPortal(
    <section className={css['card']} aria-label={words.name}>
      <h2>{offered === 'resume' ? words.resumeTitle(from + 1, TOUR_STEPS.length) : words.offerTitle}</h2>
      <p>{words.offer}</p>
      <div className={css['buttons']}>
        <Button onClick={() => start(from)}>{offered === 'resume' ? words.resume : words.start}</Button>
        <Button variant="default" onClick={() => setPutOff(true)}>{words.later}</Button>
        <Button variant="subtle" onClick={() => choose({ tour: { step: from, ended: true } })}>{offered === 'resume' ? words.stop : words.decline}</Button>
      </div>
    </section>,
    document.body,
  );
}
