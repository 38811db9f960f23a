import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../../words/words-provider.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import css from '../running-order.module.css';

interface FormWindowProps {
  readonly title: string;
  readonly submit: string;
  readonly close: () => void;
  /** False when it cannot be done as it is written: the window stays. */
  readonly done: () => boolean;
  readonly children: ReactNode;
}

/** A window with a form: Enter does it, Escape gives it up. */
export function FormWindow({ title, submit, close, done, children }: FormWindowProps) {
  const { app } = useWords();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (done()) close();
  };
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={onSubmit}>
        {children}
        <div className={css['buttons']}>
          <Button type="submit">{submit}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
