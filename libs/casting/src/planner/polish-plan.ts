import type { CompiledShow } from './compiled-show.js';
import type { LinearAnswer, LinearSolver } from './linear-program.js';
import type { ShowPlan } from './instance.js';
import { writePolishProgram, type Anchors, type PolishProgram } from './polish-program.js';
import { valuePlan } from './value-plan.js';

/**
 * The plan with its durations and speech made as good as they can be, order, speakers and seats kept; the plan itself when nothing
 * is better. Moments are rounded, not durations, so that every bound on a difference of moments survives; speech is solved again.
 * With anchors the polished plan is given even if it is worth less: people keep their times for it.
 */
export function polishPlan(show: CompiledShow, plan: ShowPlan, solver: LinearSolver, anchors: Anchors | null = null): ShowPlan {
  const free = writePolishProgram(show, plan, null, false, anchors);
  const answer = solver.solve(free.program);
  if (answer.status !== 'optimal') return plan;
  const durations = wholeDurations(show, plan, free, answer);
  const fixed = writePolishProgram(show, plan, durations, false);
  const spoken = solver.solve(fixed.program);
  if (spoken.status !== 'optimal') return plan;
  const polished = readPolished(show, plan, fixed, spoken, durations);
  return anchors === null ? better(show, plan, polished) : polished;
}

/** The same with whole durations from the start: dearer, and never worse. */
export function polishWhole(show: CompiledShow, plan: ShowPlan, solver: LinearSolver, nodes: number): ShowPlan {
  const written = writePolishProgram(show, plan, null, true);
  const answer = solver.solve(written.program, { nodes });
  if (answer.columns.length === 0) return plan;
  return better(show, plan, readPolished(show, plan, written, answer, wholeDurations(show, plan, written, answer)));
}

function better(show: CompiledShow, plan: ShowPlan, polished: ShowPlan): ShowPlan {
  return valuePlan(show.instance, polished).total > valuePlan(show.instance, plan).total + 1e-9 ? polished : plan;
}

function wholeDurations(show: CompiledShow, { segs }: ShowPlan, { above, below }: PolishProgram, { columns }: LinearAnswer): number[] {
  const ideals = [...segs.map(({ theme }) => show.ideal[theme]!), show.rules.closeIdeal];
  const exact = ideals.map((ideal, p) => ideal + columns[above[p]!]! - columns[below[p]!]!);
  let [moment, rounded] = [0, 0];
  return exact.map((duration) => {
    moment += duration;
    const before = rounded;
    // A hair is added so that what is whole but for the solver's tolerance stays itself.
    rounded = Math.floor(moment + 0.5 + 1e-6);
    return rounded - before;
  });
}

function readPolished(show: CompiledShow, plan: ShowPlan, { speech }: PolishProgram, { columns }: LinearAnswer, durations: readonly number[]): ShowPlan {
  const part = 1 - show.rules.hostShare;
  const segs = plan.segs.map((seg, p) => {
    const turns = speech[p]!.map((column) => Math.max(show.rules.minTurn, columns[column]!));
    // The solver's tolerance is taken from whoever speaks most.
    const excess = turns.reduce((sum, turn) => sum + turn, 0) - part * durations[p]!;
    turns[turns.indexOf(Math.max(...turns))]! -= excess;
    return { ...seg, dur: durations[p]!, speech: Object.fromEntries(seg.speakers.map((guest, k) => [guest, turns[k]!])) };
  });
  return { segs, breakAfter: plan.breakAfter, closing: durations.at(-1)! };
}
