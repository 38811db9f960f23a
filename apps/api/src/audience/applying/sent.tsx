import type { ReactNode } from 'react';
import { sayDay } from '../topics/say-when.js';
import type { ApplyView } from './apply-view.js';
import { LowerThird } from './lower-third.js';

/** An application as the studio reads it. */
export function Sent({ view: { frame, topic, application } }: { readonly view: ApplyView }) {
  const words = frame.words.applying;
  const { role, name, title, organisation, motivation, answers, canAnswer, dates, links, accessibility } = application!.form;
  const questions = topic.questions.flatMap(({ id, text }) => {
    const answer = answers.find(({ questionId }) => questionId === id)?.text ?? '';
    return answer === '' && !canAnswer.includes(id) ? [] : [{ id, text, answer, can: canAnswer.includes(id) }];
  });
  const said = topic.dates.flatMap(({ id, from }) => {
    const answer = dates.find(({ date }) => date === id)?.answer;
    return answer === undefined ? [] : [{ id, from, answer }];
  });
  return (
    <section className="what-was-sent" aria-labelledby="envoi">
      <h2 id="envoi">{words.sent}</h2>
      <LowerThird words={words.screen} name={name} title={title} organisation={organisation} />
      <dl className="kept">
        <Said name={words.bring.role}>{words.bring.roles[role].label}</Said>
        {motivation !== '' && <Said name={words.bring.motivation}><p className="said" dir="auto">{motivation}</p></Said>}
        {questions.map(({ id, text, answer, can }) => (
          <Said key={id} name={text}>
            {can && <p><span className="tag open">{words.questions.can}</span></p>}
            {answer !== '' && <p className="said" dir="auto">{answer}</p>}
          </Said>
        ))}
        {said.length > 0 && (
          <Said name={words.dates.title}>
            <ul>{said.map(({ id, from, answer }) => <li key={id}><time dateTime={from.slice(0, 16)}>{sayDay(from, frame.locale)}</time>{frame.locale === 'fr' ? '\u00a0: ' : ': '}{words.dates.answers[answer]}</li>)}</ul>
          </Said>
        )}
        {accessibility !== '' && <Said name={words.practical.needs}><p className="said" dir="auto">{accessibility}</p></Said>}
        {links.length > 0 && <Said name={words.practical.links}><ul>{links.map((link) => <li key={link} dir="ltr">{link}</li>)}</ul></Said>}
      </dl>
    </section>
  );
}

const Said = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => <div><dt dir="auto">{name}</dt><dd>{children}</dd></div>;
