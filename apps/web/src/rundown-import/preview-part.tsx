import { formatDuration } from '#rundown';
import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { useState } from 'react';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import type { Preview } from './use-import.js';
import css from './import-dialog.module.css';

/** Rows shown of each list; the rest is counted. */
const MOST_SHOWN = 200;

interface PreviewPartProps {
  readonly preview: Preview;
  readonly remove: ReadonlySet<string>;
  readonly toggle: (segmentId: string) => void;
}

/** What an import would do: each line and what changes of it, what could not be read and why, and what the file does not tell of. */
export function PreviewPart({ preview: { lines, unread, absent }, remove, toggle }: PreviewPartProps) {
  const { rundownImport: words, table, rundown } = useWords();
  const [all, setAll] = useState(false);
  const count = (fate: string) => lines.filter(({ was }) => was === fate).length;
  const shown = all ? lines : lines.filter(({ was }) => was !== 'unchanged');
  const saysOf = ({ was, changes }: Preview['lines'][number]) => (was === 'updated' ? (changes.map((field) => table.fields[field] ?? field).join(', ') || words.moved) : '');
  return (
    <>
      <section className={css['part']} aria-label={words.preview}>
        <h3>{words.preview}</h3>
        <p role="status">{words.counts(count('new'), count('updated'), count('unchanged'))}</p>
        {shown.length === 0 && !all && <Note tone="info">{words.nothingNew}</Note>}
        {count('unchanged') > 0 && <Checkbox label={words.showUnchanged} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />}
        {shown.length > 0 && (
          <div className={css['scroll']} tabIndex={0} role="group" aria-label={words.preview}>
            <table className={css['table']}>
              <thead><tr><th scope="col">{words.line}</th><th scope="col">{words.fields['title']}</th><th scope="col">{words.fields['duration']}</th><th scope="col">{words.change}</th><th scope="col">{words.from}</th></tr></thead>
              <tbody>
                {shown.slice(0, MOST_SHOWN).map((line) => (
                  <tr key={`${line.sheet ?? ''} ${line.row}`} data-was={line.was}>
                    <td>{line.number ?? words.aside}</td>
                    <td>{line.title || rundown.untitled}</td>
                    <td>{formatDuration(line.durationSeconds)}</td>
                    <td><b>{words.fates[line.was]}</b>{saysOf(line) !== '' && <span className="soft"> {saysOf(line)}</span>}</td>
                    <td className="soft">{words.row(String(line.row))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {shown.length > MOST_SHOWN && <p className="soft">{words.more(shown.length - MOST_SHOWN)}</p>}
          </div>
        )}
      </section>
      {unread.length > 0 && (
        <section className={css['part']} aria-label={words.unread(unread.length)}>
          <h3>{words.unread(unread.length)}</h3>
          <ul className={css['list']}>
            {unread.slice(0, MOST_SHOWN).map((one, index) => (
              <li key={index}>
                <b>{one.sheet === null ? '' : words.inSheet(one.sheet)}{words.at(String(one.row), one.column === null ? '' : (table.fields[one.column] ?? one.column))}</b>{' '}
                {one.text !== '' && <q>{one.text}</q>} {words.why[one.code] ?? one.code} <span className="soft">({one.wholeRow ? words.rowLost : words.cellLost})</span>
              </li>
            ))}
          </ul>
          {unread.length > MOST_SHOWN && <p className="soft">{words.more(unread.length - MOST_SHOWN)}</p>}
        </section>
      )}
      {absent.length > 0 && (
        <section className={css['part']} aria-label={words.absent(absent.length)}>
          <h3>{words.absent(absent.length)}</h3>
          <p className="soft">{words.absentHint}</p>
          <ul className={css['list']}>
            {absent.slice(0, MOST_SHOWN).map(({ segmentId, number, title }) => (
              <li key={segmentId}><Checkbox label={<>{number ?? words.aside} · {title || rundown.untitled}</>} aria-label={words.removeOf(title || rundown.untitled)} checked={remove.has(segmentId)} onChange={() => toggle(segmentId)} /></li>
            ))}
          </ul>
          {absent.length > MOST_SHOWN && <p className="soft">{words.more(absent.length - MOST_SHOWN)}</p>}
        </section>
      )}
    </>
  );
}
