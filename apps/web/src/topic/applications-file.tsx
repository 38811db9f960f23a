import { Button, FileButton } from '@mantine/core';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import css from './import-page.module.css';

/** A file that was read, by its name. */
export interface Chosen {
  readonly name: string;
  readonly text: string;
}

/** The applications that may go with a page. */
export function ApplicationsFile({ chosen, choose, forget }: { readonly chosen: Chosen | null; readonly choose: (file: File | null) => void; readonly forget: () => void }) {
  const { import: words, app } = useWords();
  return (
    <div role="group" aria-labelledby="applications" className={css['applications']}>
      <span id="applications" className={css['fieldLabel']}>{words.applications} <span className="soft">({app.optional})</span></span>
      <span className={css['fieldHint']}>{words.applicationsHint}</span>
      {chosen === null ? (
        <FileButton onChange={choose} accept=".json,application/json">
          {(props) => <Button {...props} variant="default" size="md" leftSection={<Icon name="file" />}>{words.chooseFile}</Button>}
        </FileButton>
      ) : (
        <span className={css['chosen']}>
          <Icon name="check" /> <span>{words.applicationsChosen(chosen.name)}</span>
          <button type="button" onClick={forget} aria-label={words.removeFile(chosen.name)}><Icon name="close" /></button>
        </span>
      )}
    </div>
  );
}
