import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { AnonymiseVisitorDocument } from '../operations/privacy.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { useWords } from '../words/words-provider.js';
import css from './privacy-page.module.css';

interface AnonymiseDialogProps {
  readonly visitor: { readonly id: string; readonly name: string };
  readonly close: () => void;
  readonly done: () => void;
}

/** Says what goes and what stays, and has the name written before somebody is forgotten. */
export function AnonymiseDialog({ visitor, close, done }: AnonymiseDialogProps) {
  const { privacy: words, app } = useWords();
  const [typed, setTyped] = useState('');
  const [{ error, fetching }, send] = useMutation(AnonymiseVisitorDocument);
  const forget = async () => {
    if ((await send({ id: visitor.id })).data) done();
  };
  return (
    <Modal opened onClose={close} title={words.confirmTitle(visitor.name)} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={(event) => { event.preventDefault(); if (typed.trim() === visitor.name) void forget(); }}>
        <p>{words.confirmBody}</p>
        <TextInput label={words.confirmType} description={visitor.name} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} data-autofocus />
        {error && <ErrorNote error={error} />}
        <div className={css['buttons']}>
          <Button type="submit" loading={fetching} disabled={typed.trim() !== visitor.name}>{words.anonymise}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
