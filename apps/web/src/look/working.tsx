import { useEffect, useState } from 'react';
import { useWords } from '../words/words-provider.js';

/** Shorter work needs no count. */
const SAID_FROM_SECONDS = 2;

/** How long some work has been going on, once it is long enough to wonder; seen by all, and not said again each second by a screen reader. */
export function WorkingSince({ working, children }: { readonly working: boolean; readonly children?: string }) {
  return working ? <Since label={children} /> : null;
}

function Since({ label }: { readonly label: string | undefined }) {
  const { working } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const since = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / 1000)), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="soft tabular">
      {label !== undefined && <span role="status">{label}</span>}
      {seconds >= SAID_FROM_SECONDS && <span aria-hidden="true"> {working.since(seconds)}</span>}
    </span>
  );
}
