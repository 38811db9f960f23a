import { formatHour } from '#print';
import type { AnsweredFragment } from '../operations/telling.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './person/person-drawer.module.css';

/** What somebody said last: « oui, mais » with its hours, and how it reached the studio. */
export function SayAnswer({ answer, short = false }: { readonly answer: AnsweredFragment; readonly short?: boolean }) {
  const { words: { telling: words }, language } = useSpeech();
  const { says, standing, by, notedBy, at, arrives, leaves, reason, instead } = answer;
  const hours = [arrives !== null && words.arrives(formatHour(arrives, language)), leaves !== null && words.leaves(formatHour(leaves, language))].filter((part) => part !== false);
  const date = sayInstant(at, language);
  return (
    <div className={css['answer']}>
      <p><b>{hours.length > 0 ? words.yesBut : words.says[says]}</b>{hours.length > 0 && ` : ${hours.join(', ')}`}{!standing && <span className="soft"> – {words.formerAnswer}</span>}</p>
      {reason !== '' && <p>« {reason} »</p>}
      {instead !== '' && <p>{words.instead} : {instead}</p>}
      {!short && <p className="soft">{by === 'telephone' ? words.byTelephone(notedBy ?? '', date) : words.byLink(date)}</p>}
    </div>
  );
}
