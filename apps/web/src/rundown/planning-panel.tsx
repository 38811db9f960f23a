import { Progress } from '@mantine/core';
import { Note } from '../look/note.js';
import type { PlanningStepFragment } from '../operations/rundown.js';
import { ImprovingLine } from './improving-line.js';
import { sayWhy } from '../words/say-facts.js';
import { useSpeech } from '../words/words-provider.js';
import '@mantine/core/styles/Progress.css';
import css from './planning-panel.module.css';

/** How far the preparation is, or why there is none; then how the search for a better rundown goes. */
export function PlanningPanel({ planning, problem, keep }: { readonly planning: PlanningStepFragment | null; readonly problem: 'stale' | 'failed' | null; readonly keep: () => void }) {
  const { words: { rundown }, language } = useSpeech();
  if (problem !== null) return <Note tone="warn" role="alert">{problem === 'stale' ? rundown.stalePlan : rundown.planningFailed}</Note>;
  if (planning === null) return null;
  if (planning.state === 'done') return planning.improvement && <ImprovingLine improvement={planning.improvement} keep={keep} />;
  if (planning.state === 'failed') return <Note tone="warn" role="alert">{rundown.planningFailed}</Note>;
  if (planning.state === 'refused') {
    return <Note tone="warn" role="alert">{planning.refusal === null ? rundown.planningRefused : sayWhy(planning.refusal, language)}</Note>;
  }
  const step = planning.step === null ? rundown.planningQueued : rundown.stepAt(rundown.steps[planning.step] ?? planning.step, planning.progress);
  return (
    <section className={`sheet ${css['panel']}`} aria-label={rundown.planning}>
      <p className={css['title']}>{rundown.planning}</p>
      <Progress value={planning.progress} aria-label={rundown.planning} size="lg" color="var(--accent)" transitionDuration={200} />
      <p role="status" className="soft">{step}</p>
    </section>
  );
}
