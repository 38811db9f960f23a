import type { ReminderRule, SendingWindow } from '#notices';
import { useSpeech } from '../words/words-provider.js';
import { drawDays, EXAMPLE_CALL, hourOf, minuteOf } from './draw-days.js';
import { sayClock } from './say-rule.js';
import css from './reminders.module.css';

const DAY_MINUTES = 1440;
const percent = (minute: number) => `${(minute / DAY_MINUTES) * 100}%`;

/** The days before a recording as columns from midnight to midnight: what leaves when, and the hours in which nothing does. */
export function ReminderDays({ rules, window }: { readonly rules: readonly ReminderRule[]; readonly window: SendingWindow }) {
  const { words: { studios: words }, language } = useSpeech();
  const say = (minute: number) => sayClock(hourOf(minute), language);
  const [opens, closes] = [minuteOf(window.from), minuteOf(window.until)];
  return (
    <figure className={css['picture']}>
      <figcaption><strong>{words.picture}</strong> <span className="soft">{words.pictureHint(sayClock(EXAMPLE_CALL, language), sayClock(window.until, language), sayClock(window.from, language))}</span></figcaption>
      {/* Scrolled sideways where it is long: by the keyboard too. */}
      <ol className={css['days']} tabIndex={0} aria-label={words.picture}>
        {drawDays(rules, window).map((one) =>
          one.shows === 'gap' ? (
            <li key={`gap-${one.days}`} className={css['gap']}><span>{words.gap(one.days)}</span></li>
          ) : (
            <li key={one.daysBefore} className={css['day']} data-last={one.daysBefore === 0 || undefined}>
              <b>{words.dayLabel(one.daysBefore)}</b>
              <div className={css['hoursOfDay']}>
                <i className={css['quiet']} style={{ top: 0, height: percent(opens) }} />
                <i className={css['quiet']} style={{ top: percent(closes), bottom: 0 }} />
                {one.marks.map(({ rule, minute }) => (
                  <span key={rule} className={css['mark']} style={{ top: percent(minute) }}><span className={css['dot']} aria-hidden="true" />{say(minute)}</span>
                ))}
                {one.daysBefore === 0 && <span className={css['mark']} data-call="" style={{ top: percent(minuteOf(EXAMPLE_CALL)) }}><span className={css['dot']} aria-hidden="true" />{words.call}</span>}
              </div>
            </li>
          ),
        )}
      </ol>
    </figure>
  );
}
