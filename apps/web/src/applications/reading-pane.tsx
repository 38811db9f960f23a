import { APPLICATION_STAGES, showAddress, type ApplicationConflict, type ApplicationStage } from '#audience';
import { typesetFrench } from '#print';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BoardCardFragment } from '../operations/applications.js';
import { weighAffinity } from '../topic/weigh-affinity.js';
import { sayDate, sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './applications.module.css';
import { ConflictLines } from './conflict-lines.js';
import { RecordActs } from './record-acts.js';
import { RecordForm } from './record-form.js';
import { ReviewForm } from './review-form.js';
import { SeatForm } from './seat-form.js';
import { ToldBadge } from './told-badge.js';
import type { BoardFrame } from './use-board.js';

const PROOFS_SHOWN = 2;

interface ReadingPaneProps {
  readonly card: BoardCardFragment;
  readonly frame: BoardFrame;
  readonly conflicts: readonly ApplicationConflict[];
  readonly names: ReadonlyMap<string, string>;
  readonly move: (stage: ApplicationStage) => void;
  readonly refresh: () => Promise<void>;
}

/** A whole application, to be read beside others: the same parts in the same order. */
export function ReadingPane({ card, frame, conflicts, names, move, refresh }: ReadingPaneProps) {
  const { words: { applications: words, topic }, language } = useSpeech();
  const { person } = card;
  const lowerThird = [person.title, person.organisation].filter(Boolean).join(', ');
  const questions = new Map(frame.questions.map(({ id, text }) => [id, text]));
  return (
    <article className={`sheet ${css['pane']}`} aria-label={person.name} data-pane={card.id}>
      <header className={css['part']}>
        <h2>{person.name}</h2>
        <p className="soft">{topic.roles[card.role] ?? card.role}{card.firstTimer && ` · ${words.firstTimer}`}{card.opinion !== null && ` · ${words.position[card.opinion]}`}</p>
        <p className="soft">{card.fromPage ? card.submittedAt !== null && words.sentOn(sayDate(card.submittedAt, language)) : words.fromFile}</p>
        <ConflictLines conflicts={conflicts} names={names} />
        <ToldBadge card={card} />
        {card.state === 'submitted' && <NativeSelect aria-label={words.move(person.name)} value={card.stage} onChange={(event) => move(event.currentTarget.value as ApplicationStage)} data={APPLICATION_STAGES.map((value) => ({ value, label: words.stages[value] }))} />}
      </header>
      <Part title={words.lowerThird}><p className={css['lower']}><b>{person.name}</b>{lowerThird !== '' && <span>{lowerThird}</span>}</p></Part>
      {card.differences.length > 0 && card.state === 'submitted' && <RecordForm card={card} judged={refresh} />}
      {card.recordActs.length > 0 && <RecordActs card={card} undone={refresh} />}
      <Part title={words.motivation}>{card.motivation === '' ? <p className="soft">{words.noMotivation}</p> : <p className={css['said']}>{card.motivation}</p>}</Part>
      {card.answers.length > 0 && <Part title={words.answers}><dl className={css['answers']}>{card.answers.map(({ question, text }, i) => <div key={i}><dt>{typesetFrench(question)}</dt><dd className={css['said']}>{text}</dd></div>)}</dl></Part>}
      {card.canAnswer.length > 0 && <Part title={words.canAnswer}><ul>{card.canAnswer.map((id) => <li key={id}>{typesetFrench(questions.get(id) ?? '')}</li>)}</ul></Part>}
      <Part title={words.availability}><Availability card={card} frame={frame} /></Part>
      <Part title={words.affinities}>
        {card.affinities.length === 0 ? <p className="soft">{words.noAffinities}</p> : (
          <ul className={css['affinities']}>
            {card.affinities.map(({ theme, weight, quotes, questions: asked }) => (
              <li key={theme.id}>
                <b>{theme.label}</b> <span className="soft">{words.weights[weighAffinity(weight)]}</span>
                {[...quotes, ...asked].slice(0, PROOFS_SHOWN).map(({ id, text }) => <blockquote key={id}>{typesetFrench(text)}</blockquote>)}
              </li>
            ))}
          </ul>
        )}
      </Part>
      {card.links.length > 0 && <Part title={words.links}><ul>{card.links.map((link) => <li key={link}><a href={link} target="_blank" rel="nofollow ugc noopener noreferrer">{showAddress(link)}</a></li>)}</ul></Part>}
      {card.accessibility !== '' && <Part title={words.accessibility}><p className={css['said']}>{card.accessibility}</p></Part>}
      <Part title={words.contact}><p>{card.email ?? words.noContact}</p></Part>
      {card.stage === 'accepted' && card.state === 'submitted' && <SeatForm card={card} frame={frame} seated={refresh} />}
      <ReviewForm card={card} saved={refresh} />
    </article>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => <section className={css['part']}><h3>{title}</h3>{children}</section>;

function Availability({ card, frame }: Pick<ReadingPaneProps, 'card' | 'frame'>) {
  const { words: { applications: words }, language } = useSpeech();
  const sayAnswer = (answer: keyof typeof words.dateAnswer | undefined) => (answer === undefined ? words.notAsked : words.dateAnswer[answer]);
  const said = new Map(card.dates.map(({ date, answer }) => [date, answer]));
  if (frame.dates.length > 0 && said.size > 0) {
    return <dl className={css['dates']}>{frame.dates.map(({ id, from }) => <div key={id} data-answer={said.get(id)}><dt>{sayLocal(from, language)}</dt><dd>{sayAnswer(said.get(id))}</dd></div>)}</dl>;
  }
  if (card.availability.length === 0) return <p className="soft">{words.anyTime}</p>;
  return <ul>{card.availability.map(({ from, to }) => <li key={from}>{words.window(sayLocal(from, language), sayLocal(to, language))}</li>)}</ul>;
}
