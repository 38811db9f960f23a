import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useClient, useMutation, type CombinedError } from 'urql';
import { Icon } from '../../look/icons.js';
import { Note } from '../../look/note.js';
import { RereadTopicDocument } from '../../operations/reread.js';
import { SetTopicLanguageDocument } from '../../operations/topic.js';
import { ErrorNote } from '../../server/error-note.js';
import { useMayShape } from '../../session/may-shape.js';
import { sayInstant } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { useTopicHand } from '../hand/hand-provider.js';
import { sayWith } from '../hand/say-act.js';
import { AddContributionDialog } from './add-contribution-dialog.js';
import { tellReading } from './tell-reading.js';
import { UpdatePageDialog } from './update-page-dialog.js';
import css from './reading-line.module.css';

/** When the topic was last read and what that changed, and the ways to have it read again. */
export function ReadingLine() {
  const { words: { reading: words, hand }, language } = useSpeech();
  const { topic } = useTopicHand();
  const mayShape = useMayShape();
  const [asking, setAsking] = useState<'page' | 'contribution' | null>(null);
  const last = topic.lastReading;
  // Everything is new in an import: its figures stand in the views' links already.
  const told = last === null || last.cause === 'import' ? [] : tellReading(last, words);
  const head = last === null ? '' : last.by === null ? words.last(words.causes[last.cause], sayInstant(last.at, language)) : words.lastBy(words.causes[last.cause], last.by, sayInstant(last.at, language));
  return (
    <section className={css['line']} aria-label={words.details}>
      <div className={css['last']}>
        {last !== null && (told.length + last.lost.length === 0 ? <p className="soft">{head}</p> : (
          <details>
            <summary className="soft">{head} – {told.slice(0, 2).join(', ') || words.lostTitle(last.lost.length)}{told.length > 2 && '…'}</summary>
            <ul>
              {told.map((phrase) => <li key={phrase}>{phrase}</li>)}
              {last.lost.map((reason, i) => <li key={i} className={css['lost']}>{sayWith(hand.lost, reason, language)}</li>)}
            </ul>
          </details>
        ))}
      </div>
      {mayShape && (
        <div className={css['ways']}>
          <LanguageChoice />
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setAsking('contribution')}>{words.add}</Button>
          <Button variant="default" leftSection={<Icon name="file" />} onClick={() => setAsking('page')}>{words.update}</Button>
        </div>
      )}
      {topic.bankChanged && mayShape && <BankChanged />}
      {asking === 'page' && <UpdatePageDialog close={() => setAsking(null)} />}
      {asking === 'contribution' && <AddContributionDialog close={() => setAsking(null)} />}
    </section>
  );
}

/** The language a topic is read in: found in its contributions, or imposed. */
function LanguageChoice() {
  const { words: { reading: words } } = useSpeech();
  const { topic, reload, say } = useTopicHand();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const choose = async (value: string) => {
    setBusy(true);
    const result = await client.mutation(SetTopicLanguageDocument, { topicId: topic.id, language: value === 'fr' || value === 'en' ? value : null });
    setError(result.error);
    if (!result.error) {
      await reload();
      say(words.languageDone);
    }
    setBusy(false);
  };
  const detected = words.languages[topic.detectedLanguage];
  return (
    <>
      <NativeSelect
        aria-label={words.language}
        value={topic.language ?? ''}
        disabled={busy}
        onChange={(event) => void choose(event.currentTarget.value)}
        data={[{ value: '', label: words.detected(detected) }, ...(['fr', 'en'] as const).map((value) => ({ value, label: words.impose(words.languages[value]) }))]}
      />
      {error && <ErrorNote error={error} />}
    </>
  );
}

/** Says that the studio's facets are no longer those the topic was read with, and has it read again. */
function BankChanged() {
  const { words: { reading: words } } = useSpeech();
  const { topic, reload } = useTopicHand();
  const [{ error, fetching }, send] = useMutation(RereadTopicDocument);
  const reread = async () => {
    await send({ topicId: topic.id });
    await reload();
  };
  return (
    <div className={css['bank']}>
      <Note tone="info" action={fetching ? undefined : { label: words.reread, act: () => void reread() }}>{fetching ? words.rereading : words.bankChanged}</Note>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
