import { formatHour, typesetFrench } from '#print';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import type { FloorQuery } from '../operations/floor.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './floor-page.module.css';

type Episode = FloorQuery['floor']['episodes'][number];

/** One show of the day: its version in force, and its papers. */
export function FloorShow({ episode: { id, title, start, venue, release, papers, asRun } }: { readonly episode: Episode }) {
  const { words: { floor: words }, language } = useSpeech();
  const set = typesetFrench(title);
  return (
    <li className={`sheet ${css['show']}`}>
      <p className={css['hour']}>{start === null ? '' : formatHour(start, language)}</p>
      <div className={css['what']}>
        <h3>{set}</h3>
        {venue !== null && <p className="soft">{venue}</p>}
        <Version release={release} />
        <div className={css['ways']}>
          {release !== null && <Button size="md" component={Link} href={`/plateau/${id}`} aria-label={words.openShowOf(set)}>{words.openShow}</Button>}
          {(release !== null || asRun.notes.length > 0) && <Button size="md" variant="default" component={Link} href={`/emissions/${id}/realise`} aria-label={words.resultOf(set)}>{words.result}</Button>}
        </div>
      </div>
      <div className={css['papers']}>
        <h4 className="label">{words.print}</h4>
        {papers.length === 0 ? <p className="soft">{words.noPapers}</p> : (
          <ul>
            {papers.map(({ kind, person, pdf }) => (
              <li key={pdf}><a href={pdf} target="_blank" rel="noopener"><Icon name="print" /> {person === null ? words.conducteurOf(release?.version.number ?? 0) : words.paperOf(words.papers[kind], person)}</a></li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Which version counts, and whether its draft went on. */
export function Version({ release }: { readonly release: Pick<NonNullable<Episode['release']>, 'changesSince'> & { readonly version: Pick<NonNullable<Episode['release']>['version'], 'number' | 'releasedAt' | 'releasedBy'> } | null }) {
  const { words: { floor: words }, language } = useSpeech();
  if (release === null) return <div className={css['version']} data-missing><b>{words.noVersion}</b><p>{words.noVersionHint}</p></div>;
  const { version, changesSince } = release;
  return (
    <div className={css['version']}>
      <b>{words.versionAt(version.number, sayInstant(version.releasedAt, language), version.releasedBy)}</b>
      <p className={changesSince > 0 ? css['moved'] : 'soft'}>{changesSince > 0 ? words.moved(changesSince) : words.upToDate}</p>
    </div>
  );
}
