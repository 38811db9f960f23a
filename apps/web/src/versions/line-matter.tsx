import { typesetFrench } from '#print';
import type { EditionLineFragment } from '../operations/versions.js';
import { useWords } from '../words/words-provider.js';

/** What was to be said in a line, whole: nothing of an old version is folded away. */
export function LineMatter({ line: { objective, content, quotes, questions, technique, notes, hardStart, skipped, cells } }: { readonly line: EditionLineFragment }) {
  const { rundown, topic, versions: { fields, skipped: skips } } = useWords();
  const controls = (['camera', 'sound', 'lowerThird'] as const).filter((entry) => technique[entry] !== '');
  return (
    <>
      {hardStart !== null && <p><span className="label">{fields.hardStart}</span> {hardStart}</p>}
      {skipped !== null && <p><b>{skips[skipped] ?? skipped}</b></p>}
      {objective !== '' && <p><span className="label">{rundown.objective}</span> {typesetFrench(objective)}</p>}
      {content !== '' && <p>{typesetFrench(content)}</p>}
      {quotes.map((quote, index) => <blockquote key={index}>{typesetFrench(quote.text)} <footer>{quote.author ?? topic.noAuthor}</footer></blockquote>)}
      {questions.length > 0 && <ul>{questions.map((question, index) => <li key={index}>{typesetFrench(question.text)} <span className="soft">{question.author ?? topic.noAuthor}</span></li>)}</ul>}
      {controls.map((entry) => <p key={entry}><span className="label">{fields[entry]}</span> {technique[entry]}</p>)}
      {cells.map(({ column, text }) => <p key={column}><span className="label">{column}</span> {typesetFrench(text)}</p>)}
      {notes !== '' && <p><span className="label">{rundown.note}</span> {typesetFrench(notes)}</p>}
    </>
  );
}
