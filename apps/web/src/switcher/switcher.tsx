import { typesetFrench } from '#print';
import { Modal, VisuallyHidden } from '@mantine/core';
import { Fragment, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Keys } from '../acts/keys.js';
import { useWords } from '../words/words-provider.js';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import type { Entry } from './entry.js';
import css from './switcher.module.css';
import { useEntries } from './use-entries.js';

/** Goes anywhere by its name, or does what the page offers, without leaving the keyboard. */
export default function Switcher({ close }: { readonly close: () => void }) {
  const { jumping: words } = useWords();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { entries, asking, failed } = useEntries(typed, close);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = Math.min(at, entries.length - 1);
  const idOf = (i: number) => `${id}-${i}`;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, entries]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };
    const step = steps[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      const next = current + step;
      setAt(Math.abs(step) === 1 ? (next + entries.length) % entries.length : Math.max(0, Math.min(entries.length - 1, next)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      entries[current]?.go();
    }
  };
  const groups = groupEntries(entries);
  return (
    <Modal.Root opened onClose={close} size="lg" padding={0} yOffset="8dvh" transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={words.title}>
      <div className={css['switcher']}>
        <input
          data-autofocus
          className={css['input']}
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? idOf(current) : undefined}
          aria-autocomplete="list"
          aria-label={words.ask}
          placeholder={words.ask}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => { setTyped(event.currentTarget.value); setAt(0); }}
          onKeyDown={press}
        />
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.results} className={css['list']} data-empty={entries.length === 0 || undefined}>
          {groups.map(({ group, from, members }) => (
            <div key={`${group}${from}`} role="group" aria-label={words.groups[group]}>
              <p className={css['group']} aria-hidden="true">{words.groups[group]}</p>
              {members.map((entry, i) => <Option key={entry.key} entry={entry} id={idOf(from + i)} selected={from + i === current} point={() => setAt(from + i)} />)}
            </div>
          ))}
        </div>
        {entries.length === 0 && !asking && <p className={css['none']}>{words.none}</p>}
        {failed && <p className={css['none']} role="alert">{words.failed}</p>}
        <p className={css['help']}>{words.help}</p>
        <VisuallyHidden role="status">{asking ? '' : entries.length === 0 ? words.none : words.count(entries.length)}</VisuallyHidden>
      </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function Option({ entry, id, selected, point }: { readonly entry: Entry; readonly id: string; readonly selected: boolean; readonly point: () => void }) {
  const { jumping: words } = useWords();
  return (
    // The keyboard acts through the field, which names this as the active one.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div id={id} role="option" aria-selected={selected} tabIndex={-1} className={css['option']} onPointerMove={selected ? undefined : point} onMouseDown={(event) => event.preventDefault()} onClick={entry.go}>
      <span className={css['what']}>
        <b>{typesetFrench(entry.name)}</b>
        {entry.beside !== '' && <Fragment> <span className={css['beside']}>{typesetFrench(entry.beside)}</span></Fragment>}
      </span>
      {entry.keys === undefined ? <span className={css['kind']}>{words.kinds[entry.kind]}</span> : <Keys keys={entry.keys} />}
    </div>
  );
}

function groupEntries(entries: readonly Entry[]) {
  const groups: { readonly group: Entry['group']; readonly from: number; readonly members: Entry[] }[] = [];
  for (const [i, entry] of entries.entries()) {
    const last = groups.at(-1);
    if (last?.group === entry.group) last.members.push(entry);
    else groups.push({ group: entry.group, from: i, members: [entry] });
  }
  return groups;
}
