import { typesetFrench } from '#print';
import { formatDuration } from '#rundown';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import type { BoardShow } from './arrange-day.js';
import type { SayHour } from './use-hour.js';
import css from './show-row.module.css';

interface ShowRowProps {
  readonly show: BoardShow;
  readonly zone: string;
  readonly say: SayHour;
  /** Where it would start with what is tried. */
  readonly toMs: number | undefined;
  readonly clashing: boolean;
  readonly shaping: boolean;
  readonly trying: boolean;
  readonly tryLate: () => void;
  /** The form that tries a delay. */
  readonly children?: ReactNode;
}

/** One show of the day: when people are called, when it starts, when programme and studio end, and how far it is. */
export function ShowRow({ show, zone, say, toMs, clashing, shaping, trying, tryLate, children }: ShowRowProps) {
  const { day: words } = useWords();
  const { episode, startMs, callMs, programmeEndMs, endMs, callSettled, studioId } = show;
  const shift = (toMs ?? startMs) - startMs;
  const hour = (ms: number) => (shift === 0 ? say.at(ms, zone) : <><s>{say.at(ms, zone)}</s> <VisuallyHidden component="span">{words.becomes}</VisuallyHidden> <b className={css['moved']}>{say.at(ms + shift, zone)}</b></>);
  const title = typesetFrench(episode.title);
  return (
    <li className={css['row']} id={`show-${episode.id}`} data-clashing={clashing || undefined} data-moved={shift !== 0 || undefined} tabIndex={-1}>
      <p className={css['start']}><VisuallyHidden component="span">{words.start} </VisuallyHidden>{hour(startMs)}</p>
      <div className={css['what']}>
        <Link href={`/emissions/${episode.id}`} className={css['title']}>{title}</Link>
        <p className="soft">
          {[words.length(formatDuration(episode.targetSeconds)), sayState(show, words), show.versionNumber === null ? words.neverReleased : words.version(show.versionNumber), show.people.length > 0 ? words.people(show.people.length) : ''].filter((part) => part !== '').join(' · ')}
          {studioId === null && episode.venue !== null && episode.venue !== '' && ` · ${words.elsewherePlace(episode.venue)}`}
        </p>
      </div>
      <dl className={css['times']}>
        <div><dt>{callSettled ? words.call : words.callUsual}</dt><dd>{hour(callMs)}</dd></div>
        <div><dt>{words.programmeEnd}</dt><dd>{hour(programmeEndMs)}</dd></div>
        {endMs !== programmeEndMs && <div><dt>{words.studioEnd}</dt><dd>{hour(endMs)}</dd></div>}
      </dl>
      {shaping && <button type="button" id={`late-${episode.id}`} className={css['late']} aria-expanded={trying} aria-label={words.lateOf(title)} onClick={tryLate}><Icon name="clock" /> {words.late}</button>}
      {children}
    </li>
  );
}

function sayState({ plannedSeconds, episode: { targetSeconds } }: BoardShow, words: ReturnType<typeof useWords>['day']): string {
  if (plannedSeconds === 0) return words.notPlanned;
  const gap = plannedSeconds - targetSeconds;
  return gap === 0 ? '' : gap > 0 ? words.over(formatDuration(gap)) : words.under(formatDuration(-gap));
}
