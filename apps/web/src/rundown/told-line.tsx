import { useEffect, useState } from 'react';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import type { Told } from './desk-state.js';
import css from './told-line.module.css';

const SHOWN_MILLISECONDS = 6000;

/** What somebody else has just done, said once and then left. */
export function ToldLine({ told, following }: { readonly told: Told | null; /** Improvements are told elsewhere. */ readonly following: boolean }) {
  const { rundown, episode } = useWords();
  const { user } = useSession();
  const [over, setOver] = useState(0);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setOver(told.tick), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [told]);
  const say = (): string => {
    if (told === null || over >= told.tick) return '';
    // One's own release or proposal may come back as news before its answer does.
    if ((told.what === 'planned' || told.what === 'released' || told.what === 'episode') && told.by === user?.name) return '';
    if (told.what === 'improved') return following ? '' : rundown.improvedMeanwhile;
    const by = told.by ?? rundown.somebody;
    const title = told.title || rundown.untitled;
    switch (told.what) {
      case 'episode': return episode.editedByOther(by);
      case 'edited': return rundown.byOther(by, title);
      case 'moved': return rundown.movedByOther(by, title);
      case 'added': return rundown.addedByOther(by, title);
      case 'removed': return rundown.removedByOther(by, title);
      case 'framed': return rundown.framedByOther(by);
      case 'planned': return rundown.plannedByOther(by);
      case 'released': return rundown.releasedByOther(by);
    }
  };
  return <div role="status" className={css['told']}>{say()}</div>;
}
