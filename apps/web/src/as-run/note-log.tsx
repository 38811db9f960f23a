import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import { allNotes, type NoteQueue } from './note-queue.js';
import { sayNote } from './say-note.js';
import css from './result-page.module.css';

/** Everything that was noted, newest first, with who and when. */
export function NoteLog({ queue, zone, nameOf }: { readonly queue: NoteQueue; readonly zone: string; readonly nameOf: (line: string) => string }) {
  const { words: { asRun: words }, language } = useSpeech();
  if (queue.kept.length === 0) return null;
  const notes = allNotes(queue);
  return (
    <details className={`${css['log']} ${css['screenOnly']}`}>
      <summary>{words.log(queue.kept.length)}</summary>
      <p className="soft">{words.logHint}</p>
      <ol>
        {queue.kept.toReversed().map(({ id, by, at, tapped }) => {
          const place = notes.findIndex((note) => note.id === id);
          return (
            <li key={id}>
              {sayNote(notes[place]!, notes.slice(0, place), { nameOf, zone, words })}
              <span className="soft"> – {words.noteBy(by ?? words.house, sayInstant(at, language))}, {tapped ? words.tapped : words.typed}</span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
