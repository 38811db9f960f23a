import type { ColumnId, RundownColumn } from '#rundown';
import { Button, Modal, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../words/words-provider.js';
import '@mantine/core/styles/Input.css';
import type { NewChange } from '../use-desk.js';
import css from '../running-order.module.css';

interface OwnColumnsDialogProps {
  readonly own: readonly RundownColumn[];
  readonly change: (change: NewChange) => void;
  readonly close: () => void;
}

/** The columns that belong to this rundown, for everybody: added, renamed, removed. */
export default function OwnColumnsDialog({ own, change, close }: OwnColumnsDialogProps) {
  const { app, table } = useWords();
  const [name, setName] = useState('');
  const titled = (title: string) => title.trim().slice(0, 60);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    change({ does: 'columns', columns: [...own, { id: crypto.randomUUID() as ColumnId, title: titled(name) }] });
    setName('');
  };
  const rename = (column: RundownColumn, title: string) => {
    if (title.trim() !== '' && titled(title) !== column.title) change({ does: 'columns', columns: own.map((one) => (one.id === column.id ? { ...one, title: titled(title) } : one)) });
  };
  return (
    <Modal opened onClose={close} title={table.columnsOwn} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <div className={css['dialog']}>
        <p className="soft">{table.columnsOwnHint}</p>
        <ul className={css['own']}>
          {own.map((column) => (
            <li key={column.id}>
              <TextInput aria-label={table.columnName} defaultValue={column.title} maxLength={60} onBlur={(event) => rename(column, event.currentTarget.value)} />
              <button type="button" aria-label={table.removeColumn(column.title)} onClick={() => change({ does: 'columns', columns: own.filter(({ id }) => id !== column.id) })}>{table.remove}</button>
            </li>
          ))}
        </ul>
        <form className={css['buttons']} onSubmit={add}>
          <TextInput data-autofocus label={table.columnName} maxLength={60} value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <Button type="submit" variant="default" mt="auto">{table.addColumn}</Button>
        </form>
      </div>
    </Modal>
  );
}
