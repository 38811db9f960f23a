import { typesetFrench } from '#print';
import type { TimedRundown } from '#rundown';
import type { MouseEvent } from 'react';
import { Icon } from '../look/icons.js';
import { sayInstant } from '../words/dates.js';
import { sayFinding, sayWhy } from '../words/say-facts.js';
import { useSpeech } from '../words/words-provider.js';
import type { DeskRundown } from './desk-rundown.js';
import { rowId } from './table/row-id.js';
import css from './beside.module.css';

/** Beside the table: what to settle, what was kept aside, what people asked for, what was released. */
export function Beside({ desk, timed }: { readonly desk: DeskRundown; readonly timed: TimedRundown }) {
  return (
    <aside className={css['beside']}>
      <Remarks desk={desk} timed={timed} />
      <Reserve desk={desk} />
      <Points desk={desk} timed={timed} />
      <Versions desk={desk} />
    </aside>
  );
}

function Remarks({ desk: { remarks }, timed }: { readonly desk: DeskRundown; readonly timed: TimedRundown }) {
  const { words: { rundown }, language } = useSpeech();
  return (
    <details open id="remarques" className={`sheet ${css['part']}`}>
      <summary>{rundown.remarks} <span>{remarks.length}</span></summary>
      {remarks.length === 0 ? <p className="soft">{rundown.noRemarks}</p> : (
        <ul>
          {remarks.map((remark, i) => (
            <li key={i} className={css['remark']} data-level={remark.level}>
              <Icon name={remark.level} />
              <span>{sayFinding(remark, language)} <LineLink segmentId={remark.segmentId} timed={timed} /></span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Reserve({ desk: { reserve } }: { readonly desk: DeskRundown }) {
  const { words: { rundown }, language } = useSpeech();
  return (
    <details className={`sheet ${css['part']}`}>
      <summary>{rundown.reserve} <span>{reserve.length}</span></summary>
      {reserve.length === 0 ? <p className="soft">{rundown.noReserve}</p> : (
        <ul>
          {reserve.map(({ theme, why }) => (
            <li key={theme.id}>
              <b>{theme.label}</b>
              <p className={css['hook']}>{typesetFrench(theme.hook)}</p>
              {why.map((reason, i) => <p key={i} className="soft">{sayWhy(reason, language)}</p>)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Points({ desk: { points }, timed }: { readonly desk: DeskRundown; readonly timed: TimedRundown }) {
  const { words: { rundown, topic }, language } = useSpeech();
  return (
    <details className={`sheet ${css['part']}`}>
      <summary>{rundown.points} <span>{points.length}</span></summary>
      {points.length === 0 ? <p className="soft">{rundown.noPoints}</p> : (
        <ul>
          {points.map((point, i) => (
            <li key={i}>
              <p className={css['hook']}>{typesetFrench(point.text)}</p>
              <p className="soft">
                {point.contribution.author ?? topic.noAuthor} · <b data-state={point.state} className={css['state']}>{rundown.pointStates[point.state]}</b> <LineLink segmentId={point.segmentId} timed={timed} />
              </p>
              {point.why.map((reason, j) => <p key={j} className="soft">{sayWhy(reason, language)}</p>)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Versions({ desk: { versions } }: { readonly desk: DeskRundown }) {
  const { words: { rundown }, language } = useSpeech();
  return (
    <details open className={`sheet ${css['part']}`}>
      <summary>{rundown.versions} <span>{versions.length}</span></summary>
      {versions.length === 0 ? <p className="soft">{rundown.noVersions}</p> : (
        <ul>
          {versions.map((version) => (
            <li key={version.id}>
              <p className={css['version']}>
                <b>{rundown.versionLine(version.number)}</b>
                <a href={version.pdf} target="_blank" rel="noopener" aria-label={rundown.printVersion(version.number)}><Icon name="print" /> PDF</a>
              </p>
              {version.comment !== '' && <p>{version.comment}</p>}
              <p className="soft">{rundown.versionBy(version.releasedBy, sayInstant(version.releasedAt, language))} · <code>{version.hash.slice(0, 8)}</code></p>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Leads to the line a remark or a point is about; nothing when the line is gone. */
function LineLink({ segmentId, timed }: { readonly segmentId: string | null; readonly timed: TimedRundown }) {
  const { rundown } = useSpeech().words;
  const segment = timed.segments.find(({ id }) => id === segmentId);
  if (segment === undefined) return null;
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    const row = document.getElementById(rowId(segment.id));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  return <a href={`#${rowId(segment.id)}`} onClick={follow}>{rundown.line(segment.times.number)}</a>;
}
