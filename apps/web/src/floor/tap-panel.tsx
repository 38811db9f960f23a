import { formatDuration, writeRealTime, type AsRunNote, type Segment, type ShowForecast } from '#rundown';
import { useRef } from 'react';
import { sayNote } from '../as-run/say-note.js';
import type { Notes } from '../as-run/use-notes.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import type { Words } from '../words/words.js';
import { useWords } from '../words/words-provider.js';
import css from './running-page.module.css';

/** A second tap so soon is the finger's, not the show's. */
const BOUNCE_MILLISECONDS = 400;

/** What is undone from here; corrections and cuts are taken back where they are made. */
const LIVE_ACTS: readonly AsRunNote['act'][] = ['take', 'end', 'drop', 'void'];

interface TapPanelProps {
  readonly notes: Notes;
  readonly version: number;
  readonly zone: string;
  readonly forecast: ShowForecast | null;
  readonly next: Segment | null;
  readonly nameOf: (id: string) => string;
}

/** What is on, how late it is, and the one big button. */
export function TapPanel({ notes, version, zone, forecast, next, nameOf }: TapPanelProps) {
  const { floor: words, asRun } = useWords();
  const last = useRef(0);
  const { show, queue, held, refused } = notes;
  const running = show.takes.at(-1)?.endMs === null ? show.takes.at(-1) : undefined;
  const begun = show.takes.length > 0;
  const tap = () => {
    const now = Date.now();
    if (now - last.current < BOUNCE_MILLISECONDS) return;
    last.current = now;
    if (next !== null) notes.note(version, true, { act: 'take', line: next.id, startMs: notes.clock() });
    else if (running) notes.note(version, true, { act: 'end', startMs: notes.clock() });
  };
  const label = next === null ? (running ? words.finish : words.finished) : (begun ? words.next : words.start)(nameOf(next.id));
  const undone = show.standing.findLast(({ act }) => LIVE_ACTS.includes(act));
  return (
    <section className={css['panel']} aria-label={words.on}>
      <div className={css['now']}>
        <p className={css['line']}>{running ? nameOf(running.segment) : begun ? words.after : words.before}</p>
        {running && <p className="tabular">{words.since(writeRealTime(running.startMs, zone))}{forecast?.running && ` · ${sayLeft(forecast.running.remainingMs, words)}`}</p>}
        {running && forecast && <p className={css['offset']} data-late={forecast.offsetMs >= 1000}>{sayOffset(forecast.offsetMs, words)}</p>}
      </div>
      <button type="button" className={css['next']} onClick={tap} disabled={next === null && !running}>{label}</button>
      <div className={css['small']}>
        {undone && (
          <button type="button" className={css['quiet']} onClick={() => notes.note(version, true, { act: 'undo', of: undone.id })}>
            <Icon name="undo" /> <span>{words.undo(sayNote(undone, show.standing, { nameOf, zone, words: asRun }))}</span>
          </button>
        )}
        {running && next !== null && <button type="button" className={css['quiet']} onClick={() => notes.note(version, true, { act: 'end', startMs: notes.clock() })}><span>{words.finish}</span></button>}
      </div>
      <p role="status" className={css['state']} data-held={held}>{held ? words.waiting(queue.waiting.length) : queue.waiting.length > 0 ? words.sending : begun ? words.sent : ''}</p>
      {refused !== null && <Note tone="warn" role="alert">{refused}</Note>}
    </section>
  );
}

type FloorWords = Words['floor'];
const lasting = (ms: number) => formatDuration(Math.floor(Math.abs(ms) / 1000));
const sayLeft = (ms: number, words: FloorWords) => (ms < 0 ? words.overrun : words.left)(lasting(ms));
const sayOffset = (ms: number, words: FloorWords) => (Math.abs(ms) < 1000 ? words.onTime : (ms > 0 ? words.late : words.early)(lasting(ms)));
