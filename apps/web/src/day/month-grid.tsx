import { NativeSelect, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { MonthBoardDocument } from '../operations/day.js';
import { useSpeech } from '../words/words-provider.js';
import type { BoardStudio } from './arrange-day.js';
import { addDays, addMonths, sayDay, weeksOf } from './clock.js';
import css from './month-grid.module.css';

const LOCALES = { fr: 'fr', en: 'en-GB' } as const;

/** A month at a glance: which days are taken, and by how many shows. */
export function MonthGrid({ date, today, studios, tick }: { readonly date: string; readonly today: string; readonly studios: readonly BoardStudio[]; readonly tick: number }) {
  const { words: { day: words }, language } = useSpeech();
  const [turned, setTurned] = useState({ of: date, months: 0 });
  const [studioId, setStudioId] = useState('');
  // Another day is looked at in its own month.
  const month = addMonths(date.slice(0, 7), turned.of === date ? turned.months : 0);
  const turn = (months: number) => setTurned({ of: date, months: (turned.of === date ? turned.months : 0) + months });
  const [{ data }, again] = useQuery({ query: MonthBoardDocument, variables: { month }, requestPolicy: 'cache-and-network' });
  useEffect(() => {
    if (tick > 0) again({ requestPolicy: 'network-only' });
  }, [tick, again]);
  const counts = new Map<string, number>();
  for (const one of data?.monthBoard ?? []) if (studioId === '' || one.studioId === studioId) counts.set(one.date, (counts.get(one.date) ?? 0) + one.shows);
  const name = new Date(`${month}-15T12:00:00Z`).toLocaleDateString(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekdays = Array.from({ length: 7 }, (_, at) => new Date(`${addDays('2026-06-01', at)}T12:00:00Z`).toLocaleDateString(LOCALES[language], { weekday: 'short', timeZone: 'UTC' }));
  return (
    <section className={css['month']} aria-labelledby="month">
      <h2 id="month">{words.month}</h2>
      <div className={css['turn']}>
        <button type="button" onClick={() => turn(-1)} aria-label={words.monthBefore}>‹</button>
        <p aria-live="polite">{name}</p>
        <button type="button" onClick={() => turn(1)} aria-label={words.monthAfter}>›</button>
      </div>
      {studios.length > 1 && <NativeSelect label={words.monthStudio} value={studioId} onChange={(event) => setStudioId(event.currentTarget.value)} data={[{ value: '', label: words.everyStudio }, ...studios.map(({ id, name: label }) => ({ value: id, label }))]} />}
      <table>
        <caption><VisuallyHidden>{name}</VisuallyHidden></caption>
        <thead><tr>{weekdays.map((weekday) => <th key={weekday} scope="col">{weekday}</th>)}</tr></thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((one) => one !== null)}>
              {week.map((one, at) => {
                if (one === null) return <td key={at}>{'\u00a0'}</td>;
                const count = counts.get(one) ?? 0;
                return (
                  <td key={one}>
                    <Link href={`/jour/${one}`} className={css['day']} data-taken={count > 0 || undefined} data-today={one === today || undefined} aria-current={one === date ? 'date' : undefined} aria-label={count === 0 ? words.dayFree(sayDay(one, language)) : words.dayTaken(sayDay(one, language), count)}>
                      {Number(one.slice(8))}<b>{count > 0 ? count : ''}</b>
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft tabular">{words.legend(counts.size)}</p>
    </section>
  );
}
