import { clockOf, formatDuration, type Repair, type Rundown } from '#rundown';
import { useMemo } from 'react';
import { useWords } from '../words/words-provider.js';
import { previewRepair, type PreviewLine } from './preview-repair.js';
import css from './remarks-rail.module.css';

/** The lines a repair is about, with their durations and starts before and after. */
export function RepairPreview({ rundown, repair }: { readonly rundown: Rundown; readonly repair: Repair }) {
  const { remarks: words } = useWords();
  const { lines, before, after } = useMemo(() => previewRepair(rundown, repair), [rundown, repair]);
  const ends = [before, after].map(({ end, studioSeconds }) => (end === null ? formatDuration(studioSeconds) : clockOf(end)));
  return (
    <table className={css['preview']}>
      <caption className="soft">{words.beforeAndAfter}</caption>
      <thead><tr><th scope="col">{words.columns.line}</th><th scope="col">{words.columns.duration}</th><th scope="col">{words.columns.start}</th></tr></thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.title.trim() || words.untitled}</th>
            <td><Change before={line.before && formatDuration(line.before.seconds)} after={line.after === null ? goneAs(line, words) : formatDuration(line.after.seconds)} /></td>
            <td><Change before={startOf(line.before)} after={startOf(line.after)} /></td>
          </tr>
        ))}
        <tr><th scope="row">{words.end}</th><td><Change before={formatDuration(before.plannedSeconds)} after={formatDuration(after.plannedSeconds)} /></td><td><Change before={ends[0] ?? null} after={ends[1] ?? null} /></td></tr>
      </tbody>
    </table>
  );
}

const startOf = (side: PreviewLine['before']): string | null => side && (side.start === null ? formatDuration(side.studioSeconds) : clockOf(side.start));

/** Where a line that is not played afterwards goes. */
const goneAs = ({ into }: PreviewLine, words: ReturnType<typeof useWords>['remarks']): string => (into === null ? words.setAside : words.mergedInto(into));

/** Both values, or the one where nothing changes; what was is struck out for the eye and said for the ear. */
function Change({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  const { remarks: words } = useWords();
  if (before === after) return <>{after ?? '–'}</>;
  return <>{before !== null && <><del aria-label={words.was(before)}>{before}</del> </>}<ins>{after ?? '–'}</ins></>;
}
