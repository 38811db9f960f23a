import { Blank } from '../look/blank.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import type { TopicMatter } from './topic-matter.js';
import css from './applications-view.module.css';

/** The people who asked to take part, and why. */
export function ApplicationsView({ topic }: { readonly topic: TopicMatter }) {
  const { words: { topic: words }, language } = useSpeech();
  if (topic.applications.length === 0) return <Blank title={words.noApplications} />;
  return (
    <ul className={css['applications']}>
      {topic.applications.map(({ id, person, role, motivation, answers, availability }) => (
        <li key={id} className={`sheet ${css['application']}`}>
          <div>
            <h2>{person.name}</h2>
            <p className="soft">{[person.title, person.organisation].filter(Boolean).join(', ')}</p>
            <p className="soft">{words.roles[role] ?? role}</p>
          </div>
          {motivation !== '' && <p className={css['motivation']}><span className="label">{words.motivation}</span>{motivation}</p>}
          {answers.length > 0 && (
            <details>
              <summary>{words.answers} ({answers.length})</summary>
              <dl>{answers.map((answer) => <div key={answer.id}><dt>{answer.question}</dt><dd>{answer.text}</dd></div>)}</dl>
            </details>
          )}
          {availability.length > 0 && (
            <p><span className="label">{words.availability}</span> {availability.map(({ from, to }) => words.window(sayLocal(from, language), sayLocal(to, language))).join(' ; ')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
