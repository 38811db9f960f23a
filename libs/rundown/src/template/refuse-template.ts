import { isDuration } from '../counted-seconds.js';
import { isElasticity } from '../find-faults.js';
import { SHOW_PIECES, type ShowPiece, type ShowTemplate } from './show-template.js';

/** A template that makes no show; `piece` is null where it is about how many pieces there are. */
export interface TemplateRefused {
  readonly outcome: 'templateRefused';
  readonly code: 'secondsOutOfOrder' | 'hostPercentOutOfRange' | 'debatesOutOfOrder' | 'everyOutOfRange';
  readonly piece: ShowPiece | null;
}

/** Why a template cannot be kept, or null: least ≤ ideal ≤ most in whole seconds, shares from 0 to 100, debates at growing lengths. */
export function refuseTemplate({ pieces, debates, breakEverySeconds, questionEverySeconds }: ShowTemplate): TemplateRefused | null {
  const refuse = (code: TemplateRefused['code'], piece: ShowPiece | null = null): TemplateRefused => ({ outcome: 'templateRefused', code, piece });
  for (const piece of SHOW_PIECES) {
    const { seconds, hostPercent } = pieces[piece];
    if (!isElasticity(seconds)) return refuse('secondsOutOfOrder', piece);
    if (!Number.isInteger(hostPercent) || hostPercent < 0 || hostPercent > 100) return refuse('hostPercentOutOfRange', piece);
  }
  const grow = debates.every(({ targetSeconds, count }, index) => {
    const before = debates[index - 1];
    return isDuration(targetSeconds) && Number.isInteger(count) && count >= 0 && (before === undefined || before.targetSeconds < targetSeconds);
  });
  if (debates.length === 0 || !grow) return refuse('debatesOutOfOrder');
  return [breakEverySeconds, questionEverySeconds].every(isDuration) ? null : refuse('everyOutOfRange');
}
