import { fitDurations, type Seconds, type Segment } from '#rundown';
import type { ShowPlan } from '../planner/instance.js';
import { secondsOf } from './show-frame.js';
import { TICK } from './ticks.js';
import type { WrittenShow } from './write-instance.js';

/**
 * The lines of a plan in running order, nobody seated: what the target has beyond whole ticks is the closing's.
 * Null when the closing cannot take what is left.
 */
export function layPlan({ instance, frame, themes }: WrittenShow, plan: ShowPlan, targetSeconds: Seconds): readonly Segment[] | null {
  const elasticity = frame.slots.find(({ locks }) => !locks.duration)?.elasticity ?? null;
  const debates = plan.segs.map(({ theme, dur }): Segment => {
    const line = themes[theme]!;
    return { ...line, elasticity: line.elasticity === null ? null : (elasticity ?? line.elasticity), durationSeconds: line.locks.duration ? line.durationSeconds : dur * TICK };
  });
  const filled = frame.gaps.filter((gap) => gap.length > 0);
  const gapAfter = (position: number) => (filled.length === 1 ? (position === plan.breakAfter ? filled[0]! : []) : (frame.gaps[position] ?? []));
  const shown = [...frame.opening, ...debates.flatMap((debate, position) => [debate, ...(position < instance.prm.P - 1 ? gapAfter(position) : [])])];
  const closing = fitDurations(frame.closing, targetSeconds - secondsOf(shown), TICK);
  return closing.outcome === 'durationsFitted' ? [...shown, ...closing.segments] : null;
}
