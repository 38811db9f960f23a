import { Icon, type IconName } from '../look/icons.js';
import type { LineComparedFragment } from '../operations/versions.js';
import { useWords } from '../words/words-provider.js';
import { countKinds, type DifferenceKind } from './tell-comparison.js';
import css from './comparison-view.module.css';

export const KIND_ICONS: { readonly [Kind in DifferenceKind]: IconName } = { added: 'plus', removed: 'bin', moved: 'swap', retimed: 'clock', recast: 'people', edited: 'pencil' };

/** How many lines differ, by kind of difference, in words. */
export function DifferenceCounts({ lines }: { readonly lines: readonly Pick<LineComparedFragment, 'kinds'>[] }) {
  const { versions: { counts } } = useWords();
  return (
    <ul className={css['counts']} role="list">
      {countKinds(lines).map(({ kind, count }) => <li key={kind} data-kind={kind}><Icon name={KIND_ICONS[kind]} size={14} /> {counts[kind](count)}</li>)}
    </ul>
  );
}
