import { Button, FileButton, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import { Icon } from '../../look/icons.js';
import { Note } from '../../look/note.js';
import { WorkingSince } from '../../look/working.js';
import { UpdateTopicPageDocument, type WhatChangedFragment } from '../../operations/topic.js';
import { ErrorNote } from '../../server/error-note.js';
import { useWords } from '../../words/words-provider.js';
import { ApplicationsFile, type Chosen } from '../applications-file.js';
import '../dialog.js';
import css from '../dialog.module.css';
import { DropZone } from '../drop-zone.js';
import { useTopicHand } from '../hand/hand-provider.js';
import page from '../import-page.module.css';
import { readTextFile } from '../read-text-file.js';
import { ReadingTold } from './reading-told.js';

/** Takes a newer copy of the page and tells what it changed. */
export function UpdatePageDialog({ close }: { readonly close: () => void }) {
  const { reading: words, import: importing, app } = useWords();
  const { topic, reload } = useTopicHand();
  const [text, setText] = useState('');
  const [applications, setApplications] = useState<Chosen | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const [reading, setReading] = useState<WhatChangedFragment | null>(null);
  const [{ data, error, fetching }, send] = useMutation(UpdateTopicPageDocument);

  const take = async (file: File | null | undefined, into: (chosen: Chosen) => void) => {
    if (!file) return;
    const read = await readTextFile(file);
    setUnread(read.outcome === 'read' ? null : importing[read.outcome]);
    if (read.outcome === 'read') into({ name: file.name, text: read.text });
  };
  const takePage = (file: File | null) => void take(file, (chosen) => setText(chosen.text));
  // A dropped JSON is the applications file; anything else is the page.
  const drop = (files: Iterable<File>) => {
    for (const file of files) void (/\.json$/i.test(file.name) ? take(file, setApplications) : takePage(file));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setUnread(words.updateEmpty);
    setUnread(null);
    const answer = (await send({ input: { topicId: topic.id, text, applications: applications?.text ?? null } })).data?.updateTopicPage;
    if (answer?.__typename !== 'TopicReread') return;
    setReading(answer.reading);
    await reload();
  };
  const refused = data?.updateTopicPage;
  return (
    <Modal opened onClose={close} size="xl" title={words.update} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }}>
      {reading !== null ? <ReadingTold title={words.done} reading={reading} close={close} /> : (
        <form className={css['dialog']} onSubmit={(event) => void submit(event)} noValidate>
          <p>{words.updateLead}</p>
          <DropZone onDrop={drop}>
            <Textarea label={words.page} placeholder={words.pagePlaceholder} value={text} onChange={(event) => setText(event.currentTarget.value)} rows={10} spellCheck={false} classNames={{ input: page['text'] ?? '' }} data-autofocus />
            <div className={page['files']}>
              <FileButton onChange={takePage} accept=".txt,.html,.htm,text/plain,text/html">
                {(props) => <Button {...props} variant="default" leftSection={<Icon name="file" />}>{importing.chooseFile}</Button>}
              </FileButton>
              <span className="soft">{text === '' ? importing.dropHint : importing.characters(text.length)}</span>
            </div>
          </DropZone>
          <ApplicationsFile chosen={applications} choose={(file) => void take(file, setApplications)} forget={() => setApplications(null)} />
          {unread !== null && <Note tone="warn" role="alert">{unread}</Note>}
          {unread === null && refused?.__typename === 'PageRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
          {unread === null && refused?.__typename === 'PageUnchanged' && <Note tone="info" role="alert">{words.unchanged}</Note>}
          {unread === null && refused?.__typename === 'TopicAlreadyImported' && <Note tone="warn" role="alert">{importing.already(refused.topic.title)} <Link href={`/sujets/${refused.topic.id}`}>{importing.openIt}</Link></Note>}
          {error && <ErrorNote error={error} />}
          <div className={css['buttons']}>
            <Button type="submit" loading={fetching}>{words.updateSubmit}</Button>
            <Button variant="subtle" onClick={close}>{app.cancel}</Button>
            <WorkingSince working={fetching}>{importing.working}</WorkingSince>
          </div>
        </form>
      )}
    </Modal>
  );
}
