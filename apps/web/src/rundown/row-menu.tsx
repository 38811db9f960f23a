import type { SegmentLocks } from '#rundown';
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import css from './segment-row.module.css';

/** What can be held fixed of a line, in the order it is shown. */
export const LOCKS = ['position', 'duration', 'speakers'] as const satisfies readonly (keyof SegmentLocks)[];

export interface RowActions {
  readonly moveUp: (id: string) => void;
  readonly moveDown: (id: string) => void;
  readonly addAfter: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly lock: (id: string, lock: keyof SegmentLocks, on: boolean) => void;
}

interface RowMenuProps {
  readonly id: string;
  readonly title: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly locks: SegmentLocks;
  readonly actions: RowActions;
}

/** What can be done with a line. The menu itself is made at its first use: sixty idle ones would cost more than the table. */
export function RowMenu({ id, title, first, last, locks, actions }: RowMenuProps) {
  const { rundown } = useWords();
  const [opened, setOpened] = useState<boolean>();
  const target = (
    <button type="button" className={css['tool']} aria-label={rundown.menuOf(title)} aria-haspopup="menu" aria-expanded={opened ?? false} onClick={opened === undefined ? () => setOpened(true) : undefined}>
      <Icon name="more" size={20} />
    </button>
  );
  if (opened === undefined) return target;
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" withinPortal shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="up" />} disabled={first} onClick={() => actions.moveUp(id)}>{rundown.moveUp}</Menu.Item>
        <Menu.Item leftSection={<Icon name="down" />} disabled={last} onClick={() => actions.moveDown(id)}>{rundown.moveDown}</Menu.Item>
        <Menu.Item leftSection={<Icon name="plus" />} onClick={() => actions.addAfter(id)}>{rundown.addAfter}</Menu.Item>
        {LOCKS.map((lock) => (
          <Menu.Item key={lock} leftSection={<Icon name={locks[lock] ? 'unlock' : 'lock'} />} onClick={() => actions.lock(id, lock, !locks[lock])}>{(locks[lock] ? rundown.unlock : rundown.lock)[lock]}</Menu.Item>
        ))}
        <Menu.Item leftSection={<Icon name="bin" />} onClick={() => actions.remove(id)}>{rundown.remove}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
