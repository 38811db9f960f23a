import type { CheckedLine, Locale, PrintCheck } from '#desk';
import { formatDate, formatHour, localDateTime } from '#print';
import { sayKind } from '#rundown';
import { setIn } from '../../share/words/words-in.js';
import type { CheckWords } from '../words/check-words.js';
import { checkWordsIn } from '../words/words-in.js';

/** The answer about one paper: the verdict first, in words that need no colour, then what changed. */
export function CheckedPaper({ check, now, locale }: { readonly check: PrintCheck; readonly now: Date; readonly locale: Locale }) {
  const words = checkWordsIn(locale);
  const set = (text: string) => setIn(text, locale);
  const say = (instant: string) => sayMoment(instant, check.zone, now, words, locale);
  const { title, says } = verdictOf(check, words, say);
  const { printed, newest, path } = check;
  return (
    <main className="check">
      <p className="label">{set(words.heading)}</p>
      <h1>{set(check.show)}</h1>
      <p className="soft">{set(words.recording(check.start === null ? words.noDate : `${formatDate(check.start, locale)}, ${formatHour(check.start, locale)}`))}</p>
      <div className={`note ${check.state === 'current' ? 'done' : 'bad'}`} role="status">
        <h2>{set(title)}</h2>
        <p>{set(says)}</p>
        {path === null && check.state === 'outdated' && <p>{set(words.askForIt)}</p>}
      </div>
      {path !== null && <p><a className="act" href={path}>{set(words.openPdf(check.state === 'outdated' || printed.version !== null ? (newest?.number ?? null) : null))}</a></p>}
      {check.rescheduled && <p className="rescheduled">{set(words.rescheduled)}</p>}
      {check.state === 'outdated' && printed.version !== null && <Changes check={check} words={words} locale={locale} />}
    </main>
  );
}

function verdictOf({ state, printed, newest, recipient }: PrintCheck, words: CheckWords, say: (instant: string) => string): { readonly title: string; readonly says: string } {
  const held = [printed.version === null ? words.draftPrint(say(printed.madeAt)) : words.versionPrint(printed.version), recipient === '' ? '' : words.copyOf(recipient)];
  const released = newest === null ? '' : words.alsoReleased(newest.number, say(newest.releasedAt));
  const verdict = (title: string, ...says: readonly string[]) => ({ title, says: [...held, ...says].filter((part) => part !== '').join(' ') });
  if (state === 'changed') return verdict(words.changed, words.changedSays, released);
  if (state === 'current') return printed.version === null ? verdict(words.current, words.currentDraft, released) : verdict(words.current, words.currentVersion(printed.version, say(newest!.releasedAt)));
  return verdict((printed.version === null ? words.draftReplaced : words.outdated)(newest!.number, say(newest!.releasedAt)));
}

/** « à 14 h 22 » of today, with its day of any other. */
function sayMoment(instant: string, zone: string, now: Date, words: CheckWords, locale: Locale): string {
  const [local, today] = [localDateTime(Date.parse(instant), zone), localDateTime(now.getTime(), zone)];
  const hour = formatHour(local, locale);
  return local.slice(0, 10) === today.slice(0, 10) ? words.at(hour) : words.onDay(formatDate(local, locale), hour);
}

function Changes({ check: { lines, own, whole }, words, locale }: { readonly check: PrintCheck; readonly words: CheckWords; readonly locale: Locale }) {
  const set = (text: string) => setIn(text, locale);
  if (lines.length === 0) return <p>{set(own ? words.nothingChangedForYou : whole ? words.nothingChanged : words.nothingShownChanged)}</p>;
  return (
    <section className="sheet">
      <h2>{set(own ? words.whatChangedForYou : words.whatChanged)}</h2>
      <ul className="segments">
        {lines.map((line, at) => (
          <li key={at}>
            <p className="soft">{[line.number === null ? words.aside : line.number === '' ? '' : words.line(line.number), ...line.changes.map((change) => words.changes[change])].filter((part) => part !== '').join(' · ')}</p>
            <h3>{set(line.title) || sayKind(line.kind, locale)}</h3>
            {sayStart(line, words, locale) !== '' && <p>{set(sayStart(line, words, locale))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayStart({ start }: CheckedLine, words: CheckWords, locale: Locale): string {
  const hour = (clock: string) => formatHour(`0000-00-00T${clock}`, locale);
  if (start === undefined || start.after === null) return '';
  return start.before === null || start.before === start.after ? words.startsAt(hour(start.after)) : words.startedAt(hour(start.before), hour(start.after));
}
