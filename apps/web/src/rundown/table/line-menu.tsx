import type { SegmentLocks, TimedSegment } from '#rundown';
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import css from './table-row.module.css';

/** What can be held fixed of a line, in the order it is shown. */
export const LOCKS = ['position', 'duration', 'speakers'] as const satisfies readonly (keyof SegmentLocks)[];

/** What is done with a line beyond writing in it; most of it asks something first. */
export interface LineActs {
  readonly addAfter: (id: string) => void;
  /** Lays something saved after it. */
  readonly insertAfter: (id: string) => void;
  readonly save: (id: string) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly moveTo: (id: string) => void;
  readonly split: (id: string) => void;
  readonly group: (ids: readonly string[]) => void;
  readonly tune: (id: string) => void;
  readonly seat: (id: string) => void;
  readonly history: (id: string) => void;
  readonly duplicate: (id: string) => void;
  readonly merge: (ids: readonly string[]) => void;
  readonly setAside: (ids: readonly string[]) => void;
  readonly ungroup: (group: string) => void;
  readonly lock: (id: string, lock: keyof SegmentLocks, on: boolean) => void;
}

interface LineMenuProps {
  readonly segment: TimedSegment;
  readonly title: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly acts: LineActs;
  readonly moveBy: (by: number) => void;
}

/** What can be done with a line. The menu itself is made at its first use: sixty idle ones would cost more than the table. */
export function LineMenu({ segment, title, first, last, acts, moveBy }: LineMenuProps) {
  const { rundown, table, saved } = useWords();
  const [opened, setOpened] = useState<boolean>();
  const { id, locks } = segment;
  const target = (
    <button type="button" className={css['tool']} aria-label={rundown.menuOf(title)} aria-haspopup="menu" aria-expanded={opened ?? false} onClick={opened === undefined ? () => setOpened(true) : undefined}>
      <Icon name="more" size={20} />
    </button>
  );
  if (opened === undefined) return target;
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" withinPortal shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown className={css['dropdown']}>
        <Menu.Item leftSection={<Icon name="up" />} disabled={first} onClick={() => moveBy(-1)}>{rundown.moveUp}</Menu.Item>
        <Menu.Item leftSection={<Icon name="down" />} disabled={last} onClick={() => moveBy(1)}>{rundown.moveDown}</Menu.Item>
        <Menu.Item leftSection={<Icon name="forward" />} onClick={() => acts.moveTo(id)}>{table.moveTo}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="plus" />} onClick={() => acts.addAfter(id)}>{rundown.addAfter}</Menu.Item>
        <Menu.Item leftSection={<Icon name="plus" />} onClick={() => acts.insertAfter(id)}>{table.insertSaved}</Menu.Item>
        <Menu.Item leftSection={<Icon name="file" />} onClick={() => acts.duplicate(id)}>{table.duplicate}</Menu.Item>
        <Menu.Item leftSection={<Icon name="split" />} disabled={segment.durationSeconds < 2} onClick={() => acts.split(id)}>{table.split}</Menu.Item>
        <Menu.Item leftSection={<Icon name="people" />} onClick={() => acts.seat(id)}>{table.seat}</Menu.Item>
        <Menu.Item leftSection={<Icon name="pencil" />} onClick={() => acts.tune(id)}>{table.tune}</Menu.Item>
        <Menu.Item leftSection={<Icon name="merge" />} onClick={() => acts.group([id])}>{table.group}</Menu.Item>
        {segment.group && <Menu.Item leftSection={<Icon name="close" />} onClick={() => acts.ungroup(segment.group!)}>{table.ungroup}</Menu.Item>}
        <Menu.Divider />
        {LOCKS.map((lock) => (
          <Menu.Item key={lock} leftSection={<Icon name={locks[lock] ? 'unlock' : 'lock'} />} onClick={() => acts.lock(id, lock, !locks[lock])}>{(locks[lock] ? rundown.unlock : rundown.lock)[lock]}</Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="file" />} onClick={() => acts.save(id)}>{saved.saveSegment}</Menu.Item>
        <Menu.Item leftSection={<Icon name="clock" />} onClick={() => acts.history(id)}>{table.history}</Menu.Item>
        <Menu.Item leftSection={<Icon name="pin" />} onClick={() => acts.setAside([id])}>{table.setAside}</Menu.Item>
        <Menu.Item leftSection={<Icon name="bin" />} onClick={() => acts.remove([id])}>{rundown.remove}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
