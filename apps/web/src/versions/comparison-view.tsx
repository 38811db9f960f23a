import { formatDuration, formatOffset } from '#rundown';
import { Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Note } from '../look/note.js';
import { CompareVersionsDocument, type ComparisonFragment, type EditionHeadFragment } from '../operations/versions.js';
import { ErrorNote } from '../server/error-note.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import type { Side } from './chosen-view.js';
import { DifferenceCounts } from './difference-counts.js';
import { LineChanges } from './line-changes.js';
import { placesOf } from './tell-comparison.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import css from './comparison-view.module.css';

interface ComparisonViewProps {
  readonly rundownId: string;
  readonly from: Side;
  readonly to: Side;
  /** Rises as the draft is worked on: a comparison with it is made again. */
  readonly draftRevision: number;
}

/** Two editions side by side, in words: what was added, removed, moved, retimed, recast and rewritten. */
export function ComparisonView({ rundownId, from, to, draftRevision }: ComparisonViewProps) {
  const { versions: words, app } = useSpeech().words;
  const [{ data, error }, ask] = useQuery({ query: CompareVersionsDocument, variables: { rundownId, from, to }, requestPolicy: from === null || to === null ? 'cache-and-network' : 'cache-first' });
  const latest = useRef(() => {});
  latest.current = () => ask({ requestPolicy: 'network-only' });
  useEffect(() => {
    if (draftRevision > 0 && (from === null || to === null)) latest.current();
  }, [draftRevision, from, to]);
  if (error) return <ErrorNote error={error} retry={latest.current} />;
  if (data === undefined) return <Placeholder lines={12} label={app.loading} />;
  return data.compareVersions === null ? <Note tone="info">{words.gone}</Note> : <Comparison comparison={data.compareVersions} />;
}

function Comparison({ comparison }: { readonly comparison: ComparisonFragment }) {
  const { versions: words } = useSpeech().words;
  const [whole, setWhole] = useState(false);
  const { from, to, lines } = comparison;
  const [one, other] = [from, to].map(({ version }) => (version === null ? words.draft : words.name(version.number))) as [string, string];
  const same = lines.filter(({ kinds }) => kinds.length === 0).length;
  const head = useHeadChanges(from, to);
  const shown = lines.filter(({ kinds }) => whole || kinds.length > 0);
  const places = placesOf(comparison);
  return (
    <article className={css['comparison']} aria-labelledby="comparison-title">
      <h2 id="comparison-title">{words.compared(one, other)}</h2>
      {same === lines.length && head.length === 0 ? <p role="status">{words.same}</p> : <DifferenceCounts lines={lines} />}
      <Totals names={[one, other]} from={from} to={to} />
      {same > 0 && <Checkbox label={words.showSame(same)} checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />}
      {(shown.length > 0 || head.length > 0) && (
        <table role="table" className={`sheet ${css['table']}`}>
          <caption className={css['caption']}>{words.comparedCaption(one, other)}</caption>
          <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{words.changedLine}</th><th role="columnheader" scope="col">{one}</th><th role="columnheader" scope="col">{other}</th></tr></thead>
          {head.length > 0 && (
            <tbody role="rowgroup">
              <tr role="row" className={css['line']}><th role="rowheader" scope="rowgroup" colSpan={3}>{words.head}</th></tr>
              {head.map(({ what, before, after }) => (
                <tr key={what} role="row" className={css['change']}><th role="rowheader" scope="row">{what}</th><td role="cell" data-label={one}>{before}</td><td role="cell" data-label={other}>{after}</td></tr>
              ))}
            </tbody>
          )}
          {shown.map((line) => <LineChanges key={line.segmentId} line={line} places={places} names={[one, other]} />)}
        </table>
      )}
    </article>
  );
}

/** What is told of the episode itself rather than of a line. */
function useHeadChanges(from: EditionHeadFragment, to: EditionHeadFragment) {
  const { words: { versions: { fields, noDate } }, language } = useSpeech();
  const when = ({ start, zone }: EditionHeadFragment) => (start === null ? noDate : `${sayLocal(start, language)} (${zone})`);
  return [
    { what: fields.show, before: from.title, after: to.title },
    { what: fields.start, before: when(from), after: when(to) },
    { what: fields.target, before: formatDuration(from.targetSeconds), after: formatDuration(to.targetSeconds) },
  ].filter(({ before, after }) => before !== after);
}

function Totals({ names, from, to }: { readonly names: readonly [string, string]; readonly from: EditionHeadFragment; readonly to: EditionHeadFragment }) {
  const { versions: { facts, from: before, to: after }, rundown } = useSpeech().words;
  const gap = (overSeconds: number) => (overSeconds === 0 ? rundown.onTarget : `${formatOffset(overSeconds)} – ${overSeconds > 0 ? rundown.tooLong : rundown.tooShort}`);
  return (
    <div className={css['totals']}>
      {[from, to].map(({ plannedSeconds, targetSeconds, overSeconds }, side) => (
        <dl key={side} className="sheet" aria-label={names[side]}>
          <div className={css['name']}><dt>{side === 0 ? before : after}</dt><dd>{names[side]}</dd></div>
          <div><dt>{facts.planned}</dt><dd>{formatDuration(plannedSeconds)}</dd></div>
          <div><dt>{facts.target}</dt><dd>{formatDuration(targetSeconds)}</dd></div>
          <div><dt>{facts.gap}</dt><dd data-over={overSeconds > 0 || undefined}>{gap(overSeconds)}</dd></div>
        </dl>
      ))}
    </div>
  );
}
