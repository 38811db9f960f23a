import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { RestoreShowTemplateDocument, type TemplateFragment } from '../operations/show-templates.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { useWords } from '../words/words-provider.js';
import css from './templates-page.module.css';

/** Gives a template of the engine its settings back, or takes one of the studio's own away, once confirmed. */
export function RestoreTemplate({ template: { id, name, own }, done }: { readonly template: TemplateFragment; readonly done: (sentence: string) => void }) {
  const { templates: words, app } = useWords();
  const [asking, setAsking] = useState(false);
  const [{ error, fetching }, send] = useMutation(RestoreShowTemplateDocument);
  const restore = async () => {
    const answer = await send({ id });
    setAsking(false);
    if (!answer.error) done(own ? words.removed(name) : words.restored(name));
  };
  return (
    <>
      <Button variant="default" loading={fetching} onClick={() => (own ? setAsking(true) : void restore())} className={css['restore'] ?? ''}>{own ? words.remove : words.restore}</Button>
      {error && <ErrorNote error={error} />}
      <Modal opened={asking} onClose={() => setAsking(false)} title={words.removeTitle(name)} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
        <div className={css['asked']}>
          <p>{words.removeBody}</p>
          <div className={css['buttons']}>
            <Button loading={fetching} onClick={() => void restore()} data-autofocus>{words.remove}</Button>
            <Button variant="subtle" onClick={() => setAsking(false)}>{app.cancel}</Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
