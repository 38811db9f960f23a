import { typesetFrench } from '#print';
import { useWords } from '../words/words-provider.js';
import css from './removed-lines.module.css';

interface RemovedLinesProps {
  readonly removed: readonly { readonly number: string; readonly title: string; readonly inReserve: boolean }[];
}

/** Lines that people hold on paper and that are no longer there, under their numbers; nothing when there are none. */
export function RemovedLines({ removed }: RemovedLinesProps) {
  const { versions: words, rundown } = useWords();
  if (removed.length === 0) return null;
  return (
    <section className={css['removed']} aria-labelledby="removed-title">
      <h3 id="removed-title">{words.removed}</h3>
      <p className="soft">{words.removedHint}</p>
      <ul>
        {removed.map(({ number, title, inReserve }) => (
          <li key={number}><b className="tabular">{number}</b> <s>{typesetFrench(title) || rundown.untitled}</s> <span>{inReserve ? words.asideMark : words.removedMark}</span></li>
        ))}
      </ul>
    </section>
  );
}
