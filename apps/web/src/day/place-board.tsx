import { Fragment } from 'react';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import { changeoverOf, roomBefore, startAfter, zoneOf, type BoardShow, type PlaceDay } from './arrange-day.js';
import { clocksChange } from './clock.js';
import { DayStrip } from './day-strip.js';
import { GapRow } from './gap-row.js';
import { LateForm } from './late-form.js';
import type { Late, LateMove } from './late-show.js';
import { sayMinutes } from './say-minutes.js';
import { ShowRow } from './show-row.js';
import { useHour } from './use-hour.js';
import css from './place-board.module.css';

/** A delay that is being tried, and what can be done about it. */
export interface Trying {
  readonly late: Late | null;
  readonly moves: readonly LateMove[] | null;
  readonly busy: boolean;
  readonly start: (show: BoardShow) => void;
  readonly change: (part: Partial<Late>) => void;
  readonly shift: () => void;
  readonly forget: () => void;
}

interface PlaceBoardProps {
  readonly place: PlaceDay;
  readonly date: string;
  readonly clashing: ReadonlySet<string>;
  readonly tried: ReadonlyMap<string, number>;
  readonly shaping: boolean;
  readonly trying: Trying;
  readonly open: (start: string, studioId: string) => void;
}

/** What a studio records on the day, in order, with what lies between. */
export function PlaceBoard({ place, date, clashing, tried, shaping, trying, open }: PlaceBoardProps) {
  const { day: words } = useWords();
  const say = useHour(date);
  const { studio, shows } = place;
  const zone = zoneOf(place);
  const changeoverSeconds = changeoverOf(studio);
  const id = `place-${studio?.id ?? 'elsewhere'}`;
  const [first, last] = [shows[0], lastOf(shows)];
  const opening = (after: BoardShow | undefined) => {
    if (!shaping || studio === null || after === undefined) return null;
    const start = startAfter(after.endMs, changeoverSeconds, zone);
    return { label: words.openHere(say.written(start)), act: () => open(start, studio.id) };
  };
  const next = opening(last);
  const facts = [
    first !== undefined && last !== undefined && `${words.shows(shows.length)} ${words.span(say.at(first.startMs, zone), say.at(last.endMs, zone))}`,
    studio !== null && words.changeover(sayMinutes(changeoverSeconds, words)),
  ].filter((fact) => fact !== false);
  return (
    <section aria-labelledby={id} className={css['place']}>
      <div className={css['head']}><h2 id={id}>{studio?.name ?? words.elsewhere}</h2><p className="soft tabular">{facts.join(' · ')}</p></div>
      {first !== undefined && last !== undefined && clocksChange(first.startMs, last.endMs, zone) && <Note tone="info">{words.clocks}</Note>}
      {first === undefined ? <p className="soft">{words.nothingHere}</p> : (
        <>
          <DayStrip shows={shows} zone={zone} clashing={clashing} tried={tried} />
          <ol className={css['list']}>
            {shows.map((show, at) => {
              const room = roomBefore(shows, at);
              const isTried = trying.late?.episodeId === show.episode.id ? trying.late : null;
              return (
                <Fragment key={show.episode.id}>
                  {room !== null && <GapRow room={room} changeoverSeconds={changeoverSeconds} open={opening(lastOf(shows.slice(0, at).filter((one) => one.place === show.place)))} />}
                  <ShowRow show={show} zone={zone} say={say} toMs={tried.get(show.episode.id)} clashing={clashing.has(show.episode.id)} shaping={shaping} trying={isTried !== null} tryLate={() => trying.start(show)}>
                    {isTried !== null && <LateForm title={show.episode.title} late={isTried} moves={trying.moves} busy={trying.busy} change={trying.change} shift={trying.shift} forget={trying.forget} />}
                  </ShowRow>
                </Fragment>
              );
            })}
          </ol>
        </>
      )}
      {next !== null && <div><button type="button" className={css['open']} onClick={next.act}><Icon name="plus" /> {next.label}</button></div>}
    </section>
  );
}

const lastOf = (shows: readonly BoardShow[]): BoardShow | undefined => shows.toSorted((one, other) => other.endMs - one.endMs)[0];
