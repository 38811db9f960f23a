import { typesetFrench } from '#print';
import { Button, Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import type { ListPlace } from './print-list-dialog.js';
import css from './printing.module.css';
import { isUnderWay, usePrintRun } from './use-print-run.js';

const PrintListDialog = lazy(() => import('./print-list-dialog.js'));

/** « Tirage du jour »: one click, how far it is, and its pages. */
export function PrintRunPanel({ day, places }: { readonly day: string; readonly places: readonly ListPlace[] }) {
  const { words: { printing: words }, language } = useSpeech();
  const { run, refused, error, asking, start } = usePrintRun(day);
  const mayShape = useMayShape();
  const [listing, setListing] = useState(false);
  const [kept, setKept] = useState(false);
  const going = run !== null && isUnderWay(run);
  const said = run === null || !going ? '' : run.copies === 0 ? (run.state === 'queued' ? words.runQueued : words.runReading) : words.runAt(Math.min(run.done + 1, run.copies), run.copies, typesetFrench(run.show ?? ''));
  return (
    <section className={css['run']} aria-labelledby="print-run">
      <h2 id="print-run">{words.run}</h2>
      <p className="soft">{words.runHint}</p>
      <div className={css['runActs']}>
        <Button leftSection={<Icon name="print" />} variant={run?.pdf ? 'default' : 'filled'} loading={asking} disabled={going} onClick={() => { setKept(false); void start(); }}>{run?.pdf ? words.runAgain : words.run}</Button>
        {mayShape && <Button variant="default" leftSection={<Icon name="people" />} onClick={() => { setKept(false); setListing(true); }}>{words.list}</Button>}
      </div>
      <div role="status">
        {going && (
          <div className={css['going']}>
            <p className="tabular">{said}</p>
            <Progress value={run.copies === 0 ? 0 : (run.done / run.copies) * 100} aria-label={words.run} transitionDuration={0} />
          </div>
        )}
        {run?.pdf && !going && <Note tone="done"><p>{words.runDone(run.copies)} <a href={run.pdf} target="_blank" rel="noopener">{words.runOpen}</a></p><p className="soft">{words.runLast(run.requestedByName || words.somebody, sayInstant(run.requestedAt, language))}</p></Note>}
        {run?.refusal && !going && <Note tone="warn">{words.runRefusals[run.refusal.code] ?? words.runRefusals['printRunFault']}</Note>}
        {refused !== null && <Note tone="warn">{refused}</Note>}
        {kept && <Note tone="done">{words.kept}</Note>}
      </div>
      {error && <ErrorNote error={error} />}
      {listing && <Suspense><PrintListDialog places={places} close={() => setListing(false)} kept={() => { setListing(false); setKept(true); }} /></Suspense>}
    </section>
  );
}
