import { Button, FileButton, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Link, useLocation } from 'wouter';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { WorkingSince } from '../look/working.js';
import { ImportTopicDocument } from '../operations/import.js';
import { ErrorNote } from '../server/error-note.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { ApplicationsFile, type Chosen } from './applications-file.js';
import { DropZone } from './drop-zone.js';
import { readTextFile } from './read-text-file.js';
import css from './import-page.module.css';

/** Takes a topic page, pasted or dropped, with what may go with it. */
export default function ImportPage() {
  const { import: words, newTopic } = useWords();
  const [, go] = useLocation();
  const [page, setPage] = useState('');
  const [title, setTitle] = useState('');
  const [applications, setApplications] = useState<Chosen | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const [{ data, error, fetching }, send] = useMutation(ImportTopicDocument);
  useTitle(words.title);

  const take = async (file: File | null | undefined, into: (chosen: Chosen) => void) => {
    if (!file) return;
    const read = await readTextFile(file);
    setUnread(read.outcome === 'read' ? null : words[read.outcome]);
    if (read.outcome === 'read') into({ name: file.name, text: read.text });
  };
  // A dropped JSON is the applications file; anything else is the page.
  const drop = (files: Iterable<File>) => {
    for (const file of files) void take(file, /\.json$/i.test(file.name) ? setApplications : ({ text }) => setPage(text));
  };

  const submit = async () => {
    if (page.trim() === '') return setUnread(words.empty);
    setUnread(null);
    const answer = await send({ input: { text: page, title: title.trim() || null, applications: applications?.text ?? null } });
    const imported = answer.data?.importTopic;
    if (imported?.__typename === 'TopicImported') go(`/sujets/${imported.topic.id}`);
  };

  const refused = data?.importTopic;
  return (
    <form className={css['page']} aria-label={words.title} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
        <p>{newTopic.withoutPage} <Link href="/nouveau-sujet">{newTopic.begin}</Link></p>
      </div>
      <DropZone onDrop={drop}>
        <Textarea label={words.page} placeholder={words.pagePlaceholder} value={page} onChange={(event) => setPage(event.currentTarget.value)} minRows={14} maxRows={14} rows={14} size="md" spellCheck={false} classNames={{ input: css['text'] ?? '' }} />
        <div className={css['files']}>
          <FileButton onChange={(file) => void take(file, ({ text }) => setPage(text))} accept=".txt,.html,.htm,text/plain">
            {(props) => <Button {...props} variant="default" leftSection={<Icon name="file" />}>{words.chooseFile}</Button>}
          </FileButton>
          <span className="soft">{page === '' ? words.dropHint : words.characters(page.length)}</span>
        </div>
      </DropZone>
      <div className={css['extras']}>
        <TextInput label={words.ownTitle} description={words.ownTitleHint} value={title} onChange={(event) => setTitle(event.currentTarget.value)} size="md" />
        <ApplicationsFile chosen={applications} choose={(file) => void take(file, setApplications)} forget={() => setApplications(null)} />
      </div>
      {unread !== null && <Note tone="warn" role="alert">{unread}</Note>}
      {unread === null && refused?.__typename === 'PageRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {unread === null && refused?.__typename === 'TopicAlreadyImported' && (
        <Note tone="info" role="alert">{words.already(refused.topic.title)} <Link href={`/sujets/${refused.topic.id}`}>{words.openIt}</Link></Note>
      )}
      {error && <ErrorNote error={error} />}
      <Button type="submit" size="md" loading={fetching} className={css['submit'] ?? ''}>{words.submit}</Button>
      <WorkingSince working={fetching}>{words.working}</WorkingSince>
    </form>
  );
}
