import { LONGEST_CONTRIBUTION, YES_NO } from '#audience';
import type { PublicTopicPage, ShownAnswer, Sliced } from '#desk';
import { Field, PublicForm } from '../frame/fields.js';
import { fieldId, formView, valueOf, type FormView } from '../frame/frame-view.js';
import { Bars } from '../topics/opinion.js';
import { topicPath, withQuery } from '../topics/topic-paths.js';
import { setIn } from '../words/words-in.js';
import { Comment, sayChoice } from './comment.js';
import { Guest } from './guest.js';
import type { TopicView } from './topic-view.js';

type Asked = PublicTopicPage['questions'][number];

export const questionPath = (slug: string, id: string): string => `${topicPath(slug)}/questions/${id}`;
export const questionForm = (id: string): string => `question-${id}`;

/** « Aidez-nous à préparer ce sujet ». */
export function Questions({ view }: { readonly view: TopicView }) {
  const { topic, frame } = view;
  const words = frame.words.takingPart.questions;
  if (topic.questions.length === 0) return null;
  return (
    <section aria-labelledby="questions" className="questions">
      <h2 id="questions">{words.title}</h2>
      <p className="soft">{words.says}</p>
      <ol>
        {topic.questions.map((question) => {
          const form = formView(frame, questionForm(question.id), view.trouble, view.typed);
          return (
            <li key={question.id} className="card question">
              <h3 dir="auto">{setIn(question.text, topic.language)}</h3>
              <Result view={view} question={question} />
              <p>{question.answerCount === 0 ? <span className="soft">{words.noAnswers}</span> : <a href={questionPath(topic.slug, question.id)}>{words.answers(question.answerCount)}<span className="unseen"> ({question.text})</span></a>}</p>
              {takes(view, question) ? (
                <details open={form.trouble !== null}>
                  <summary>{words.answer}</summary>
                  <AnswerForm view={view} form={form} question={question} />
                </details>
              ) : <p className="soft">{words.closed}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const takes = (view: TopicView, question: Asked): boolean => question.state === 'open' && view.acts.includes('answer');

/** How often each answer was chosen, where there is a choice. */
function Result({ view, question }: { readonly view: TopicView; readonly question: Asked }) {
  const offered: readonly string[] = question.kind === 'open' ? [] : question.kind === 'yesNo' ? YES_NO : question.choices;
  const total = offered.reduce((sum, choice) => sum + (question.choiceCounts[choice] ?? 0), 0);
  if (total === 0) return null;
  return <Bars view={view.frame} label={view.frame.words.takingPart.questions.result} total={total} bars={offered.map((choice) => ({ key: choice, label: sayChoice(choice, view), count: question.choiceCounts[choice] ?? 0 }))} />;
}

function AnswerForm({ view, form, question }: { readonly view: TopicView; readonly form: FormView; readonly question: Asked }) {
  const words = view.frame.words.takingPart.questions;
  return (
    <PublicForm view={form} action={questionPath(view.topic.slug, question.id)}>
      {question.kind !== 'open' && <Choices view={view} form={form} question={question} />}
      <Field view={form} name="texte" kind="lines" rows={3} label={question.kind === 'open' ? words.yourAnswer : words.more} longest={LONGEST_CONTRIBUTION} optional={question.kind !== 'open'} />
      <Guest view={form} back={`${topicPath(view.topic.slug)}#questions`} />
      <button type="submit">{words.send}</button>
    </PublicForm>
  );
}

function Choices({ view, form, question }: { readonly view: TopicView; readonly form: FormView; readonly question: Asked }) {
  const wrong = form.trouble?.field === 'choix' ? form.trouble : null;
  const id = fieldId(form.form, 'choix');
  const chosen = valueOf(form, 'choix');
  return (
    <fieldset id={id} aria-describedby={wrong === null ? undefined : `${id}-wrong`}>
      <legend>{view.frame.words.takingPart.questions.yourAnswer}</legend>
      {(question.kind === 'yesNo' ? YES_NO : question.choices).map((choice) => (
        <label key={choice} className="tick"><input type="radio" name="choix" value={choice} defaultChecked={choice === chosen} /> <span dir="auto">{sayChoice(choice, view)}</span></label>
      ))}
      {wrong !== null && <p id={`${id}-wrong`} className="wrong">{wrong.says}</p>}
    </fieldset>
  );
}

/** One question with what was answered, and the place to answer. */
export function QuestionPage({ view, question, answers, later }: { readonly view: TopicView; readonly question: Asked; readonly answers: Sliced<ShownAnswer>; readonly later: boolean }) {
  const { topic, frame: { words: { takingPart } } } = view;
  const path = questionPath(topic.slug, question.id);
  return (
    <>
      <h1 dir="auto">{setIn(question.text, topic.language)}</h1>
      <Result view={view} question={question} />
      {takes(view, question) ? <div className="card write"><AnswerForm view={view} form={formView(view.frame, questionForm(question.id), view.trouble, view.typed)} question={question} /></div> : <p className="soft">{takingPart.questions.closed}</p>}
      <section aria-labelledby="reponses" className="comments">
        <h2 id="reponses">{question.answerCount === 0 ? takingPart.questions.noAnswers : takingPart.questions.answers(question.answerCount)}</h2>
        {answers.items.map((answer) => <Comment key={answer.id} view={view} comment={answer} kind="answer" />)}
        <p className="buttons">
          {answers.next !== null && <a className="button plain" rel="next" href={withQuery(path, { apres: answers.next }, '#reponses')}>{takingPart.comments.later}</a>}
          {later && <a href={path}>{takingPart.comments.first}</a>}
        </p>
      </section>
    </>
  );
}
