import { typesetFrench } from '#print';
import type { TimedRundown } from '#rundown';
import { Icon } from '../look/icons.js';
import { RemarksRail, type RemarksRailProps } from '../remarks/remarks-rail.js';
import { sayInstant } from '../words/dates.js';
import { sayWhy } from '../words/say-facts.js';
import { useSpeech } from '../words/words-provider.js';
import type { DeskRundown } from './desk-rundown.js';
import { LineLink } from './line-link.js';
import css from './beside.module.css';

interface BesideProps extends Pick<RemarksRailProps, 'remarks' | 'change' | 'undo' | 'shaping'> {
  readonly desk: DeskRundown;
  readonly timed: TimedRundown;
}

/** Beside the table: what to settle, what was kept aside, what people asked for, what was released. */
export function Beside({ desk, timed, ...rail }: BesideProps) {
  return (
    <aside className={css['beside']}>
      <RemarksRail timed={timed} rundown={desk.rundown} names={desk.names} {...rail} />
      <Reserve desk={desk} />
      <Points desk={desk} timed={timed} />
      <Versions desk={desk} />
    </aside>
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
