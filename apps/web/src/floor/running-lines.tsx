import { typesetFrench } from '#print';
import { formatDuration, writeRealTime, type NotedShow, type ShowForecast } from '#rundown';
import type { Act } from '../as-run/use-notes.js';
import type { ReleasedFragment } from '../operations/as-run.js';
import { useSpeech } from '../words/words-provider.js';
import css from './running-page.module.css';

type Line = ReleasedFragment['lines'][number];

interface RunningLinesProps {
  readonly released: ReleasedFragment;
  readonly show: NotedShow;
  readonly forecast: ShowForecast | null;
  /** Null: this person may only read. */
  readonly note: ((...acts: readonly Act[]) => void) | null;
  readonly clock: () => number;
}

/** The lines as released, each with what became of it so far. */
export function RunningLines({ released: { lines, reserve, zone }, show, forecast, note, clock }: RunningLinesProps) {
  const { words: { floor: words } } = useSpeech();
  const states = new Map(forecast?.lines.map((line) => [line.segment as string, line]));
  const one = (line: Line) => (
    <RunningLine key={line.id} line={line} number={line.number} zone={zone} state={states.get(line.id)} show={show} note={note} clock={clock} />
  );
  return (
    <div className={css['lists']}>
      <h2>{words.lines}</h2>
      <ol className={`sheet ${css['lines']}`}>{lines.map(one)}</ol>
      {reserve.length > 0 && (
        <>
          <h2>{words.reserve}</h2>
          <ul className={`sheet ${css['lines']}`}>{reserve.map(one)}</ul>
        </>
      )}
    </div>
  );
}

interface RunningLineProps extends Pick<RunningLinesProps, 'show' | 'note' | 'clock'> {
  readonly line: Line;
  readonly number: string | null;
  readonly zone: string;
  readonly state: ShowForecast['lines'][number] | undefined;
}

function RunningLine({ line, number, zone, state, show, note, clock }: RunningLineProps) {
  const { words: { floor: words, kinds } } = useSpeech();
  const title = typesetFrench(line.title);
  const dropped = show.standing.filter((one) => one.act === 'drop' && one.line === line.id);
  const is = state?.state ?? 'coming';
  const played = is === 'played' || is === 'running';
  return (
    <li className={css['one']} data-state={is} aria-current={is === 'running' ? 'step' : undefined}>
      <span className={css['number']}>{number ?? ''}</span>
      <div className={css['what']}>
        <p className={css['title']}>{title}</p>
        <p className="soft">
          {[kinds[line.kind], formatDuration(line.durationSeconds), line.outside && words.outside, words.states[is]].filter(Boolean).join(' · ')}
        </p>
        {line.speakers.length > 0 && <p>{line.speakers.map(({ name, seconds }) => (seconds > 0 ? `${name} ${formatDuration(seconds)}` : name)).join(', ')}</p>}
        {line.objective !== '' && <p><span className="label">{words.aim}</span> {typesetFrench(line.objective)}</p>}
        {line.content !== '' && <p className={css['written']}>{typesetFrench(line.content)}</p>}
        <Pieces title={words.questions} pieces={line.questions} />
        <Pieces title={words.quotes} pieces={line.quotes} />
        {line.notes !== '' && <p><span className="label">{words.notes}</span> {typesetFrench(line.notes)}</p>}
      </div>
      <div className={css['times']}>
        {state && <p className="soft">{words.planned} {writeRealTime(state.plannedStartMs, zone)}</p>}
        {played && state?.startMs !== null && state !== undefined && <p><b>{words.real} {writeRealTime(state.startMs, zone)}</b></p>}
        {note && (
          <div className={css['acts']}>
            {is !== 'running' && <button type="button" aria-label={words.takeOf(title)} onClick={() => note({ act: 'take', line: line.id, startMs: clock() })}>{words.take}</button>}
            {number !== null && !played && dropped.length === 0 && <button type="button" aria-label={words.dropOf(title)} onClick={() => note({ act: 'drop', line: line.id })}>{words.drop}</button>}
            {!played && dropped.length > 0 && <button type="button" aria-label={words.undropOf(title)} onClick={() => note(...dropped.map(({ id }): Act => ({ act: 'undo', of: id })))}>{words.undrop}</button>}
          </div>
        )}
      </div>
    </li>
  );
}

function Pieces({ title, pieces }: { readonly title: string; readonly pieces: Line['questions'] }) {
  if (pieces.length === 0) return null;
  return (
    <details>
      <summary>{title} ({pieces.length})</summary>
      <ul>{pieces.map(({ text, author }, at) => <li key={at}>{typesetFrench(text)}{author !== null && <span className="soft"> – {author}</span>}</li>)}</ul>
    </details>
  );
}
