import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import css from './matter-toggle.module.css';

/** Opens and closes the drawer; closed, the focus comes back here. */
export function MatterToggle({ opened, toggle }: { readonly opened: boolean; readonly toggle: (opened: boolean) => void }) {
  const { matterDrawer: words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(opened);
  useEffect(() => {
    if (before.current && !opened) button.current?.focus();
    before.current = opened;
  }, [opened]);
  return (
    <p className={css['toggle']}>
      <Button ref={button} size="sm" variant="default" leftSection={<Icon name="file" />} aria-pressed={opened} aria-keyshortcuts="Alt+M" title={words.openHint} onClick={() => toggle(!opened)}>{words.open}</Button>
    </p>
  );
}
