import { typesetFrench } from '#print';
import { clockOf, formatDuration, formatOffset } from '#rundown';
import { VisuallyHidden } from '@mantine/core';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { ReadVersionDocument, type EditionFragment, type EditionLineFragment } from '../operations/versions.js';
import { RemovedLines } from '../rundown/removed-lines.js';
import { ErrorNote } from '../server/error-note.js';
import { sayInstant, sayLocal } from '../words/dates.js';
import { sayFinding } from '../words/say-facts.js';
import { useSpeech } from '../words/words-provider.js';
import { LineMatter } from './line-matter.js';
import css from './edition-view.module.css';

/** A released version, exactly as it was: its lines, its names, its times. */
export function EditionView({ rundownId, number }: { readonly rundownId: string; readonly number: number }) {
  const { versions: words, app } = useSpeech().words;
  const [{ data, error }, again] = useQuery({ query: ReadVersionDocument, variables: { rundownId, number } });
  if (error) return <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (data === undefined) return <Placeholder lines={12} label={app.loading} />;
  return data.rundownVersion === null ? <Note tone="info">{words.gone}</Note> : <Edition edition={data.rundownVersion} number={number} />;
}

function Edition({ edition, number }: { readonly edition: EditionFragment; readonly number: number }) {
  const { words: { versions: words, rundown }, language } = useSpeech();
  const { version } = edition;
  return (
    <article className={css['edition']} aria-labelledby="edition-title">
      <header className={css['head']}>
        <h2 id="edition-title">{words.asItWas(number)}</h2>
        <a href={edition.pdf} target="_blank" rel="noopener"><Icon name="print" /> {rundown.printVersion(number)}</a>
      </header>
      {version && <p className="soft">{words.by(version.releasedBy, sayInstant(version.releasedAt, language))} · {words.hash(version.hash.slice(0, 8))}</p>}
      {version && version.comment !== '' && <p className={css['comment']}>{version.comment}</p>}
      <EditionFacts edition={edition} />
      <table role="table" className={`sheet ${css['table']}`}>
        <caption><VisuallyHidden>{words.caption(number)}</VisuallyHidden></caption>
        <thead role="rowgroup">
          <tr role="row">{(['number', 'start', 'duration', 'cumulative', 'segment', 'speakers', 'content'] as const).map((column) => <th key={column} role="columnheader" scope="col" className={css[column]}>{rundown.columns[column]}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">{edition.segments.map((line) => <Line key={line.id} line={line} />)}</tbody>
      </table>
      <RemovedLines removed={edition.removed} />
      {edition.aside.length > 0 && (
        <section aria-labelledby="aside-title" className={css['part']}>
          <h3 id="aside-title">{words.aside}</h3>
          <ul>{edition.aside.map((line) => <li key={line.id}>{typesetFrench(line.title) || rundown.untitled} · <span className="tabular">{formatDuration(line.durationSeconds)}</span></li>)}</ul>
        </section>
      )}
      {edition.remarks.length > 0 && (
        <section aria-labelledby="remarks-title" className={css['part']}>
          <h3 id="remarks-title">{rundown.remarks}</h3>
          <ul>{edition.remarks.map((remark, index) => <li key={index}>{sayFinding(remark, language)}</li>)}</ul>
        </section>
      )}
    </article>
  );
}

function EditionFacts({ edition: { start, venue, plannedSeconds, targetSeconds, overSeconds, studioSeconds, end } }: { readonly edition: EditionFragment }) {
  const { words: { versions: { facts, noDate }, rundown }, language } = useSpeech();
  return (
    <dl className={css['facts']}>
      <div><dt>{facts.recording}</dt><dd>{start === null ? noDate : sayLocal(start, language)}</dd></div>
      {venue !== null && venue !== '' && <div><dt>{facts.venue}</dt><dd>{venue}</dd></div>}
      <div><dt>{facts.planned}</dt><dd>{formatDuration(plannedSeconds)}</dd></div>
      <div><dt>{facts.target}</dt><dd>{formatDuration(targetSeconds)}</dd></div>
      <div><dt>{facts.gap}</dt><dd>{overSeconds === 0 ? rundown.onTarget : formatOffset(overSeconds)}</dd></div>
      <div><dt>{facts.studio}</dt><dd>{formatDuration(studioSeconds)}</dd></div>
      {end !== null && <div><dt>{facts.end}</dt><dd>{clockOf(end)}</dd></div>}
    </dl>
  );
}

function Line({ line }: { readonly line: EditionLineFragment }) {
  const { rundown, kinds } = useSpeech().words;
  const start = line.start !== null ? clockOf(line.start) : line.startSeconds !== null ? formatDuration(line.startSeconds) : '–';
  return (
    <tr role="row" data-outside={line.outside || undefined}>
      <td role="cell" className={css['number']}>{line.number}</td>
      <td role="cell" className={css['start']} data-label={rundown.columns.start}>{start}</td>
      <td role="cell" className={css['duration']} data-label={rundown.columns.duration}><b>{formatDuration(line.durationSeconds)}</b></td>
      <td role="cell" className={css['cumulative']} data-label={rundown.columns.cumulative}>{line.outside || line.cumulativeSeconds === null ? '–' : formatDuration(line.cumulativeSeconds)}</td>
      <td role="cell" className={css['segment']}>
        <b className={css['title']}>{typesetFrench(line.title) || rundown.untitled}</b>
        <span className="soft">{kinds[line.kind]}{line.outside && ` · ${rundown.outside}`}</span>
      </td>
      <td role="cell" className={css['speakers']}>
        <ul>
          {line.speakers.map((one, index) => (
            <li key={index}><b>{one.name}</b>{one.seconds > 0 && <span className="tabular"> {formatDuration(one.seconds)}</span>}<span className="soft"> {one.role === 'host' ? rundown.hostRole : [one.title, one.organisation].filter(Boolean).join(', ')}</span></li>
          ))}
        </ul>
      </td>
      <td role="cell" className={css['content']}><LineMatter line={line} /></td>
    </tr>
  );
}
