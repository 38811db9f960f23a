import { typesetFrench } from '#print';
import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Note } from '../../look/note.js';
import { useWords } from '../../words/words-provider.js';
import { pieceOf } from '../hand/apply-deed.js';
import type { Theme, TopicMatter } from '../topic-matter.js';
import { findPiece } from './find-piece.js';
import '../dialog.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import css from '../dialog.module.css';

interface SplitDialogProps {
  readonly theme: Theme;
  readonly topic: TopicMatter;
  readonly close: () => void;
  readonly split: (label: string, pieces: readonly string[]) => void;
}

/** Asks which quotes and questions leave for a theme of their own, and its name. */
export function SplitDialog({ theme, topic, close, split }: SplitDialogProps) {
  const { themes: words, topic: topicWords, app } = useWords();
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const pieces = theme.members.flatMap((member) => findPiece(topic, pieceOf(member)) ?? []);
  const wrong = chosen.size === 0 ? words.splitNone : chosen.size === pieces.length ? words.splitAll : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (label.trim() === '' || wrong !== null) return;
    split(label.replace(/\s+/g, ' ').trim(), [...chosen]);
    close();
  };
  const toggle = (id: string, checked: boolean) => setChosen((old) => new Set(checked ? [...old, id] : [...old].filter((one) => one !== id)));
  return (
    <Modal opened onClose={close} size="lg" title={words.splitTitle(theme.label)} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={submit} noValidate>
        <TextInput label={words.splitLabel} value={label} maxLength={120} onChange={(event) => setLabel(event.currentTarget.value)} error={tried && label.trim() === '' ? words.labelWrong : undefined} data-autofocus />
        <fieldset className={css['choices']}>
          <legend>{words.splitPieces} <span className="soft tabular">({words.splitChosen(chosen.size, pieces.length)})</span></legend>
          <div className={css['scroll']}>
            {pieces.map((piece) => (
              <Checkbox key={piece.id} checked={chosen.has(piece.id)} onChange={(event) => toggle(piece.id, event.currentTarget.checked)} label={<><span className={css['quoted']}>{typesetFrench(piece.text)}</span> <span className="soft">{piece.author ?? topicWords.noAuthor}</span></>} />
            ))}
          </div>
        </fieldset>
        {tried && wrong !== null && <Note tone="warn" role="alert">{wrong}</Note>}
        <div className={css['buttons']}>
          <Button type="submit">{words.splitSubmit}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
