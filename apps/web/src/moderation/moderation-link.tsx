import { Link } from 'wouter';
import { useWords } from '../words/words-provider.js';
import { useModerationCounts } from './moderation-counts.js';
import css from './moderation-page.module.css';

/** The way to what waits, with how much it is. */
export function ModerationLink() {
  const { moderation: words } = useWords();
  const counts = useModerationCounts(false);
  const all = counts === null ? 0 : counts.waiting + counts.reported;
  return <Link href="/moderation">{words.title}{counts !== null && all > 0 && <span className={css['count']} title={words.count(counts.waiting, counts.reported)}> {all}</span>}</Link>;
}
