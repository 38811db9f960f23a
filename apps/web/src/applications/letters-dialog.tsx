import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Note } from '../look/note.js';
import { LetterCard, slices, type LetterDraft } from '../mails/letter-card.js';
import { PreviewDecisionsDocument, SendDecisionsDocument, type BoardCardFragment } from '../operations/applications.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import css from './applications.module.css';
import { DECIDED, isToTell, type Decided } from './weigh-board.js';

interface Letter extends LetterDraft {
  readonly stage: Decided;
}
interface Refusal {
  readonly id: string;
  readonly message: string;
}

/** « Écrire aux candidats… » : whom, then each message read and changed, then sent; nothing leaves before. */
export function LettersDialog({ topicId, cards, close, sent }: { readonly topicId: string; readonly cards: readonly BoardCardFragment[]; readonly close: () => void; readonly sent: () => void }) {
  const { applications: words, app } = useWords();
  const client = useClient();
  const { tell } = useToasts();
  const waiting = cards.filter(isToTell);
  const [stages, setStages] = useState<readonly Decided[]>(DECIDED.filter((stage) => waiting.some((card) => card.stage === stage)).slice(0, 1));
  const [letters, setLetters] = useState<readonly Letter[] | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [error, setError] = useState<CombinedError>();
  const [busy, setBusy] = useState(false);
  const names = new Map(cards.map(({ id, person }) => [id, person.name]));
  const chosen = waiting.filter(({ stage }) => stages.some((one) => one === stage));

  const read = async () => {
    setBusy(true);
    const [found, refused]: [Letter[], Refusal[]] = [[], []];
    for (const part of slices(chosen)) {
      const { data, error: failed } = await client.query(PreviewDecisionsDocument, { topicId, ids: part.map(({ id }) => id) }, { requestPolicy: 'network-only' });
      setError(failed);
      for (const { applicationId: id, preview } of data?.previewDecisions ?? []) {
        if (preview.__typename === 'DecisionPreview') found.push({ id, name: preview.name, address: preview.address, stage: preview.stage as Decided, subject: preview.subject, text: preview.text, button: preview.button, included: true });
        else refused.push({ id, message: preview.message });
      }
    }
    setBusy(false);
    setRefusals(refused);
    if (found.length + refused.length > 0) setLetters(found);
  };
  const edit = (id: string, change: Partial<Letter>) => setLetters((before) => before && before.map((letter) => (letter.id === id ? { ...letter, ...change } : letter)));
  const leaving = (letters ?? []).filter(({ included }) => included);
  const send = async () => {
    setBusy(true);
    const [gone, refused] = [new Set<string>(), [] as Refusal[]];
    for (const part of slices(leaving)) {
      const decisions = part.map(({ id, stage, subject, text }) => ({ applicationId: id, stage, subject, text }));
      const { data, error: failed } = await client.mutation(SendDecisionsDocument, { decisions });
      setError(failed);
      for (const { applicationId: id, sent: became } of data?.sendDecisions ?? []) {
        if (became.__typename === 'DecisionSent') gone.add(id);
        else refused.push({ id, message: became.message });
      }
      if (failed) break;
    }
    setBusy(false);
    sent();
    const left = leaving.length - gone.size;
    if (gone.size > 0) tell({ says: left === 0 ? words.sent(gone.size) : words.sentSome(gone.size, left) });
    if (left === 0) return close();
    setRefusals(refused);
    setLetters((before) => before && before.filter(({ id }) => !gone.has(id) && !refused.some((one) => one.id === id)));
  };
  return (
    <Modal opened onClose={close} title={words.writeTitle} size="xl" closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['letters']}>
        {waiting.length === 0 && letters === null && <p>{words.nobodyToTell}</p>}
        {letters === null ? waiting.length > 0 && (
          <>
            <p>{words.writeLead}</p>
            {DECIDED.map((stage) => {
              const count = waiting.filter((card) => card.stage === stage).length;
              return <Checkbox key={stage} label={words.notToldYet(words.stages[stage], count)} disabled={count === 0} checked={stages.includes(stage)} onChange={({ currentTarget: { checked } }) => setStages(checked ? [...stages, stage] : stages.filter((one) => one !== stage))} />;
            })}
          </>
        ) : letters.map((letter) => (
          <LetterCard key={letter.id} letter={letter} beside={words.toldStages[letter.stage]} edit={(change) => edit(letter.id, change)} />
        ))}
        {refusals.map(({ id, message }) => <Note key={id} tone="warn" role="alert"><b>{names.get(id)}</b> : {message}</Note>)}
        {error && <ErrorNote error={error} />}
        <div className={css['row']}>
          {letters === null
            ? <Button loading={busy} disabled={chosen.length === 0} onClick={() => void read()}>{words.read(chosen.length)}</Button>
            : <Button loading={busy} disabled={leaving.length === 0 || leaving.some(({ subject, text }) => subject.trim() === '' || text.trim() === '')} onClick={() => void send()}>{words.send(leaving.length)}</Button>}
          {letters !== null && <Button variant="default" onClick={() => { setLetters(null); setRefusals([]); }}>{words.backToChoice}</Button>}
          <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}
