import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { ReviewApplicationDocument, type BoardCardFragment } from '../operations/applications.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useSpeech } from '../words/words-provider.js';
import css from './applications.module.css';

const SCORES = [5, 4, 3, 2, 1] as const;

/** One's own review, and the others' once one has scored: nobody's score leans on another's. What is being typed stays, whatever comes in meanwhile. */
export function ReviewForm({ card, saved }: { readonly card: BoardCardFragment; readonly saved: () => Promise<void> }) {
  const { words: { applications: words }, language } = useSpeech();
  const { tell } = useToasts();
  const { own, others, mean, spread, count } = card.reviews;
  const [typed, setTyped] = useState<{ readonly score?: string; readonly note?: string }>({});
  const { score, note } = { score: String(own?.score ?? ''), note: own?.note ?? '', ...typed };
  const [{ data, error, fetching }, send] = useMutation(ReviewApplicationDocument);
  const save = async () => {
    const answer = await send({ input: { applicationId: card.id, score: score === '' ? null : Number(score), note } });
    if (answer.data?.reviewApplication.__typename !== 'ApplicationReviewed') return;
    tell({ says: words.reviewSaved });
    await saved();
    // Letters typed while it was being kept stay.
    setTyped((now) => (now === typed ? {} : now));
  };
  const refused = data?.reviewApplication;
  return (
    <form className={css['review']} aria-label={`${words.mine} : ${card.person.name}`} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3>{words.mine}</h3>
      <NativeSelect label={words.score} value={score} onChange={(event) => setTyped({ ...typed, score: event.currentTarget.value })} data={[{ value: '', label: words.scoreNone }, ...SCORES.map((one) => ({ value: String(one), label: words.scoreIs(one) }))]} />
      <Textarea label={words.note} description={words.noteHint} value={note} onChange={(event) => setTyped({ ...typed, note: event.currentTarget.value })} autosize minRows={2} maxLength={4000} />
      {refused?.__typename === 'ApplicationNotTaken' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <Button type="submit" variant="default" loading={fetching}>{words.saveReview}</Button>
      <h3>{words.others}</h3>
      {others === null ? <p className="soft">{words.othersHidden(count - (own === null ? 0 : 1))}</p> : others.length === 0 ? <p className="soft">{words.noOthers}</p> : (
        <>
          {mean !== null && spread !== null && <p>{words.mean(mean.toLocaleString(language), String(spread))}</p>}
          <ul className={css['others']}>{others.map((one) => <li key={one.reviewer + one.reviewedAt}><b>{one.reviewer}</b> {one.score !== null && words.scoreIs(one.score)} {one.note !== '' && <p>{one.note}</p>}</li>)}</ul>
        </>
      )}
    </form>
  );
}
