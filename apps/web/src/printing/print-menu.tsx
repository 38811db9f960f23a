import { lazy, Suspense, useState } from 'react';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';

const PrintChoices = lazy(() => import('./print-choices.js'));

interface PrintMenuProps {
  readonly rundownId: string;
  /** Null: the draft. */
  readonly version: number | null;
}

/** « Imprimer / Exporter »: every paper and file of a draft or a version. The list comes when it is first asked for. */
export function PrintMenu({ rundownId, version }: PrintMenuProps) {
  const { printing: words } = useWords();
  const [opened, setOpened] = useState<boolean>();
  const target = (
    <button type="button" aria-haspopup="dialog" aria-expanded={opened ?? false} aria-label={version === null ? undefined : words.everyOf(version)} onClick={() => setOpened((on) => on !== true)}>
      <Icon name={version === null ? 'print' : 'file'} size={version === null ? 16 : 14} /> {version === null ? words.open : words.every}
    </button>
  );
  if (opened === undefined) return target;
  return <Suspense fallback={target}><PrintChoices rundownId={rundownId} version={version} target={target} opened={opened} setOpened={setOpened} /></Suspense>;
}
