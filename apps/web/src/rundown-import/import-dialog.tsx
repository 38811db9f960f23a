import { Button, FileButton, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { WorkingSince } from '../look/working.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { DropZone } from '../topic/drop-zone.js';
import { useWords } from '../words/words-provider.js';
import { ColumnsPart } from './columns-part.js';
import { PreviewPart } from './preview-part.js';
import { useImport, type Imported } from './use-import.js';
import css from './import-dialog.module.css';

interface ImportDialogProps {
  readonly rundownId: string;
  /** The show's own columns, which a column of a table may be. */
  readonly own: readonly { readonly id: string; readonly title: string }[];
  readonly imported: (done: Imported) => void;
  readonly close: () => void;
}

/** Takes somebody's rundown into the draft: a file or a pasted table, what its columns are, what would change, and then all of it at once. */
export default function ImportDialog({ rundownId, own, imported, close }: ImportDialogProps) {
  const { rundownImport: words, app } = useWords();
  const { source, preview, refused, error, working, stale, take, again, mapping, remove, toggle, submit, sending } = useImport(rundownId, imported);
  const [pasted, setPasted] = useState('');
  const [missing, setMissing] = useState(false);
  const touched = preview === null ? 0 : preview.lines.filter(({ was }) => was !== 'unchanged').length;

  return (
    <Modal opened onClose={close} title={words.title} closeButtonProps={{ 'aria-label': app.close }} size={preview === null ? 'lg' : 'min(1080px, 100%)'} transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} noValidate onSubmit={(event) => {
        event.preventDefault();
        if (preview !== null) return void submit();
        setMissing(pasted.trim() === '');
        if (pasted.trim() !== '') void take({ name: words.pasted, text: pasted });
      }}>
        {preview === null ? (
          <DropZone onDrop={(files) => void take([...files][0])}>
            <p className="soft">{words.lead}</p>
            <FileButton onChange={(file) => void take(file ?? undefined)} accept=".xlsx,.csv,.tsv,.txt,.json,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet">
              {(props) => <Button {...props} data-autofocus leftSection={<Icon name="file" />} className={css['choose'] ?? ''}>{words.chooseFile}</Button>}
            </FileButton>
            <Textarea label={words.paste} description={words.pasteHint} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} rows={6} spellCheck={false} classNames={{ input: css['paste'] ?? '' }} error={missing ? words.nothing : undefined} />
          </DropZone>
        ) : (
          <>
            <p className={css['source']}><Icon name="file" /> <b>{source?.name}</b> <Button variant="subtle" size="compact-md" onClick={again}>{words.other}</Button></p>
            {stale && <Note tone="info" role="status">{words.stale}</Note>}
            <ColumnsPart preview={preview} own={own} mapping={mapping} />
            <PreviewPart preview={preview} remove={remove} toggle={toggle} />
          </>
        )}
        {refused !== null && <Note tone="warn" role="alert">{refused}</Note>}
        {error && <ErrorNote error={error} />}
        <WorkingSince working={working}>{words.reading}</WorkingSince>
        <div className={css['buttons']}>
          {preview === null
            ? <Button type="submit" variant="default" loading={working}>{words.read}</Button>
            : <Button type="submit" loading={sending} disabled={working || (touched === 0 && remove.size === 0)}>{touched === 0 ? words.submitRemoval : words.submit(touched)}</Button>}
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
