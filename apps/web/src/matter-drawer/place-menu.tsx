import type { SegmentId } from '#rundown';
import { Menu } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import css from './matter-drawer.module.css';

/** A line of the rundown as it is chosen. */
export interface LineChoice {
  readonly id: SegmentId;
  readonly number: string;
  readonly title: string;
}

/** « Mettre dans… »: every line, to choose one. Made at its first use: a drawer shows thirty. */
export function PlaceMenu({ name, first, walk, lines, choose }: { readonly name: string; readonly first: boolean; readonly walk: (event: KeyboardEvent) => void; readonly lines: readonly LineChoice[]; readonly choose: (line: LineChoice) => void }) {
  const { matterDrawer: words } = useWords();
  const [opened, setOpened] = useState<boolean>();
  const target = (
    <button type="button" data-put={first || undefined} aria-label={words.chooseLabel(name)} aria-haspopup="menu" aria-expanded={opened ?? false} onKeyDown={first && !opened ? walk : undefined} onClick={opened === undefined ? () => setOpened(true) : undefined}>{words.choose}</button>
  );
  if (opened === undefined) return target;
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" withinPortal shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown className={css['lines']} aria-label={words.chooseLabel(name)}>
        {lines.length === 0 && <Menu.Label>{words.noLines}</Menu.Label>}
        {lines.map((line) => <Menu.Item key={line.id} onClick={() => choose(line)}>{words.line(line.number, line.title)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
