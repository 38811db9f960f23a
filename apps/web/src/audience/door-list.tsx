import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Icon } from '../look/icons.js';
import { CheckInDocument, PromoteSeatDocument, type HallSeatFragment } from '../operations/audience.js';
import { useMayShape } from '../session/may-shape.js';
import { useToasts } from '../toasts/toasts.js';
import { sayHourOf } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './audience-page.module.css';
import { findSeats, writeSeats } from './write-seats.js';

interface DoorListProps {
  readonly episodeId: string;
  readonly seats: readonly HallSeatFragment[];
  readonly put: (id: string, change: Partial<HallSeatFragment>) => void;
  readonly reload: () => Promise<void>;
}

/** The list at the door: large rows, a search that Enter ends, and an undo for each arrival. */
export function DoorList({ episodeId, seats, put, reload }: DoorListProps) {
  const { words: { audience: words, app }, language } = useSpeech();
  const client = useClient();
  const { tell } = useToasts();
  const mayShape = useMayShape();
  const [asked, setAsked] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = findSeats(seats, asked);
  const [coming, waiting] = [found.filter(({ state }) => state === 'in'), found.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.number - b.number)];
  const nameOf = ({ name }: HallSeatFragment) => name ?? words.anonymous;
  const checkIn = async (seat: HallSeatFragment, present: boolean) => {
    put(seat.id, { checkedInAt: present ? new Date().toISOString() : null });
    const { data, error } = await client.mutation(CheckInDocument, { seatId: seat.id, present });
    const done = data?.checkInSeat;
    if (error || done?.__typename === 'SeatRefused') {
      put(seat.id, { checkedInAt: seat.checkedInAt });
      tell({ says: done?.__typename === 'SeatRefused' ? done.message : app.failed });
    } else tell({ says: present ? words.checkedIn(nameOf(seat)) : words.takenBack(nameOf(seat)), undo: () => void checkIn({ ...seat, checkedInAt: present ? 'x' : null }, !present) });
    await reload();
  };
  const promote = async (seat: HallSeatFragment) => {
    const { data } = await client.mutation(PromoteSeatDocument, { seatId: seat.id });
    const done = data?.promoteSeat;
    tell({ says: done === undefined ? app.failed : done.__typename === 'SeatRefused' ? done.message : words.promoted(nameOf(seat)) });
    await reload();
  };
  const download = () => {
    const address = URL.createObjectURL(new Blob([writeSeats(findSeats(seats, ''), words, (instant) => sayHourOf(instant, language))], { type: 'text/csv;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: address, download: `${words.title}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <section className={css['door']} aria-labelledby="door">
      <div className={css['doorHead']}>
        <h2 id="door">{words.door}</h2>
        {seats.length > 0 && (
          <div className={css['files']}>
            <Button variant="default" size="compact-md" component="a" href={`/episodes/${episodeId}/door-list/pdf`} target="_blank" rel="noopener" leftSection={<Icon name="print" />}>{words.paper}</Button>
            <Button variant="default" size="compact-md" component="a" href={`/episodes/${episodeId}/door-list/xlsx`} download>{words.xlsx}</Button>
            <Button variant="default" size="compact-md" onClick={download}>{words.csv}</Button>
          </div>
        )}
      </div>
      <form role="search" onSubmit={(event) => {
        event.preventDefault();
        const [only] = coming;
        if (asked.trim() === '' || coming.length !== 1 || !only || only.checkedInAt !== null) return;
        void checkIn(only, true);
        setAsked('');
        field.current?.focus();
      }}>
        <TextInput ref={field} size="lg" label={words.search} description={words.searchHint} value={asked} onChange={(event) => setAsked(event.currentTarget.value)} autoComplete="off" />
      </form>
      <p role="status" className="soft">{seats.length === 0 ? words.nobody : found.length === 0 ? words.noneFound : coming.length > 1 ? words.order : ''}</p>
      <ul className={css['rows']}>
        {coming.map((seat) => (
          <li key={seat.id} data-here={seat.checkedInAt !== null || undefined}>
            <button type="button" aria-pressed={seat.checkedInAt !== null} aria-label={seat.checkedInAt === null ? words.notHereOf(nameOf(seat)) : words.hereOf(nameOf(seat))} aria-describedby={seat.accessibility === '' ? undefined : `needs-${seat.id}`} onClick={() => void checkIn(seat, seat.checkedInAt === null)}>
              <span className={css['who']}>{nameOf(seat)}</span>
              <span className="soft">{seat.checkedInAt === null ? words.number(seat.number) : words.arrivedAt(sayHourOf(seat.checkedInAt, language))}</span>
              {seat.accessibility !== '' && <span id={`needs-${seat.id}`} className={css['needs']}><Icon name="info" /> {words.needs} <bdi>{seat.accessibility}</bdi></span>}
              <span className={css['tick']}>{seat.checkedInAt === null ? words.notHere : <><Icon name="check" size={20} /> {words.here}</>}</span>
            </button>
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <>
          <h3>{words.waiting} <span className="tabular soft">{waiting.length}</span></h3>
          <ul className={css['waiting']}>
            {waiting.map((seat) => (
              <li key={seat.id}>
                <span className={css['who']}>{nameOf(seat)}</span> <span className="soft">{words.number(seat.number)}</span>
                {seat.accessibility !== '' && <span className={css['needs']}><Icon name="info" /> {words.needs} <bdi>{seat.accessibility}</bdi></span>}
                {mayShape && <Button variant="default" size="compact-md" aria-label={words.promoteOf(nameOf(seat))} onClick={() => void promote(seat)}>{words.promote}</Button>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
