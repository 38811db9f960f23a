import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useWords } from '../words/words-provider.js';
import type { OriginFragment } from '../operations/topic.js';
import { useTopicHand } from './hand/hand-provider.js';
import { SourceText } from './source-text.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import css from './source-pane.module.css';

/** What is pointed at: a range of UTF-16 units in the text of its contribution. */
export interface Cited {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly contribution: OriginFragment;
}

/** How a view points at words: `cite` shows them where there is room beside, `open` also where there is none. */
export interface Pointing {
  readonly cited: Cited | null;
  readonly cite: (cited: Cited) => void;
  readonly open: (cited: Cited) => void;
}

/** The text a quote or question comes from, with its words highlighted: beside the list, or over it on a narrow screen. */
export function SourcePane({ cited, opened, forget }: { readonly cited: Cited | null; readonly opened: boolean; readonly forget: () => void }) {
  const { topic: words, app } = useWords();
  const { topic } = useTopicHand();
  const beside = useMediaQuery('(min-width: 1001px)', true, { getInitialValueInEffect: false });
  if (!beside) {
    return (
      <Drawer opened={opened && cited !== null} onClose={forget} position="bottom" size="75%" title={words.source} closeButtonProps={{ 'aria-label': app.close }}>
        {cited && <SourceText topic={topic} cited={cited} />}
      </Drawer>
    );
  }
  return (
    <aside className={`sheet ${css['pane']}`} aria-label={words.source}>
      <h2 className={css['title']}>{words.source}</h2>
      {cited === null ? <p className="soft">{words.sourceHint}</p> : <SourceText key={cited.id} topic={topic} cited={cited} />}
    </aside>
  );
}
