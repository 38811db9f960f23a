import { Button } from '@mantine/core';
import { Icon } from '../look/icons.js';
import type { BoardCardFragment } from '../operations/applications.js';
import { ErrorNote } from '../server/error-note.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './applications.module.css';
import { useUndoRecord } from './use-undo-record.js';

/** What was made of what an application says otherwise than the record, the newest first, each to be taken back. */
export function RecordActs({ card, undone }: { readonly card: BoardCardFragment; readonly undone: () => Promise<void> }) {
  const { words: { applications: words }, language } = useSpeech();
  const { undo, error } = useUndoRecord(card, undone);
  const sayFact = (act: 'take' | 'keep', { field, recorded, applied }: BoardCardFragment['differences'][number]) =>
    (act === 'take' ? words.recordSaid : words.recordKeptOver)(words.recordFields[field], recorded ?? words.recordNothing, applied ?? words.recordNothing);
  return (
    <section className={css['part']} aria-label={`${words.recordActs} : ${card.person.name}`}>
      <h3>{words.recordActs}</h3>
      <ul className={css['record']}>
        {card.recordActs.map(({ id, act, facts, byName, at }) => {
          const said = facts.map((fact) => sayFact(act, fact));
          return (
            <li key={id} className={css['act']}>
              <span>{said.map((one) => <span key={one} className={css['fact']}>{one}</span>)}<span className="soft">{words.recordActBy(words.recordActOf[act], byName ?? '', sayInstant(at, language))}</span></span>
              <Button size="compact-md" variant="default" leftSection={<Icon name="undo" />} aria-label={words.undoRecordName(said.join(' · '))} onClick={() => void undo(id)}>{words.undoRecord}</Button>
            </li>
          );
        })}
      </ul>
      {error && <ErrorNote error={error} />}
    </section>
  );
}
