import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import type { LineMenuProps } from './line-acts.js';
import css from './table-row.module.css';

const LineMenuOpen = lazy(() => import('./line-menu-open.js'));

/** What can be done with a line. The menu itself is made at its first use: sixty idle ones would cost more than the table. */
export function LineMenu(props: LineMenuProps) {
  const { rundown } = useWords();
  const [opened, setOpened] = useState<boolean>();
  const target = (
    <button type="button" className={css['tool']} aria-label={rundown.menuOf(props.title)} aria-haspopup="menu" aria-expanded={opened ?? false} onClick={opened === undefined ? () => setOpened(true) : undefined}>
      <Icon name="more" size={20} />
    </button>
  );
  if (opened === undefined) return target;
  return <Suspense fallback={target}><LineMenuOpen {...props} target={target} opened={opened} setOpened={setOpened} /></Suspense>;
}
