import { Button, TextInput } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { HOME_ZONE } from '../episode/zones.js';
import { Blank, Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { DayBoardDocument } from '../operations/day.js';
import { PrintRunPanel } from '../printing/print-run-panel.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { arrangeDay, clashesOf, type Board } from './arrange-day.js';
import { ClashList } from './clash-list.js';
import { addDays, isDate, localAt, sayDay } from './clock.js';
import { MonthGrid } from './month-grid.js';
import { PlaceBoard } from './place-board.js';
import { useHour } from './use-hour.js';
import { useLate, type Told } from './use-late.js';
import css from './day-page.module.css';

// Windows come when they are asked for.
const OpenShowDialog = lazy(async () => ({ default: (await import('./open-show-dialog.js')).OpenShowDialog }));
const FillDayDialog = lazy(async () => ({ default: (await import('./fill-day-dialog.js')).FillDayDialog }));

/** A recording day in all studios, and its month at a glance. Without a date: today. */
export default function DayPage({ date: asked }: { readonly date?: string }) {
  const { words: { day: words, app }, language } = useSpeech();
  const today = localAt(Date.now(), HOME_ZONE).slice(0, 10);
  const date = asked ?? today;
  const known = isDate(date);
  const [tick, setTick] = useState(0);
  const [{ data, error, fetching }, again] = useQuery({ query: DayBoardDocument, variables: { date }, requestPolicy: 'cache-and-network', pause: !known });
  useTitle(known ? words.titleOf(sayDay(date, language)) : words.title);
  const reread = () => {
    again({ requestPolicy: 'network-only' });
    setTick((count) => count + 1);
  };
  // Others open and move shows meanwhile: coming back to the page shows the day as it is.
  useEffect(() => {
    const onFocus = () => again({ requestPolicy: 'network-only' });
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, [again]);
  const board = data?.dayBoard?.date === date ? data.dayBoard : null;
  return (
    <div className={css['page']}>
      <DayHead date={known ? date : today} today={today} title={known ? words.titleOf(sayDay(date, language)) : words.title} />
      {!known && <Note tone="warn">{words.wrongDate}</Note>}
      {error && <ErrorNote error={error} retry={reread} />}
      {known && board === null && fetching && <Placeholder lines={10} label={app.loading} />}
      {board !== null && <DayBoard key={date} board={board} today={today} tick={tick} reread={reread} />}
    </div>
  );
}

function DayHead({ date, today, title }: { readonly date: string; readonly today: string; readonly title: string }) {
  const { words: { day: words } } = useSpeech();
  const [, go] = useLocation();
  return (
    <header className={css['head']}>
      <div><h1>{title}</h1><p className="soft">{words.lead}</p></div>
      <nav className={css['walk']} aria-label={words.title}>
        <Link href={`/jour/${addDays(date, -1)}`} className={css['step']}>‹ {words.before}</Link>
        <Link href={`/jour/${today}`} className={css['step']}>{words.today}</Link>
        <Link href={`/jour/${addDays(date, 1)}`} className={css['step']}>{words.after} ›</Link>
        <TextInput type="date" aria-label={words.goTo} value={date} onChange={(event) => { if (isDate(event.currentTarget.value)) go(`/jour/${event.currentTarget.value}`); }} />
      </nav>
    </header>
  );
}

interface DayBoardProps {
  readonly board: Board;
  readonly today: string;
  readonly tick: number;
  readonly reread: () => void;
}

function DayBoard({ board, today, tick, reread }: DayBoardProps) {
  const { words: { day: words, printing } } = useSpeech();
  const mayShape = useMayShape();
  const say = useHour(board.date);
  const [told, setTold] = useState<Told | null>(null);
  const [opening, setOpening] = useState<{ start: string; studioId: string | null } | null>(null);
  const [filling, setFilling] = useState(false);
  const places = useMemo(() => arrangeDay(board), [board]);
  const { trying, tried, error } = useLate(places, setTold, reread);
  const clashes = useMemo(() => clashesOf(places, tried), [places, tried]);
  const clashing = useMemo(() => new Set(clashes.flatMap(({ episode, other }) => [episode, other] as string[])), [clashes]);
  const shows = places.flatMap((place) => place.shows);
  const done = (sentence: string) => {
    setOpening(null);
    setFilling(false);
    setTold({ tone: 'done', sentence, undo: null });
    reread();
  };
  const actions = mayShape && (
    <div className={css['buttons']}>
      <Button leftSection={<Icon name="plus" />} onClick={() => { setTold(null); setOpening({ start: `${board.date}T09:00`, studioId: null }); }}>{words.openOne}</Button>
      <Button variant="default" leftSection={<Icon name="calendar" />} onClick={() => { setTold(null); setFilling(true); }}>{words.fill}</Button>
    </div>
  );
  return (
    <div className={css['board']}>
      <div className={css['main']}>
        <div role="status">{told !== null && <Note tone={told.tone} action={told.undo === null ? undefined : { label: words.undo, act: told.undo }}>{told.sentence}</Note>}</div>
        {error && <ErrorNote error={error} />}
        {shows.length === 0 ? <Blank title={words.empty} action={actions || undefined}>{mayShape ? words.emptyHint : words.emptyToReadHint}</Blank> : (
          <>
            {actions}
            <ClashList clashes={clashes} shows={shows} />
            <PrintRunPanel day={board.date} places={places.filter((place) => place.shows.length > 0).map(({ studio }) => ({ id: studio?.id ?? null, name: studio?.name ?? printing.listElsewhere }))} />
            {places.map((place) => <PlaceBoard key={place.studio?.id ?? 'elsewhere'} place={place} date={board.date} clashing={clashing} tried={tried} shaping={mayShape} trying={trying} open={(start, studioId) => { setTold(null); setOpening({ start, studioId }); }} />)}
          </>
        )}
      </div>
      <MonthGrid date={board.date} today={today} studios={board.studios} tick={tick} />
      <Suspense>
        {opening !== null && <OpenShowDialog {...opening} opened={() => done(words.opened(say.written(opening.start)))} close={() => setOpening(null)} />}
        {filling && <FillDayDialog date={board.date} studios={board.studios} shows={shows} filled={done} close={() => setFilling(false)} />}
      </Suspense>
    </div>
  );
}
