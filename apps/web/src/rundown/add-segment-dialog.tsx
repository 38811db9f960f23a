import { parseDuration, SEGMENT_KINDS, type SegmentKind } from '#rundown';
import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { useState, type FormEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import css from './running-order.module.css';

interface AddSegmentDialogProps {
  /** The line it will follow; none puts it at the head. */
  readonly after: { readonly title: string } | undefined;
  readonly close: () => void;
  readonly add: (made: { kind: SegmentKind; title: string; durationSeconds: number; outside: boolean }) => void;
}

/** Asks what the new line is; the rest is written in the table. */
export function AddSegmentDialog({ after, close, add }: AddSegmentDialogProps) {
  const { rundown: words, kinds, app } = useWords();
  const [kind, setKind] = useState<SegmentKind>('debate');
  const [title, setTitle] = useState('');
  const [duration, setDuration] = useState('1:00');
  const [outside, setOutside] = useState(false);
  const [tried, setTried] = useState(false);
  const durationSeconds = parseDuration(duration);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (durationSeconds === null || title.trim() === '') return;
    add({ kind, title: title.trim(), durationSeconds, outside });
    close();
  };
  return (
    <Modal opened onClose={close} title={words.addTitle} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      <form className={css['dialog']} onSubmit={submit} noValidate>
        <p className="soft">{after === undefined ? words.addFirst : words.addWhere(after.title || words.untitled)}</p>
        <NativeSelect label={words.kind} value={kind} onChange={(event) => setKind(event.currentTarget.value as SegmentKind)} data={SEGMENT_KINDS.map((value) => ({ value, label: kinds[value] }))} />
        <TextInput label={words.segmentTitle} value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={tried && title.trim() === '' ? words.titleWrong : undefined} data-autofocus />
        <TextInput label={words.duration} value={duration} onChange={(event) => setDuration(event.currentTarget.value)} error={durationSeconds === null ? words.durationWrong : undefined} autoComplete="off" />
        <Checkbox label={words.countsNot} checked={outside} onChange={(event) => setOutside(event.currentTarget.checked)} />
        <div className={css['buttons']}>
          <Button type="submit">{words.addSubmit}</Button>
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
