import '../dialog.js';
import '@mantine/core/styles/Progress.css';
import { Button, Modal, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Placeholder } from '../../look/blank.js';
import { Note } from '../../look/note.js';
import { LetterCard, slices, type LetterDraft } from '../../mails/letter-card.js';
import { PreviewPointNewsDocument, SendPointNewsDocument } from '../../operations/points.js';
import { ErrorNote } from '../../server/error-note.js';
import { useToasts } from '../../toasts/toasts.js';
import { useWords } from '../../words/words-provider.js';
import css from './points-view.module.css';

interface Letter extends LetterDraft {
  readonly fingerprint: string;
}

/** So many are shown whole; of more, each is opened by whoever wants to read it. */
const SHOWN_WHOLE = 5;

interface NewsDialogProps {
  readonly topicId: string;
  readonly ids: readonly string[];
  readonly close: () => void;
  readonly sent: () => void;
}

/** The mails as they will leave, each in its person's language, read and changed; then sent. Nothing leaves before. */
export function NewsDialog({ topicId, ids, close, sent }: NewsDialogProps) {
  const { points: words, app } = useWords();
  const client = useClient();
  const { tell } = useToasts();
  const [letters, setLetters] = useState<readonly Letter[] | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [error, setError] = useState<CombinedError>();
  /** How many the server has answered about while the others are on their way; null: nothing is being sent. */
  const [answered, setAnswered] = useState<number | null>(null);
  const [wanted] = useState(ids);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const [found, refused]: [Letter[], string[]] = [[], []];
      for (const part of slices(wanted)) {
        const { data, error: failed } = await client.query(PreviewPointNewsDocument, { topicId, ids: [...part] }, { requestPolicy: 'network-only' });
        if (gone) return;
        setError(failed);
        for (const one of data?.previewPointNews ?? []) {
          if (one.__typename === 'PointNewsPreview') found.push({ id: one.visitorId, name: one.name, address: one.address, fingerprint: one.fingerprint, subject: one.subject, text: one.text, button: one.button, included: true });
          else refused.push(one.message);
        }
      }
      setRefusals(refused);
      setLetters(found);
    })();
    return () => {
      gone = true;
    };
  }, [client, topicId, wanted]);
  const edit = (id: string, change: Partial<LetterDraft>) => setLetters((before) => before && before.map((letter) => (letter.id === id ? { ...letter, ...change } : letter)));
  const leaving = (letters ?? []).filter(({ included }) => included);
  const send = async () => {
    setAnswered(0);
    let asked = 0;
    const [gone, refused] = [new Set<string>(), new Map<string, string>()];
    for (const part of slices(leaving)) {
      const news = part.map(({ id, fingerprint, subject, text }) => ({ visitorId: id, fingerprint, subject, text }));
      const { data, error: failed } = await client.mutation(SendPointNewsDocument, { topicId, news });
      setError(failed);
      for (const one of data?.sendPointNews ?? []) {
        if (one.__typename === 'PointNewsSent') gone.add(one.visitorId);
        else refused.set(one.visitorId, `${leaving.find(({ id }) => id === one.visitorId)?.name ?? ''} : ${one.message}`);
      }
      if (failed) break;
      setAnswered(asked += part.length);
    }
    setAnswered(null);
    sent();
    const still = leaving.length - gone.size;
    if (gone.size > 0) tell({ says: still === 0 ? words.sent(gone.size) : words.sentSome(gone.size, still) });
    if (still === 0) return close();
    setRefusals([...refused.values()]);
    setLetters((before) => before && before.filter(({ id }) => !gone.has(id) && !refused.has(id)));
  };
  return (
    <Modal opened onClose={close} title={words.title} size="xl" closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['letters']}>
        {letters === null ? !error && <Placeholder lines={6} label={words.reading} /> : letters.map((letter, at) => (
          <LetterCard key={letter.id} letter={letter} folded={letters.length > SHOWN_WHOLE && at > 0 ? words.open : undefined} edit={(change) => edit(letter.id, change)} />
        ))}
        {letters?.length === 0 && refusals.length === 0 && !error && <p>{words.nothing}</p>}
        {refusals.map((message) => <Note key={message} tone="warn" role="alert">{message}</Note>)}
        {error && <ErrorNote error={error} />}
        {letters !== null && (
          <div className={css['send']}>
            {answered === null && <p><b>{words.willLeave(leaving.length)}</b></p>}
            {answered !== null && (
              <div className={css['going']}>
                <p role="status" className="tabular">{words.going(answered, leaving.length)}</p>
                <Progress value={(answered / leaving.length) * 100} aria-label={words.title} transitionDuration={0} />
              </div>
            )}
            <Button loading={answered !== null} disabled={leaving.length === 0 || leaving.some(({ subject, text }) => subject.trim() === '' || text.trim() === '')} onClick={() => void send()}>{words.send}</Button>
            <Button variant="subtle" onClick={close}>{app.cancel}</Button>
          </div>
        )}
      </div>
    </Modal>
  );
}
