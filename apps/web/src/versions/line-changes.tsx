import { typesetFrench } from '#print';
import { formatDuration } from '#rundown';
import { Icon } from '../look/icons.js';
import type { LineComparedFragment } from '../operations/versions.js';
import { useWords } from '../words/words-provider.js';
import { KIND_ICONS } from './difference-counts.js';
import { DIFFERENCE_KINDS, tellLine, type PlacesOnBothSides } from './tell-comparison.js';
import css from './comparison-view.module.css';

interface LineChangesProps {
  readonly line: LineComparedFragment;
  readonly places: PlacesOnBothSides;
  readonly names: readonly [string, string];
}

/** One line of a comparison: which it is on both sides, in which ways it differs, then each difference with both values. */
export function LineChanges({ line, places, names: [one, other] }: LineChangesProps) {
  const words = useWords();
  const { versions } = words;
  return (
    <tbody role="rowgroup" data-kind={line.kinds[0]}>
      <tr role="row" className={css['line']}>
        <th role="rowheader" scope="rowgroup">
          {line.kinds.length === 0 ? <span className="soft">{versions.unchanged}</span> : (
            <ul className={css['kinds']} role="list">
              {DIFFERENCE_KINDS.filter((kind) => line.kinds.includes(kind)).map((kind) => <li key={kind} data-kind={kind}><Icon name={KIND_ICONS[kind]} size={14} /> {versions.kinds[kind]}</li>)}
            </ul>
          )}
        </th>
        <td role="cell" data-label={one}><Stands line={line.before} /></td>
        <td role="cell" data-label={other}><Stands line={line.after} /></td>
      </tr>
      {tellLine(line, places, words).map(({ what, before, after }, index) => (
        <tr key={index} role="row" className={css['change']}>
          <th role="rowheader" scope="row">{what}</th>
          <td role="cell" data-label={one}>{before === '' ? <i className="soft">{versions.nothing}</i> : typesetFrench(before)}</td>
          <td role="cell" data-label={other}>{after === '' ? <i className="soft">{versions.nothing}</i> : typesetFrench(after)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Stands({ line }: { readonly line: LineComparedFragment['before'] }) {
  const { versions, rundown } = useWords();
  if (line === null) return <span className="soft">– {versions.absentLine}</span>;
  return (
    <>
      <b className={css['number']}>{line.number ?? versions.inReserve}</b> <b className={css['title']}>{typesetFrench(line.title) || rundown.untitled}</b> <span className="soft tabular">{formatDuration(line.durationSeconds)}</span>
    </>
  );
}
