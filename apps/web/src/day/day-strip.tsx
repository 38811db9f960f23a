import type { BoardShow } from './arrange-day.js';
import { localAt } from './clock.js';
import css from './day-strip.module.css';

interface DayStripProps {
  readonly shows: readonly BoardShow[];
  readonly zone: string;
  readonly clashing: ReadonlySet<string>;
  readonly tried: ReadonlyMap<string, number>;
}

const HOUR_MS = 3_600_000;

/** The day drawn to scale, for the eye alone: the list below says it all. */
export function DayStrip({ shows, zone, clashing, tried }: DayStripProps) {
  const later = ({ episode, startMs }: BoardShow) => (tried.get(episode.id) ?? startMs) - startMs;
  const from = Math.floor(Math.min(...shows.map(({ startMs }) => startMs)) / HOUR_MS) * HOUR_MS;
  const until = Math.ceil(Math.max(...shows.map((show) => show.endMs + later(show))) / HOUR_MS) * HOUR_MS;
  const hours = (until - from) / HOUR_MS;
  const step = hours > 12 ? 3 : hours > 6 ? 2 : 1;
  const share = (ms: number) => `${((ms / (until - from)) * 100).toFixed(3)}%`;
  return (
    <div className={css['strip']} aria-hidden="true">
      <div className={css['bar']}>
        {shows.map((show) => <i key={show.episode.id} className={css['show']} data-clashing={clashing.has(show.episode.id) || undefined} style={{ left: share(show.startMs - from), width: share(show.endMs - show.startMs) }} />)}
        {shows.filter((show) => later(show) > 0).map((show) => <i key={`tried ${show.episode.id}`} className={css['tried']} style={{ left: share(show.startMs + later(show) - from), width: share(show.endMs - show.startMs) }} />)}
      </div>
      <div className={css['hours']}>
        {Array.from({ length: Math.ceil(hours / step) }, (_, at) => <span key={at} style={{ left: share(at * step * HOUR_MS) }}>{localAt(from + at * step * HOUR_MS, zone).slice(11, 13)}</span>)}
      </div>
    </div>
  );
}
