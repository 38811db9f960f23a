import { formatHour } from '#print';
import { useMemo } from 'react';
import { useSpeech } from '../words/words-provider.js';
import { daysFrom, localAt } from './clock.js';

/** Says hours on a day's board, with a word where one is of the day before or after. */
export interface SayHour {
  /** An instant, by a studio's clock. */
  readonly at: (ms: number, zone: string) => string;
  /** A local date-time. */
  readonly written: (local: string) => string;
}

export function useHour(date: string): SayHour {
  const { words: { day }, language } = useSpeech();
  return useMemo(() => {
    const written = (local: string): string => {
      const [hour, days] = [formatHour(local, language), daysFrom(date, local)];
      return days === 0 ? hour : `${hour} ${days > 0 ? day.nextDay : day.dayBefore}`;
    };
    return { written, at: (ms, zone) => written(localAt(ms, zone)) };
  }, [date, day, language]);
}
