import { typesetFrench } from '#print';
import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words-provider.js';
import { pieceOf } from '../hand/apply-deed.js';
import type { Theme, TopicMatter } from '../topic-matter.js';
import { findPiece } from './find-piece.js';
import { previewMerge } from './preview-merge.js';
import '../dialog.js';
import css from '../dialog.module.css';

interface MergeDialogProps {
  readonly theme: Theme;
  readonly topic: TopicMatter;
  readonly close: () => void;
  readonly merge: (into: string) => void;
}

/** Asks which theme takes this one in, and shows what would move before it does. */
export function MergeDialog({ theme, topic, close, merge }: MergeDialogProps) {
  const { themes: words, app } = useWords();
  const others = topic.themes.filter(({ id }) => id !== theme.id);
  const [chosen, setChosen] = useState(others[0]?.id ?? '');
  const into = others.find(({ id }) => id === chosen) ?? others[0];
  if (into === undefined) return null;
  const { quotes, questions, newPeople } = previewMerge(theme, into);
  const pieces = theme.members.flatMap((member) => findPiece(topic, pieceOf(member)) ?? []);
  return (
    <Modal opened onClose={close} title={words.mergeTitle(theme.label)} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={(event) => { event.preventDefault(); merge(into.id); close(); }}>
        <NativeSelect label={words.mergeInto} value={into.id} onChange={(event) => setChosen(event.currentTarget.value)} data={others.map(({ id, label }) => ({ value: id, label }))} data-autofocus />
        <div aria-live="polite" className={css['preview']}>
          <p>{words.mergeMoves(quotes, questions, into.label)}</p>
          {pieces.length > 0 && <ul className={css['moving']} tabIndex={0} aria-label={words.splitPieces}>{pieces.map(({ id, text }) => <li key={id}>{typesetFrench(text)}</li>)}</ul>}
          <p>{newPeople.length === 0 ? words.mergeNoVoice : words.mergeVoices(newPeople.join(', '))}</p>
          <p className="soft">{words.mergeAfter(theme.label, into.label)}</p>
        </div>
        <div className={css['buttons']}>
          <Button type="submit">{words.mergeSubmit}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
