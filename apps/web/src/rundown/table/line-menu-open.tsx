import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { LOCKS, type LineMenuProps } from './line-acts.js';
import css from './table-row.module.css';

interface OpenMenuProps extends LineMenuProps {
  readonly target: ReactElement;
  readonly opened: boolean;
  readonly setOpened: (opened: boolean) => void;
}

/** A line's menu once it was asked for. */
export default function LineMenuOpen({ segment, first, last, acts, moveBy, target, opened, setOpened }: OpenMenuProps) {
  const { rundown, table, saved } = useWords();
  const { id, locks } = segment;
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
