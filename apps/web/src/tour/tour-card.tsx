import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useEscape } from '../acts/use-escape.js';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import { TOUR_STEPS } from './steps.js';
import { useAnchor } from './use-anchor.js';
import css from './tour.module.css';

interface TourCardProps {
  readonly step: number;
  readonly walk: (by: 1 | -1) => void;
  readonly pause: () => void;
}

/** One step: a card in the corner and a frame around what it speaks of; without that the card stands alone. */
export function TourCard({ step, walk, pause }: TourCardProps) {
  const { tour: words } = useWords();
  const name = TOUR_STEPS[step] ?? TOUR_STEPS[0];
  const { box, missing } = useAnchor(name);
  const card = useRef<HTMLElement>(null);
  useEscape(card, pause);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After the page has taken the cursor to its own beginning.
    const timer = setTimeout(() => heading.current?.focus({ preventScroll: true }), 60);
    return () => clearTimeout(timer);
  }, []);
  const { title, says } = words.steps[name];
  return (
    <>
      {box && <div className={css['frame']} aria-hidden="true" style={{ left: box.left - 6, top: box.top - 6, width: box.width + 12, height: box.height + 12 }} />}
      <section ref={card} className={css['card']} aria-label={words.name}>
        <div className={css['head']}>
          <p className="label">{words.at(step + 1, TOUR_STEPS.length)}</p>
          <button type="button" className={css['close']} onClick={pause} aria-label={words.pause} title={words.pause}><Icon name="close" /></button>
        </div>
        <h2 ref={heading} tabIndex={-1} aria-describedby="tour-says">{title}</h2>
        <div id="tour-says">
          <p>{says}</p>
          {missing && <p className="soft">{words.missing}</p>}
        </div>
        <div className={css['buttons']}>
          <Button onClick={() => walk(1)}>{step === TOUR_STEPS.length - 1 ? words.finish : words.next}</Button>
          {step > 0 && <Button variant="default" onClick={() => walk(-1)}>{words.previous}</Button>}
        </div>
      </section>
    </>
  );
}
