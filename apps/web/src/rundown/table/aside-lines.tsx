import { formatDuration, type Segment } from '#rundown';
import { useWords } from '../../words/words-provider.js';
import type { NewChange } from '../use-desk.js';
import css from '../running-order.module.css';

/** Lines kept aside (de secours), under the table; nothing where there is none. */
export function AsideLines({ lines, last, shaping, change }: { readonly lines: readonly Segment[]; readonly last: string | null; readonly shaping: boolean; readonly change: (change: NewChange) => void }) {
  const { rundown, table, kinds } = useWords();
  if (lines.length === 0) return null;
  return (
    <section className={`sheet ${css['aside']}`} aria-labelledby="de-secours">
      <h2 id="de-secours">{table.aside} <span className="soft">{lines.length}</span></h2>
      <p className="soft">{table.asideHint}</p>
      <ul>
        {lines.map(({ id, title, kind, durationSeconds }) => (
          <li key={id}>
            <span><b>{title || rundown.untitled}</b> <span className="soft">{kinds[kind]} · {formatDuration(durationSeconds)}</span></span>
            {shaping && <button type="button" aria-label={table.takeBackOf(title || rundown.untitled)} onClick={() => change({ does: 'move', segmentIds: [id], to: { after: last } })}>{table.takeBack}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
