import { Button, Modal, NativeSelect, Switch } from '@mantine/core';
import { useSession } from '../session/session.js';
import { switchLetters, useLetters } from '../acts/letters.js';
import { useSpeech } from '../words/words-provider.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import css from './preferences-dialog.module.css';
import type { ScreenTheme } from './chosen.js';
import { usePreferences } from './preferences-provider.js';

interface PreferencesDialogProps {
  readonly close: () => void;
  readonly openColumns: () => void;
  /** Takes the guided tour again; absent where there is nothing to take it on. */
  readonly tour: (() => void) | undefined;
}

/** Everything one may choose for one's own screens; each choice counts at once. */
export default function PreferencesDialog({ close, openColumns, tour }: PreferencesDialogProps) {
  const { words: { preferences: words, shortcuts, tour: touring, app }, language } = useSpeech();
  const { theme, density, choose } = usePreferences();
  const { user } = useSession();
  const letters = useLetters();
  const options = <Name extends string>(names: Readonly<Record<Name, string>>) => (Object.keys(names) as Name[]).map((value) => ({ value, label: names[value] }));
  return (
    <Modal opened onClose={close} title={words.title} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['dialog']}>
        {user && <p className="soft">{words.lead}</p>}
        <NativeSelect data-autofocus label={words.theme} value={theme} data={options(words.themes)} onChange={(event) => choose({ theme: event.currentTarget.value as ScreenTheme })} />
        <NativeSelect label={words.language} description={words.languageHint} value={language} data={options(words.languages)} onChange={(event) => choose({ language: event.currentTarget.value as 'fr' | 'en' })} />
        <NativeSelect label={words.density} description={words.densityHint} value={density} data={options(words.densities)} onChange={(event) => choose({ density: event.currentTarget.value as 'comfortable' | 'compact' })} />
        <Switch label={shortcuts.letters} description={shortcuts.lettersHint} checked={letters} onChange={(event) => switchLetters(event.currentTarget.checked)} />
        <div className={css['more']}>
          <Button variant="default" onClick={openColumns}>{words.columns}</Button>
          {tour && <Button variant="default" onClick={tour}>{touring.again}</Button>}
        </div>
      </div>
    </Modal>
  );
}
