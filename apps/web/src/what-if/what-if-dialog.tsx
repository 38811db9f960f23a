import { formatDuration } from '#rundown';
import { Button, Modal, Progress } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Note } from '../look/note.js';
import { WhatIfDocument } from '../operations/what-if.js';
import type { HappeningShow } from '../replanning/happening.js';
import { ErrorNote } from '../server/error-note.js';
import { useSpeech } from '../words/words-provider.js';
import '@mantine/core/styles/Progress.css';
import css from './answer-view.module.css';
import { AnswerView } from './answer-view.js';
import { QuestionForm } from './question-form.js';
import type { QuestionDraft } from './read-question.js';
import { useWhatIf } from './use-what-if.js';
import type { WhatIfInput } from './worker-job.js';

interface WhatIfDialogProps {
  readonly episodeId: string;
  readonly show: HappeningShow;
  readonly close: () => void;
}

/** « Et si… ? »: a question put to the planner in this browser; the draft stays as it is. */
export default function WhatIfDialog({ episodeId, show, close }: WhatIfDialogProps) {
  const { words: { whatIf: words, app } } = useSpeech();
  const [{ data, error }] = useQuery({ query: WhatIfDocument, variables: { episodeId }, requestPolicy: 'network-only' });
  const [draft, setDraft] = useState<QuestionDraft>({ what: 'declined', who: show.guests[0]?.participation ?? '', arrives: '', leaves: '', length: formatDuration(show.targetSeconds), wish: 'contradiction', strength: 'strong', more: -1 });
  const [asked, setAsked] = useState<string | null>(null);
  const { imagining: { told, state }, ask, stop, forget } = useWhatIf();
  const input = data?.whatIf as WhatIfInput | null | undefined;
  return (
    <Modal opened onClose={close} title={words.title} size={asked === null ? 'lg' : 'min(940px, 100%)'} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      <div className={css['dialog']}>
        {error && <ErrorNote error={error} />}
        {!input ? !error && <Placeholder lines={5} label={app.loading} /> : asked === null ? (
          <QuestionForm input={input} show={show} draft={draft} change={(made) => setDraft((old) => ({ ...old, ...made }))} ask={({ change, told: sentence }) => { setAsked(sentence); ask(input, change); }} close={close} />
        ) : (
          <>
            <div className={css['asked']}><b>{words.asked(asked)}</b> <Button variant="default" size="compact-md" data-autofocus onClick={() => { forget(); setAsked(null); }}>{words.other}</Button></div>
            <div className={css['searching']}>
              <p role="status" className="soft">{state !== 'idle' && words.states[state === 'searching' && told !== null ? 'better' : state]}</p>
              {state === 'searching' && <Button variant="subtle" size="compact-md" onClick={stop}>{words.stop}</Button>}
            </div>
            {state === 'searching' && <Progress value={told === null ? 5 : (told.round / told.rounds) * 100} aria-label={words.title} size={4} color="var(--accent)" transitionDuration={200} />}
            {state === 'failed' && <Note tone="warn" role="alert">{words.failed}</Note>}
            {told !== null && <AnswerView answer={told.answer} />}
            <p className="soft">{words.untouched}</p>
          </>
        )}
      </div>
    </Modal>
  );
}
