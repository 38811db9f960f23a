import { openActsOn, shownIn, TOPIC_STATES, type TopicState } from '#audience';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import css from './state-stepper.module.css';

interface StateStepperProps {
  readonly topicId: string;
  readonly state: TopicState;
  readonly next: readonly TopicState[];
  readonly busy: boolean;
  readonly move: (to: TopicState) => void;
}

/** Where a topic stands before the public, where it can go, and what each state shows and allows: said before it is done. */
export function StateStepper({ topicId, state, next, busy, move }: StateStepperProps) {
  const { publicPage: words, publication } = useWords();
  const [looked, setLooked] = useState<TopicState>(state);
  useEffect(() => setLooked(state), [state]);
  return (
    <section className={`sheet ${css['stepper']}`} aria-labelledby="page-state">
      <h2 id="page-state">{words.stateTitle}</h2>
      <ol className={css['steps']}>
        {TOPIC_STATES.map((one) => (
          <li key={one} data-current={one === state || undefined}>
            <button type="button" aria-pressed={one === looked} aria-current={one === state ? 'step' : undefined} data-reachable={next.includes(one) || undefined} onClick={() => setLooked(one)}>
              {one === state && <Icon name="check" size={14} />} {words.states[one]}
            </button>
          </li>
        ))}
      </ol>
      <div className={css['what']} aria-live="polite">
        <p><b>{looked === state ? words.stateNow(words.states[looked]) : words.chosen(words.states[looked])}</b></p>
        <ul>{tellState(looked, words).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        {looked !== state && (next.includes(looked) ? looked === 'published' ? <Button component={Link} href={`/sujets/${topicId}?vue=publication`}>{publication.prepare}</Button> : <Button loading={busy} onClick={() => move(looked)}>{words.moveTo(words.states[looked])}</Button> : <p className="soft">{words.cannotGo}</p>)}
      </div>
    </section>
  );
}

/** What a state shows and allows, in sentences, from the very table that decides it. */
function tellState(state: TopicState, words: ReturnType<typeof useWords>['publicPage']): string[] {
  const shown = shownIn(state);
  const acts = openActsOn({ state, closesAt: null }, 0).map((act) => words.acts[act]);
  if (!shown.page) return [words.shows.nothing];
  return [
    shown.listed ? words.shows.listed : words.shows.unlisted,
    ...(shown.becameOfPoints ? [shown.minutes ? `${words.shows.became} ${words.shows.minutes}` : words.shows.became] : []),
    acts.length === 0 ? words.allowsNothing : words.allows(acts.join(', ')),
  ];
}
