import { Button } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useActs } from '../acts/offer-acts.js';
import { Blank, Placeholder } from '../look/blank.js';
import { ErrorNote } from '../server/error-note.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { ContributionCard } from './contribution-card.js';
import { standAfterLeaving, type Verdict } from './decision.js';
import { DecisionsList } from './decisions-list.js';
import { useModerationCounts } from './moderation-counts.js';
import css from './moderation-page.module.css';
import { RefuseForm } from './refuse-form.js';
import { useQueue } from './use-queue.js';

/** What the public wrote and nobody looked at yet, one after the other, by mouse or keyboard. */
export default function ModerationPage() {
  const { moderation: words } = useWords();
  const [params] = useSearchParams();
  const decisions = params.get('vue') === 'decisions';
  const counts = useModerationCounts(false);
  useTitle(words.title);
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <nav className={css['views']} aria-label={words.title}>
        <Link href="/moderation" replace aria-current={decisions ? undefined : 'page'}>{words.queue}{counts !== null && counts.waiting + counts.reported > 0 && <span className={css['count']}> {counts.waiting + counts.reported}</span>}</Link>
        <Link href="/moderation?vue=decisions" replace aria-current={decisions ? 'page' : undefined}>{words.decisions}</Link>
      </nav>
      <div className={css['beside']}>
        {decisions ? <DecisionsList /> : <Queue />}
        <aside className={`sheet ${css['rules']}`} aria-labelledby="rules">
          <h2 id="rules">{words.rules}</h2>
          <ul>{Object.values(words.ruleLines).map((line) => <li key={line}>{line}</li>)}</ul>
          <p className="soft">{words.rulesKeys}</p>
        </aside>
      </div>
    </div>
  );
}

function Queue() {
  const { moderation: words, app } = useWords();
  const { slice, error, read, decide } = useQueue();
  const [at, setAt] = useState(0);
  const [refusing, setRefusing] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const followed = useRef(false);
  const items = slice?.items ?? [];
  const place = standAfterLeaving(at, items.length);
  const current = items[place];
  const go = (to: number) => {
    followed.current = true;
    setRefusing(false);
    setAt(Math.max(0, Math.min(to, items.length - 1)));
  };
  const settle = (decision: Verdict) => {
    if (current === undefined) return;
    followed.current = true;
    setRefusing(false);
    setAt(place);
    decide(current, decision);
  };
  const publish = (trust: 'accepted' | null = null) => settle({ refused: null, trust });
  useLayoutEffect(() => {
    if (refusing) list.current?.querySelector<HTMLElement>('[data-refuse]')?.focus();
    else if (followed.current) list.current?.querySelector<HTMLElement>('[data-current]')?.focus();
    followed.current = false;
  }, [refusing, current?.id]);
  useActs(current === undefined ? [] : [
    { id: 'publish', label: words.publish, keys: 'p', act: () => publish() },
    { id: 'refuse', label: words.refuse, keys: 'r', act: () => setRefusing(true) },
    { id: 'next', label: words.next, keys: 'j', act: () => go(place + 1) },
    { id: 'previous', label: words.previous, keys: 'k', act: () => go(place - 1) },
  ]);
  if (slice === null) return error ? <ErrorNote error={error} retry={() => void read(null)} /> : <Placeholder lines={10} label={app.loading} />;
  return (
    <section aria-label={words.queue} className={css['queue']}>
      {items.length === 0 ? <Blank title={words.empty}>{words.emptyHint}</Blank> : <p className="soft">{words.lead}</p>}
      <ol ref={list} className={css['list']}>
        {items.map((item, n) => {
          const here = n === place;
          const shown = item.moderation === 'published';
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where the keys of the queue stand
            <li key={item.id} tabIndex={-1} aria-current={here || undefined} data-current={here || undefined} className={`sheet ${css['item']}`}>
              <ContributionCard item={item} />
              {here ? (
                refusing ? <RefuseForm known={item.trust !== null} told={!item.fromPage && !item.byStudio} refuse={settle} close={() => { followed.current = true; setRefusing(false); }} /> : (
                  <div className={css['buttons']}>
                    <Button onClick={() => publish()} aria-keyshortcuts="p">{shown ? words.keep : words.publish}</Button>
                    {item.trust !== null && item.trust !== 'accepted' && !shown && <Button variant="default" onClick={() => publish('accepted')}>{words.publishAndTrust}</Button>}
                    <Button variant="default" onClick={() => setRefusing(true)} aria-keyshortcuts="r">{shown ? words.takeDown : words.refuse}</Button>
                    {n < items.length - 1 && <Button variant="subtle" onClick={() => go(n + 1)} aria-keyshortcuts="j">{words.next}</Button>}
                  </div>
                )
              ) : <div><Button size="compact-md" variant="default" aria-label={`${words.look} : ${item.author ?? words.noAuthor}`} onClick={() => go(n)}>{words.look}</Button></div>}
            </li>
          );
        })}
      </ol>
      {slice.next !== null && <Button variant="default" onClick={() => void read(slice.next)}>{words.more}</Button>}
      {error && <ErrorNote error={error} retry={() => void read(null)} />}
    </section>
  );
}
