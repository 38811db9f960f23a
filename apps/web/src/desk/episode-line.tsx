import { typesetFrench } from '#print';
import { formatDuration } from '#rundown';
import { Link } from 'wouter';
import type { DeskQuery } from '../operations/desk.js';
import { calendarLeaf, sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './episode-line.module.css';

export type EpisodeSummary = DeskQuery['topics'][number]['episodes'][number];

/** One episode with its date as a calendar leaf and how far its rundown is. */
export function EpisodeLine({ episode }: { readonly episode: EpisodeSummary }) {
  const { words, language } = useSpeech();
  const leaf = episode.start === null ? null : calendarLeaf(episode.start, language);
  const version = episode.rundown.versions[0];
  return (
    <li className={css['line']}>
      <div className={css['leaf']} aria-hidden="true">
        {leaf === null ? <b>?</b> : <><span>{leaf.weekday}</span><b>{leaf.day}</b><span>{leaf.month}</span></>}
      </div>
      <div className={css['what']}>
        <Link href={`/emissions/${episode.id}`} className={css['title']}>{typesetFrench(episode.title)}</Link>
        <p className={css['when']}>{episode.start === null ? words.desk.noDate : sayLocal(episode.start, language)}</p>
      </div>
      <div className={css['state']}>
        <Length episode={episode} />
        <span className="soft">{version === undefined ? words.desk.neverReleased : words.desk.version(version.number)}</span>
      </div>
    </li>
  );
}

function Length({ episode: { rundown, targetSeconds } }: { readonly episode: EpisodeSummary }) {
  const { desk } = useSpeech().words;
  if (rundown.plannedSeconds === 0) return <b className={css['todo']}>{desk.notPlanned}</b>;
  const { overSeconds } = rundown;
  if (overSeconds === 0) return <b className={css['fit']}>{desk.onTarget(formatDuration(targetSeconds))}</b>;
  const gap = formatDuration(Math.abs(overSeconds));
  return <b className={css['off']}>{overSeconds > 0 ? desk.over(gap) : desk.under(gap)}</b>;
}
