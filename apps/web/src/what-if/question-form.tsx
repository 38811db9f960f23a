import { STRENGTHS } from '#casting';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Note } from '../look/note.js';
import type { HappeningShow } from '../replanning/happening.js';
import css from '../replanning/replan-dialog.module.css';
import { useWords } from '../words/words-provider.js';
import { readQuestion, WHATS, type Question, type QuestionDraft } from './read-question.js';
import type { WhatIfInput } from './worker-job.js';

interface QuestionFormProps {
  readonly input: WhatIfInput;
  readonly show: HappeningShow;
  readonly draft: QuestionDraft;
  readonly change: (change: Partial<QuestionDraft>) => void;
  readonly ask: (question: Question) => void;
  readonly close: () => void;
}

/** Puts the question: who would not come or at other hours, another length, a wish that counts more or less, a chair more or less. */
export function QuestionForm({ input, show, draft, change, ask, close }: QuestionFormProps) {
  const all = useWords();
  const { whatIf: words, replanning, templates, episode, app } = all;
  const [tried, setTried] = useState(false);
  const read = readQuestion(draft, input, show, all);
  const { guests, recording } = show;
  const alter = (made: Partial<QuestionDraft>) => {
    setTried(false);
    change(made);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!('wrong' in read)) ask(read);
  };
  const ofSomebody = draft.what === 'declined' || draft.what === 'late';
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>{words.lead}</p>
      <fieldset className={css['whats']}>
        <legend className="label">{words.legend}</legend>
        {WHATS.map((what) => (
          <label key={what} className={css['what']}>
            <input type="radio" name="what-if" value={what} checked={draft.what === what} onChange={() => alter({ what })} data-autofocus={draft.what === what || undefined} />
            {words.whats[what]}
          </label>
        ))}
      </fieldset>
      {ofSomebody && (guests.length === 0 ? <Note tone="info">{replanning.nobody}</Note> : <NativeSelect label={replanning.who} value={draft.who} onChange={(event) => alter({ who: event.currentTarget.value })} data={guests.map(({ participation, name }) => ({ value: participation, label: name }))} />)}
      {draft.what === 'late' && (recording === null ? <Note tone="info">{replanning.noStart}</Note> : (
        <div className={css['hours']}>
          <TextInput type="time" label={<>{replanning.arrives} <span className="soft">({app.optional})</span></>} value={draft.arrives} onChange={(event) => alter({ arrives: event.currentTarget.value })} />
          <TextInput type="time" label={<>{replanning.leaves} <span className="soft">({app.optional})</span></>} value={draft.leaves} onChange={(event) => alter({ leaves: event.currentTarget.value })} />
          <p className="soft">{replanning.hoursHint(recording.start.slice(11, 16), recording.end.slice(11, 16))}</p>
        </div>
      ))}
      {draft.what === 'length' && <TextInput label={episode.length} value={draft.length} onChange={(event) => alter({ length: event.currentTarget.value })} autoComplete="off" className={css['length'] ?? ''} />}
      {draft.what === 'wish' && (
        <div className={css['hours']}>
          <NativeSelect label={words.wish} value={draft.wish} onChange={(event) => alter({ wish: event.currentTarget.value as QuestionDraft['wish'] })} data={(Object.keys(templates.wishes) as QuestionDraft['wish'][]).map((wish) => ({ value: wish, label: templates.wishes[wish].name }))} />
          <NativeSelect label={words.strength} value={draft.strength} onChange={(event) => alter({ strength: event.currentTarget.value as QuestionDraft['strength'] })} data={STRENGTHS.map((strength) => ({ value: strength, label: templates.strengths[strength] }))} />
          <p className="soft">{words.wishNow(templates.strengths[input.show.wishes[draft.wish]])}</p>
        </div>
      )}
      {draft.what === 'chairs' && <NativeSelect label={words.chairs} value={String(draft.more)} onChange={(event) => alter({ more: event.currentTarget.value === '1' ? 1 : -1 })} data={[{ value: '-1', label: words.oneLess }, { value: '1', label: words.oneMore }]} className={css['length'] ?? ''} />}
      {tried && 'wrong' in read && <Note tone="warn" role="alert">{read.wrong}</Note>}
      <div className={css['buttons']}>
        <Button type="submit" disabled={(ofSomebody && guests.length === 0) || (draft.what === 'late' && recording === null)}>{words.ask}</Button>
        <Button variant="subtle" onClick={close}>{app.close}</Button>
      </div>
    </form>
  );
}
