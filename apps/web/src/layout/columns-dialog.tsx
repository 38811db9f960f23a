import { HOUSE_COLUMNS } from '#rundown';
import { Button, Modal, NativeSelect, TextInput, VisuallyHidden } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { NARROWEST, WIDEST, type LaidColumn } from './column-layout.js';
import css from './columns-dialog.module.css';
import type { Layout } from './use-layout.js';

interface ColumnsDialogProps {
  readonly layout: Layout;
  /** Names of the show's own columns, by their ids. */
  readonly own?: Readonly<Record<string, string>>;
  readonly close: () => void;
}

const isHouse = (id: string): id is (typeof HOUSE_COLUMNS)[number] => (HOUSE_COLUMNS as readonly string[]).includes(id);

/** Which columns the rundown's table shows, in which order and how wide; under names, for oneself. */
export default function ColumnsDialog({ layout, own = {}, close }: ColumnsDialogProps) {
  const { columns: words, app } = useWords();
  const [said, setSaid] = useState('');
  const nameOf = (id: string) => (isHouse(id) ? words.names[id] : (own[id] ?? id));
  const { columns } = layout;
  const shown = columns.filter((column) => column.shown).length;
  const place = (column: LaidColumn, to: number) => {
    layout.place(column.id, to);
    setSaid(words.place(nameOf(column.id), to + 1, columns.length));
  };
  return (
    <Modal opened onClose={close} title={words.title} size="lg" closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['dialog']}>
        <p className="soft">{words.lead}</p>
        <div className={css['which']}>
          <NativeSelect data-autofocus label={words.layout} value={layout.name ?? ''} onChange={(event) => layout.choose(event.currentTarget.value || null)} data={[{ value: '', label: words.house }, ...layout.names.map((name) => ({ value: name, label: name }))]} />
          {layout.name !== null && <Button variant="subtle" leftSection={<Icon name="bin" />} onClick={() => layout.name !== null && layout.remove(layout.name)}>{words.remove}</Button>}
        </div>
        <ol className={css['columns']}>
          {columns.map((column, i) => {
            const name = nameOf(column.id);
            const last = column.shown && shown === 1;
            return (
              <li key={column.id}>
                <label className={css['show']}>
                  <input type="checkbox" checked={column.shown} disabled={last} title={last ? words.lastShown : undefined} aria-label={words.show(name)} onChange={(event) => layout.show(column.id, event.currentTarget.checked)} />
                  <span>{name}</span>
                </label>
                <input className={css['width']} type="number" inputMode="numeric" min={NARROWEST} max={WIDEST} step={10} placeholder={words.asItComes} aria-label={words.width(name)} defaultValue={column.width ?? ''} key={column.width} onBlur={(event) => { const { value } = event.currentTarget; if (value !== String(column.width ?? '')) layout.widen(column.id, value === '' ? null : Number(value)); }} />
                <button type="button" aria-label={words.up(name)} disabled={i === 0} onClick={() => place(column, i - 1)}><Icon name="up" /></button>
                <button type="button" aria-label={words.down(name)} disabled={i === columns.length - 1} onClick={() => place(column, i + 1)}><Icon name="down" /></button>
              </li>
            );
          })}
        </ol>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        <SaveAs layout={layout} />
      </div>
    </Modal>
  );
}

function SaveAs({ layout }: { readonly layout: Layout }) {
  const { columns: words } = useWords();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const to = name.trim();
    if (to === '') return setWrong(words.nameEmpty);
    if (layout.names.some((other) => other.toLowerCase() === to.toLowerCase())) return setWrong(words.nameTaken);
    layout.saveAs(to);
    setName('');
  };
  return (
    <form className={css['save']} onSubmit={save} aria-label={words.saveAs} noValidate>
      <TextInput label={words.saveAs} placeholder={words.name} maxLength={60} value={name} error={wrong} onChange={(event) => { setName(event.currentTarget.value); setWrong(null); }} />
      <Button type="submit" variant="default">{words.save}</Button>
    </form>
  );
}
