import { typesetFrench } from '#print';
import { formatDuration, formatOffset, writeRealTime, type ComparedLine, type ComparedShow, type Milliseconds, type NotedShow, type NotedTake, type RealTimeFrame } from '#rundown';
import { useWords } from '../words/words-provider.js';
import { toggleDrop, toggleVoid, typeEnd, typeShowEnd, typeStart } from './edit-times.js';
import { TimeField } from './time-field.js';
import type { Act } from './use-notes.js';
import css from './result-page.module.css';

interface ResultTableProps {
  readonly compared: ComparedShow;
  readonly show: NotedShow;
  readonly frame: RealTimeFrame;
  /** Null: this person may only read. */
  readonly note: ((...acts: readonly Act[]) => void) | null;
}

/** Planned beside real, line by line, to be corrected in place. */
export function ResultTable({ compared: { lines, totals }, show, frame, note }: ResultTableProps) {
  const { asRun: { columns: c, ...words } } = useWords();
  return (
    <table className={css['table']}>
      <thead>
        <tr>{[c.number, c.segment, c.plannedStart, c.realStart, c.lateness, c.end, c.plannedDuration, c.realDuration, c.longer, c.order].map((column, at) => <th key={at} scope="col">{column}</th>)}</tr>
      </thead>
      <tbody>{lines.map((line) => <ResultLines key={line.line} line={line} show={show} frame={frame} note={note} />)}</tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>{words.total}</th>
          <td data-label={c.plannedStart}>{clockOf(lines[0]?.plannedStartMs ?? null, frame)}</td>
          <td data-label={c.realStart}>{clockOf(totals.startMs, frame)}</td>
          <td data-label={c.lateness}><Difference ms={totals.startedLateMs} /></td>
          <td data-label={words.endOfShow}>
            {note && totals.startMs !== null ? <TimeField column="end" label={words.endOfShow} shown={totals.endMs} frame={frame} commit={(endMs) => note(...typeShowEnd(show, endMs))} /> : clockOf(totals.endMs, frame)}
          </td>
          <td data-label={c.plannedDuration}>{lasting(totals.plannedMs)}</td>
          <td data-label={c.realDuration}>{totals.startMs !== null && lasting(totals.realMs)}</td>
          <td data-label={c.longer}>{totals.startMs !== null && <Difference ms={totals.longerMs} />}</td>
          <td>{totals.running && words.states.running}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function ResultLines({ line, ...rest }: Omit<ResultTableProps, 'compared'> & { readonly line: ComparedLine }) {
  const takes = line.takes.length === 0 ? [null] : line.takes;
  return takes.map((take, at) => <ResultRow key={take?.notes[0] ?? 'none'} line={line} take={take} first={at === 0} {...rest} />);
}

function ResultRow({ line, take, first, show, frame, note }: Omit<ResultTableProps, 'compared'> & { readonly line: ComparedLine; readonly take: NotedTake | null; readonly first: boolean }) {
  const { asRun: { columns: c, ...words } } = useWords();
  const title = typesetFrench(line.title);
  const clock = (atMs: Milliseconds | null) => clockOf(atMs, frame);
  const states = [first && line.order !== null && words.placed(line.order), first && (line.state === 'played' ? null : words.states[line.state]), first && line.inverted && words.inverted, take?.voided && words.again].filter(Boolean);
  return (
    <tr data-state={line.state} data-again={!first || undefined}>
      <td className={css['number']}>{first ? line.number ?? '' : ''}</td>
      <th scope="row" className={css['title']}>
        {title}
        {note && (
          <span className={css['doings']}>
            {line.number !== null && take === null && (
              <label><input type="checkbox" checked={line.state === 'dropped'} aria-label={words.dropOf(title)} onChange={() => note(...toggleDrop(line, show))} /> {words.drop}</label>
            )}
            {take !== null && (take.voided || line.takes.length > 1) && (
              <label><input type="checkbox" checked={take.voided === true} aria-label={words.voidOf(title, clock(take.startMs))} onChange={() => note(...toggleVoid(take, show))} /> {words.voidTake}</label>
            )}
          </span>
        )}
      </th>
      <td data-label={c.plannedStart}>{first && clock(line.plannedStartMs)}</td>
      <td data-label={c.realStart}>
        {note ? <TimeField column="start" label={words.startOf(title)} shown={take?.startMs ?? null} frame={frame} commit={(startMs) => note(...typeStart(line, take, startMs))} /> : clock(take?.startMs ?? null)}
      </td>
      <td data-label={c.lateness}>{first && <Difference ms={line.lateMs} />}</td>
      <td data-label={c.end}>
        {note && take !== null ? <TimeField column="end" label={words.endOf(title)} shown={take.ownEnd ? take.endMs : null} follows={take.endMs} frame={frame} commit={(endMs) => note(...typeEnd(take, endMs))} /> : clock(take?.endMs ?? null)}
      </td>
      <td data-label={c.plannedDuration}>{first && line.plannedMs !== null && lasting(line.plannedMs)}</td>
      <td data-label={c.realDuration}>{first && line.realMs !== null && line.endMs !== null && lasting(line.realMs)}</td>
      <td data-label={c.longer}>{first && <Difference ms={line.longerMs} />}</td>
      <td data-label={c.order}>{states.join(' · ')}</td>
    </tr>
  );
}

const clockOf = (atMs: Milliseconds | null, { zone }: RealTimeFrame) => (atMs === null ? '' : writeRealTime(atMs, zone));
const seconds = (ms: Milliseconds) => Math.floor(ms / 1000);
const lasting = (ms: Milliseconds) => formatDuration(seconds(ms));

/** A difference with its sign, `+` = late or longer; the sign alone tells, colour only helps. */
function Difference({ ms }: { readonly ms: Milliseconds | null }) {
  if (ms === null) return null;
  return <span className={css['difference']} data-over={seconds(ms) > 0}>{formatOffset(seconds(ms))}</span>;
}
