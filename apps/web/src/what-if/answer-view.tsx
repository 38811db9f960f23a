import type { ShowInShort, WhatIfAnswer } from '#casting';
import { sayRemark } from '#print';
import { formatDuration } from '#rundown';
import { Note } from '../look/note.js';
import { useSpeech } from '../words/words-provider.js';
import css from './answer-view.module.css';
import { sayPoints, tellDifference } from './tell-difference.js';

/** What a change would give, beside the draft as it stands: worth, debates, minutes. */
export function AnswerView({ answer }: { readonly answer: WhatIfAnswer }) {
  const { words: { whatIf: words }, language } = useSpeech();
  if (answer.outcome !== 'imagined') return <Note tone="warn" role="alert">{words[answer.outcome]}</Note>;
  const { now, would } = answer;
  const differences = tellDifference(now, would, words, language);
  const total = now.worth && would.worth && would.worth.total - now.worth.total;
  return (
    <div className={css['answer']}>
      {answer.contradictions.map((remark, at) => <Note key={at} tone="warn">{sayRemark(remark, { speaker: null, theme: null }, language)}</Note>)}
      <section className={css['worth']}>
        <h3>{words.worth}</h3>
        {total === null ? <p>{would.worth === null ? words.notWeighed : words.onlyThen(sayPoints(would.worth.total, words, language))}</p> : (
          <>
            <p><b>{Math.abs(total) < 0.05 ? words.same : (total > 0 ? words.better : words.worse)(sayPoints(Math.abs(total), words, language))}</b> {words.beforeAfter(sayPoints(now.worth!.total, words, language), sayPoints(would.worth!.total, words, language))}</p>
            {differences !== null && differences.length > 0 && <ul>{differences.map(({ name, points, told }) => <li key={name} data-won={points > 0 || undefined}>{told}</li>)}</ul>}
          </>
        )}
      </section>
      <div className={css['shows']}>
        <Show title={words.would} show={would} other={now} />
        <Show title={words.now} show={now} />
      </div>
    </div>
  );
}

function Show({ title, show, other }: { readonly title: string; readonly show: ShowInShort; readonly other?: ShowInShort }) {
  const { words: { whatIf: words } } = useSpeech();
  const gone = other?.people.filter(({ id }) => !show.people.some((one) => one.id === id)) ?? [];
  const isNew = (theme: string | null) => other !== undefined && !other.debates.some((debate) => debate.theme === theme);
  const before = (id: string) => other?.people.find((one) => one.id === id)?.seconds ?? 0;
  return (
    <section className={css['show']} data-then={other !== undefined || undefined}>
      <h3>{title}</h3>
      <ol>
        {show.debates.map(({ theme, title: debate, durationSeconds, guests }, at) => (
          <li key={at}>
            <p><b>{debate}</b> <span>{formatDuration(durationSeconds)}</span>{isNew(theme) && <em>{words.isNew}</em>}</p>
            <p className="soft">{guests.join(', ')}</p>
          </li>
        ))}
      </ol>
      <h4>{words.minutes}</h4>
      <ul>
        {show.people.map(({ id, name, seconds }) => (
          <li key={id}><span>{name}</span> <b>{formatDuration(seconds)}</b>{other !== undefined && seconds !== before(id) && <i>{before(id) === 0 ? words.comes : words.was(formatDuration(before(id)))}</i>}</li>
        ))}
        {gone.map(({ id, name, seconds }) => <li key={id} data-gone><span>{name}</span> <b>–</b><i>{words.was(formatDuration(seconds))}</i></li>)}
      </ul>
    </section>
  );
}
