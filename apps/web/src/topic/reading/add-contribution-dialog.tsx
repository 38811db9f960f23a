import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../../look/note.js';
import { AddContributionDocument, type WhatChangedFragment } from '../../operations/topic.js';
import { ErrorNote } from '../../server/error-note.js';
import { useWords } from '../../words/words-provider.js';
import '../dialog.js';
import css from '../dialog.module.css';
import { useTopicHand } from '../hand/hand-provider.js';
import { checkContribution, contributionInput, type ContributionKind } from './check-contribution.js';
import { ReadingTold } from './reading-told.js';

const KINDS: readonly ContributionKind[] = ['insight', 'comment', 'answer'];

/** Writes down what reached the studio otherwise than through the page. */
export function AddContributionDialog({ close }: { readonly close: () => void }) {
  const { reading: words, app } = useWords();
  const { topic, reload } = useTopicHand();
  const [written, setWritten] = useState({ kind: 'insight' as ContributionKind, author: '', text: '', question: '', writtenOn: '' });
  const [tried, setTried] = useState(false);
  const [reading, setReading] = useState<WhatChangedFragment | null>(null);
  const [{ data, error, fetching }, send] = useMutation(AddContributionDocument);
  const missing = checkContribution(written);
  const write = (changes: Partial<typeof written>) => setWritten((old) => ({ ...old, ...changes }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    const answer = (await send({ input: contributionInput(topic.id, written) })).data?.addContribution;
    if (answer?.__typename !== 'TopicReread') return;
    setReading(answer.reading);
    await reload();
  };
  const refused = data?.addContribution;
  return (
    <Modal opened onClose={close} size="lg" title={words.add} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      {reading !== null ? <ReadingTold title={words.added} reading={reading} close={close} /> : (
        <form className={css['dialog']} onSubmit={(event) => void submit(event)} noValidate>
          <p>{words.addLead}</p>
          <NativeSelect label={words.kind} value={written.kind} onChange={(event) => write({ kind: event.currentTarget.value as ContributionKind })} data={KINDS.map((value) => ({ value, label: words.kinds[value] }))} />
          {written.kind === 'answer' && <TextInput label={words.question} description={words.questionHint} value={written.question} onChange={(event) => write({ question: event.currentTarget.value })} error={tried && missing.includes('question') ? words.questionWrong : undefined} />}
          <Textarea label={words.text} value={written.text} onChange={(event) => write({ text: event.currentTarget.value })} rows={7} error={tried && missing.includes('text') ? words.textWrong : undefined} data-autofocus />
          <div className={css['row']}>
            <TextInput label={<>{words.author} <span className="soft">({app.optional})</span></>} description={words.authorHint} value={written.author} onChange={(event) => write({ author: event.currentTarget.value })} autoComplete="off" />
            <TextInput type="date" label={<>{words.writtenOn} <span className="soft">({app.optional})</span></>} description={words.writtenOnHint} value={written.writtenOn} onChange={(event) => write({ writtenOn: event.currentTarget.value })} />
          </div>
          {refused?.__typename === 'ContributionRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
          {error && <ErrorNote error={error} />}
          <div className={css['buttons']}>
            <Button type="submit" loading={fetching}>{words.addSubmit}</Button>
            <Button variant="subtle" onClick={close}>{app.cancel}</Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
