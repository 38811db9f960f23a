import { typesetFrench } from '#print';
import { formatDuration, type TimedRundown, type TimedSegment } from '#rundown';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import type { DeskRundown } from './desk-rundown.js';
import { questionsOf, quotesOf, speakersOf, type Names } from './names.js';
import { columnsOf } from './table/columns.js';
import { cellText } from './table/read-cell-text.js';
import css from './printed-table.module.css';

interface PrintedTableProps {
  readonly title: string;
  readonly desk: DeskRundown;
  readonly timed: TimedRundown;
}

const TIMES = columnsOf((['number', 'start', 'duration', 'cumulative'] as const).map((id) => ({ id, shown: true, width: null })), []);

/** What the browser itself prints of the desk: a plain black table of every line, those out of sight as well, and nothing of the screen around it. */
export function PrintedTable(props: PrintedTableProps) {
  // It is made for as long as the browser prints, before anything is laid out.
  const printing = useIsPrinting();
  return printing ? createPortal(<Sheet {...props} />, document.body) : null;
}

function Sheet({ title, desk, timed }: PrintedTableProps) {
  const { words: { rundown: words, columns: { names: heads } }, language } = useSpeech();
  const { start, plannedSeconds, studioSeconds, segments } = timed;
  return (
    <section className={css['sheet']} data-printed-table>
      <h1>{typesetFrench(title)}</h1>
      <p>{[start === null ? words.noDate : sayLocal(start.local, language), words.printedDraft, words.printedLengths(formatDuration(plannedSeconds), formatDuration(studioSeconds))].join(' · ')}</p>
      <table>
        <thead>
          <tr>
            {TIMES.map(({ id }) => <th key={id} scope="col">{heads[id as keyof typeof heads]}</th>)}
            {(['segment', 'speakers', 'content'] as const).map((id) => <th key={id} scope="col">{heads[id]}</th>)}
          </tr>
        </thead>
        <tbody>{segments.map((segment) => <Line key={segment.id} segment={segment} names={desk.names} />)}</tbody>
      </table>
    </section>
  );
}

function Line({ segment, names }: { readonly segment: TimedSegment; readonly names: Names }) {
  const { words: { rundown: words, table, kinds } } = useSpeech();
  const texts = [segment.objective, segment.content, ...questionsOf(segment, names).map(({ text }) => text), ...quotesOf(segment, names).map(({ text }) => `« ${text} »`), segment.notes];
  return (
    <tr data-skipped={segment.skipped ?? undefined}>
      {TIMES.map((column) => <td key={column.id} data-print={column.id}>{cellText(segment, column)}</td>)}
      <td data-print="segment"><b>{typesetFrench(segment.title) || words.untitled}</b><br />{[kinds[segment.kind], ...(segment.skipped ? [table.skipped[segment.skipped]] : [])].join(' · ')}</td>
      <td>{speakersOf(segment, names).map(({ participation }) => participation?.person.name ?? '').filter((name) => name !== '').join(', ')}</td>
      <td>{texts.filter((text) => text.trim() !== '').map((text, index) => <p key={index}>{typesetFrench(text)}</p>)}</td>
    </tr>
  );
}

function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
