import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../../look/note.js';
import { SaveAsTemplateDocument } from '../../operations/saved-templates.js';
import { ErrorNote } from '../../server/error-note.js';
import '../../topic/dialog.js';
import { useWords } from '../../words/words-provider.js';
import css from './saved-templates.module.css';

interface SaveAsTemplateProps {
  readonly rundownId: string;
  /** Null: the whole running order. */
  readonly segmentId: string | null;
  /** A name to begin with: the line's title, or the episode's. */
  readonly suggested: string;
  /** It is kept; the sentence says so. */
  readonly saved: (sentence: string) => void;
  readonly close: () => void;
}

/** Keeps a line, or the whole running order, under a name. */
export function SaveAsTemplate({ rundownId, segmentId, suggested, saved, close }: SaveAsTemplateProps) {
  const { saved: words, app } = useWords();
  const [name, setName] = useState(suggested.slice(0, 80));
  const [{ data, error, fetching }, send] = useMutation(SaveAsTemplateDocument);
  const refused = data?.saveAsTemplate;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const answer = (await send({ input: { rundownId, segmentId, name: name.trim() } })).data?.saveAsTemplate;
    if (answer?.__typename === 'RundownTemplateSaved') saved(words.saved(answer.template.name));
  };
  return (
    <Modal opened onClose={close} title={segmentId === null ? words.saveRundown : words.saveSegment} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={(event) => void submit(event)} noValidate>
        <p className="soft">{segmentId === null ? words.saveRundownHint : words.saveSegmentHint}</p>
        <TextInput label={words.name} value={name} maxLength={80} onChange={(event) => setName(event.currentTarget.value)} error={name.trim() === '' ? words.nameWrong : undefined} data-autofocus onFocus={(event) => event.currentTarget.select()} />
        {refused !== undefined && refused.__typename !== 'RundownTemplateSaved' && <Note tone="warn" role="alert">{refused.message}</Note>}
        {error && <ErrorNote error={error} />}
        <div className={css['buttons']}>
          <Button type="submit" loading={fetching}>{words.save}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
