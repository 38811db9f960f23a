import { typesetFrench } from '#print';
import { compareAsRun, formatOffset, inWholeSeconds, readInstant, settleStart, writeRealTime, type RealTimeFrame } from '#rundown';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { Blank, Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import type { ReleasedFragment } from '../operations/as-run.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayNoteTimes } from '../session/may-note-times.js';
import { useMayShape } from '../session/may-shape.js';
import { NotFound } from '../shell/not-found.js';
import { EpisodeTabs } from '../telling/episode-tabs.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { AddLineForm } from './add-line-form.js';
import { ChaptersPart } from './chapters-part.js';
import { NoteLog } from './note-log.js';
import { numberAsReleased, rundownOf } from './released-rundown.js';
import { ResultTable } from './result-table.js';
import { useNotes, type Act, type Notes } from './use-notes.js';
import { useReleased } from './use-released.js';
import css from './result-page.module.css';

/** The show as it was played, beside the version it was played from; times are corrected in place, chapters follow. */
export default function ResultPage({ episodeId }: { readonly episodeId: string }) {
  const { words: { asRun: words, rundown, app }, language } = useSpeech();
  const notes = useNotes(episodeId);
  const { episode } = notes;
  const mayShape = useMayShape();
  const { released, error, reload } = useReleased(episodeId, episode?.asRun.playedVersion ?? null, episode?.rundown.id);
  useTitle(episode ? `${words.fullTitle} – ${episode.title}` : undefined);
  if (episode === null) return <NotFound />;
  const failed = error ?? notes.error;
  const again = () => {
    notes.reload();
    reload();
  };
  if (episode === undefined || released === undefined) return failed ? <ErrorNote error={failed} retry={again} /> : <Placeholder lines={14} label={app.loading} />;
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <p className={`label ${css['printOnly']}`}>{words.fullTitle}</p>
        <h1>{typesetFrench(episode.title)}</h1>
        <p className="soft">{episode.start === null ? rundown.noDate : sayLocal(episode.start, language)}</p>
      </header>
      <div className={css['screenOnly']}><EpisodeTabs episodeId={episodeId} at="real" /></div>
      {failed && <ErrorNote error={failed} retry={again} />}
      {released === null
        ? <Blank title={words.none} action={<Button component={Link} href={`/emissions/${episodeId}`}>{words.toOrder}</Button>}>{mayShape ? words.noneHint : words.noneHintToRead}</Blank>
        : <Result episodeId={episodeId} notes={notes} released={released} />}
    </div>
  );
}

function Result({ episodeId, notes, released }: { readonly episodeId: string; readonly notes: Notes; readonly released: ReleasedFragment }) {
  const { words: { asRun: words, floor } } = useSpeech();
  const mayNote = useMayNoteTimes();
  const { version: { number: version }, zone } = released;
  const rundown = useMemo(() => rundownOf(released), [released]);
  const show = useMemo(() => inWholeSeconds(notes.show), [notes.show]);
  const compared = useMemo(() => numberAsReleased(compareAsRun(rundown, show), released), [rundown, show, released]);
  const { lines, totals } = compared;
  const frame: RealTimeFrame = useMemo(() => {
    const { start } = settleStart(rundown, show);
    const plannedMs = (start === null ? null : readInstant(start.local, zone)) ?? totals.startMs ?? notes.clock();
    // Durations count from when the first line went on, where that is noted: later takes move nothing.
    return { zone, plannedMs, originMs: lines[0]?.startMs ?? plannedMs };
  }, [rundown, show, zone, totals, lines, notes]);
  const note = mayNote ? (...acts: readonly Act[]) => notes.note(version, false, ...acts) : null;
  const nameOf = (id: string) => typesetFrench(lines.find(({ line }) => line === id)?.title ?? rundown.reserve.find((one) => one.id === id)?.title ?? [...show.addedTitles].find(([line]) => line === id)?.[1] ?? '');
  return (
    <>
      <p>{words.lead(version)}{totals.startedLateMs !== null && totals.startedLateMs !== 0 && ` ${words.started(formatOffset(Math.floor(totals.startedLateMs / 1000)))}`} <span className="soft">{words.counts(totals.inverted, totals.dropped, totals.added)}</span></p>
      <div className={`${css['ways']} ${css['screenOnly']}`}>
        {note && <Button component={Link} href={`/plateau/${episodeId}`}>{words.toFloor}</Button>}
        <Button variant="default" leftSection={<Icon name="file" />} onClick={() => void download(compared, zone, words.fileName)}>{words.csv}</Button>
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => print()}>{words.print}</Button>
      </div>
      {note && <p className={`soft ${css['screenOnly']}`}>{words.howTo} {words.countedFrom(writeRealTime(frame.originMs, zone))}</p>}
      {notes.refused !== null && <Note tone="warn" role="alert">{notes.refused}</Note>}
      <p role="status" className={css['state']}>{notes.held && floor.waiting(notes.queue.waiting.length)}</p>
      <ResultTable compared={compared} show={show} frame={frame} note={note} />
      {note && <AddLineForm frame={frame} note={note} />}
      <NoteLog queue={notes.queue} zone={zone} nameOf={nameOf} />
      <ChaptersPart compared={compared} show={show} frame={frame} note={note} />
    </>
  );
}

async function download(compared: ReturnType<typeof compareAsRun>, zone: string, name: string): Promise<void> {
  const { toAsRunCsv } = await import('#interchange');
  const url = URL.createObjectURL(new Blob([toAsRunCsv(compared, zone, document.documentElement.lang === 'en' ? 'en' : 'fr', true)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
