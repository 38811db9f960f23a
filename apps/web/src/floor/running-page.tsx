import { typesetFrench } from '#print';
import { forecastShow, nextLine, settleStart } from '#rundown';
import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { rundownOf, withAdded } from '../as-run/released-rundown.js';
import { useNotes } from '../as-run/use-notes.js';
import { useReleased } from '../as-run/use-released.js';
import { Blank, Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import type { ReleasedFragment } from '../operations/as-run.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayNoteTimes } from '../session/may-note-times.js';
import { NotFound } from '../shell/not-found.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { Version } from './floor-show.js';
import { RunningLines } from './running-lines.js';
import { TapPanel } from './tap-panel.js';
import css from './running-page.module.css';

/** A show as it was released, read only, with what is on and the button that takes the next line. */
export default function RunningPage({ episodeId }: { readonly episodeId: string }) {
  const { words: { floor: words, app }, language } = useSpeech();
  const notes = useNotes(episodeId);
  const { episode } = notes;
  const { released, error, reload } = useReleased(episodeId, null, episode?.rundown.id);
  const arrived = useNewVersion(released);
  useTitle(episode ? `${words.title} – ${episode.title}` : undefined);
  if (episode === null) return <NotFound />;
  const failed = error ?? notes.error;
  if (episode === undefined || released === undefined) return failed ? <ErrorNote error={failed} retry={() => { notes.reload(); reload(); }} /> : <Placeholder lines={14} label={app.loading} />;
  if (released === null) return <Blank heads title={words.noVersion} action={<Button component={Link} href="/plateau">{words.title}</Button>}>{words.noVersionHint}</Blank>;
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <p><Link href="/plateau">{words.title}</Link></p>
        <h1>{typesetFrench(released.title)}</h1>
        <p className="soft">{[released.start && sayLocal(released.start, language), released.venue, released.host && `${words.host} : ${released.host}`].filter(Boolean).join(' · ')}</p>
        <Version release={released} />
        <div className={css['ways']}>
          <Button variant="default" component="a" href={released.version.pdf} target="_blank" rel="noopener" leftSection={<Icon name="print" />}>{words.conducteurOf(released.version.number)}</Button>
          <Button variant="default" component={Link} href={`/emissions/${episodeId}/realise`}>{words.result}</Button>
        </div>
      </header>
      {arrived !== null && <Note tone="info" role="status">{words.newVersion(arrived)}</Note>}
      {failed && <ErrorNote error={failed} retry={() => { notes.reload(); reload(); }} />}
      <Running notes={notes} released={released} />
    </div>
  );
}

function Running({ notes, released }: { readonly notes: ReturnType<typeof useNotes>; readonly released: ReleasedFragment }) {
  const mayNote = useMayNoteTimes();
  const now = useTicking(notes.clock);
  const { show } = notes;
  const { version: { number: version }, zone } = released;
  const rundown = useMemo(() => rundownOf(released), [released]);
  const whole = useMemo(() => withAdded(rundown, show), [rundown, show]);
  const names = useMemo(() => {
    const added = [...show.addedTitles].map(([id, title]) => [id as string, typesetFrench(title)] as const);
    const planned = released.lines.map(({ id, number, title }) => [id, `${number ?? ''}. ${typesetFrench(title)}`] as const);
    return new Map([...added, ...rundown.reserve.map(({ id, title }) => [id as string, typesetFrench(title)] as const), ...planned]);
  }, [rundown, released, show]);
  const nameOf = (id: string) => names.get(id) ?? '';
  const told = forecastShow(settleStart(whole, show), show, now);
  const forecast = told.outcome === 'showForecast' ? told : null;
  return (
    <div className={css['running']}>
      {mayNote && <TapPanel notes={notes} version={version} zone={zone} forecast={forecast} next={nextLine(rundown, show)} nameOf={nameOf} />}
      <RunningLines released={released} show={show} forecast={forecast} note={mayNote ? (...acts) => notes.note(version, true, ...acts) : null} clock={notes.clock} />
    </div>
  );
}

/** The house's clock, told every second. */
function useTicking(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

/** Number of a version that took the place of the one first read; null while there was none. */
function useNewVersion(released: ReleasedFragment | null | undefined): number | null {
  const first = useRef<number>(undefined);
  const number = released?.version.number;
  if (first.current === undefined) first.current = number;
  return number !== undefined && number !== first.current ? number : null;
}
