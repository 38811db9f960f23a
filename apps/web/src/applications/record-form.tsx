import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { KeepPersonFactsDocument, TakePersonFactsDocument, type BoardCardFragment } from '../operations/applications.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import css from './applications.module.css';
import { useUndoRecord } from './use-undo-record.js';

/**
 * « Sa fiche dit autre chose » : what other rundowns print of this person, beside what they say here; taken over as far as it is ticked, or left
 * as it is. What would be erased is ticked by hand alone.
 */
export function RecordForm({ card, judged }: { readonly card: BoardCardFragment; readonly judged: () => Promise<void> }) {
  const { applications: words } = useWords();
  const { tell } = useToasts();
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [taking, take] = useMutation(TakePersonFactsDocument);
  const [keeping, keep] = useMutation(KeepPersonFactsDocument);
  const { undo } = useUndoRecord(card, judged);
  const isTaken = ({ field, applied }: BoardCardFragment['differences'][number]) => marks.get(field) ?? applied !== null;
  const chosen = card.differences.filter(isTaken);
  const inputOf = (differences: BoardCardFragment['differences']) => ({ input: { applicationId: card.id, differences: differences.map(({ field, recorded, applied }) => ({ field, recorded, applied })) } });
  const say = (says: string, actId: string | null) => tell({ says, undo: actId === null ? undefined : () => void undo(actId) });
  const takeChosen = async () => {
    const done = (await take(inputOf(chosen))).data?.takePersonFacts;
    if (done?.__typename === 'PersonFactsTaken') say(words.recordTaken(card.person.name, done.rundownIds.length), done.actId);
    if (done) await judged();
  };
  const keepAll = async () => {
    const done = (await keep(inputOf(card.differences))).data?.keepPersonFacts;
    if (done?.__typename === 'PersonFactsKept') say(words.recordKept(card.person.name), done.actId);
    if (done) await judged();
  };
  const refused = [taking.data?.takePersonFacts, keeping.data?.keepPersonFacts].find((answer) => answer?.__typename === 'ApplicationNotTaken');
  const error = taking.error ?? keeping.error;
  return (
    <section className={css['part']} aria-label={`${words.record} : ${card.person.name}`}>
      <h3>{words.record}</h3>
      <p className="soft">{words.recordHint}</p>
      <ul className={css['record']}>
        {card.differences.map((one) => (
          <li key={one.field}>
            <Checkbox
              checked={isTaken(one)} onChange={(event) => setMarks(new Map(marks).set(one.field, event.currentTarget.checked))}
              label={<>{words.recordFact(words.recordFields[one.field])}<s className="soft">{one.recorded ?? words.recordNothing}</s> <Icon name="forward" size={11} /><VisuallyHidden component="span"> {words.recordBecomes} </VisuallyHidden> {one.applied ?? words.recordNothing}</>}
            />
          </li>
        ))}
      </ul>
      {refused?.__typename === 'ApplicationNotTaken' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['row']}>
        <Button variant="default" loading={taking.fetching} disabled={chosen.length === 0 || keeping.fetching} onClick={() => void takeChosen()}>{words.takeRecord}</Button>
        <Button variant="subtle" loading={keeping.fetching} disabled={taking.fetching} onClick={() => void keepAll()}>{words.keepRecord}</Button>
      </div>
    </section>
  );
}
