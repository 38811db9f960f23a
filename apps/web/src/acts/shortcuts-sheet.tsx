import { Modal, Switch } from '@mantine/core';
import { useWords } from '../words/words-provider.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import type { Act } from './act.js';
import { Keys } from './keys.js';
import { switchLetters, useLetters } from './letters.js';
import { useOfferedActs } from './offer-acts.js';
import css from './shortcuts-sheet.module.css';

/** Every shortcut that acts here: read from what is offered, so that none is missing and none is made up. */
export default function ShortcutsSheet({ close }: { readonly close: () => void }) {
  const { shortcuts: words, app } = useWords();
  const letters = useLetters();
  const acts = useOfferedActs().filter(({ keys }) => keys !== undefined);
  const onPage = acts.filter(({ everywhere }) => everywhere !== true);
  return (
    <Modal opened onClose={close} title={words.title} size="lg" closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['sheet']}>
        <section aria-labelledby="shortcuts-page">
          <h3 id="shortcuts-page">{words.onPage}</h3>
          {onPage.length === 0 ? <p className="soft">{words.noneOnPage}</p> : <List acts={onPage} />}
        </section>
        <section aria-labelledby="shortcuts-everywhere">
          <h3 id="shortcuts-everywhere">{words.everywhere}</h3>
          <List acts={[...acts.filter(({ everywhere }) => everywhere === true), { id: 'close', label: words.close, keys: 'Escape' }]} />
        </section>
        <Switch label={words.letters} description={words.lettersHint} checked={letters} onChange={(event) => switchLetters(event.currentTarget.checked)} />
      </div>
    </Modal>
  );
}

function List({ acts }: { readonly acts: readonly Act[] }) {
  return (
    <dl className={css['list']}>
      {acts.map(({ id, label, keys }) => <div key={id}><dt>{label}</dt><dd><Keys keys={keys ?? ''} /></dd></div>)}
    </dl>
  );
}
