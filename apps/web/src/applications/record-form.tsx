import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { TakePersonFactsDocument, type BoardCardFragment } from '../operations/applications.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import css from './applications.module.css';

/** « Sa fiche dit autre chose » : what other rundowns print of this person, beside what they say here. What would be erased is ticked by hand alone. */
export function RecordForm({ card, taken }: { readonly card: BoardCardFragment; readonly taken: () => Promise<void> }) {
  const { applications: words } = useWords();
  const { tell } = useToasts();
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [{ data, error, fetching }, send] = useMutation(TakePersonFactsDocument);
  const isTaken = ({ field, applied }: BoardCardFragment['differences'][number]) => marks.get(field) ?? applied !== null;
  const chosen = card.differences.filter(isTaken);
  const take = async () => {
    const answer = await send({ input: { applicationId: card.id, differences: chosen.map(({ field, recorded, applied }) => ({ field, recorded, applied })) } });
    const done = answer.data?.takePersonFacts;
    if (done?.__typename === 'PersonFactsTaken') tell({ says: words.recordTaken(card.person.name, done.rundownIds.length) });
    if (done) await taken();
  };
  const refused = data?.takePersonFacts;
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
      <div className={css['row']}><Button variant="default" loading={fetching} disabled={chosen.length === 0} onClick={() => void take()}>{words.takeRecord}</Button></div>
    </section>
  );
}
