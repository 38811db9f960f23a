import { Menu } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import css from './piece-acts.module.css';

interface MoveMenuProps {
  readonly opened: boolean;
  readonly setOpened: (opened: boolean) => void;
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly current: string | null;
  readonly name: string;
  readonly move: (theme: string | null) => void;
}

/** The themes a line may go to, each with its digit. Made at its first use: hundreds of idle menus would cost more than the list. */
export function MoveMenu({ opened, setOpened, themes, current, name, move }: MoveMenuProps) {
  const { hand } = useWords();
  const [used, setUsed] = useState(false);
  if (opened && !used) setUsed(true);
  const target = (
    <button type="button" className={css['act']} aria-label={name} aria-haspopup="menu" aria-expanded={opened} onClick={used ? undefined : () => setOpened(true)}>
      <Icon name="forward" /> {hand.move}
    </button>
  );
  if (!used) return target;
  const choose = (theme: string | null) => {
    setOpened(false);
    if (theme !== current) move(theme);
  };
  // 1 to 9 choose a theme, 0 none: one key after « t ».
  const digit = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const theme = event.key === '0' ? null : themes[Number(event.key) - 1]?.id;
    if (theme === undefined) return;
    event.preventDefault();
    choose(theme);
  };
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" withinPortal returnFocus={false} shadow="md" transitionProps={{ duration: 0 }} width={320}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown onKeyDown={digit} aria-label={name} className={css['menu'] ?? ''}>
        {themes.map(({ id, label }, i) => (
          <Menu.Item key={id} leftSection={<kbd>{i < 9 ? i + 1 : ''}</kbd>} rightSection={id === current ? <Icon name="check" /> : undefined} aria-current={id === current || undefined} onClick={() => choose(id)}>{label}</Menu.Item>
        ))}
        <Menu.Item leftSection={<kbd>0</kbd>} rightSection={current === null ? <Icon name="check" /> : undefined} aria-current={current === null || undefined} onClick={() => choose(null)}>{hand.noTheme}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
