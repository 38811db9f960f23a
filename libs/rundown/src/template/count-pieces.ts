import type { Seconds } from '../segment.js';
import type { ShowTemplate } from './show-template.js';

/** How many of each a show of some length should have, matter permitting. */
export interface PieceCounts {
  readonly debates: number;
  readonly breaks: number;
  readonly questions: number;
}

/** Counts a template's debates, breaks and questions for a length. */
export function countPieces(template: ShowTemplate, targetSeconds: Seconds): PieceCounts {
  const every = (seconds: Seconds) => (seconds === 0 ? 0 : Math.floor(targetSeconds / seconds));
  return { debates: Math.max(1, Math.round(debatesHeld(template, targetSeconds))), breaks: every(template.breakEverySeconds), questions: every(template.questionEverySeconds) };
}

function debatesHeld({ debates }: ShowTemplate, targetSeconds: Seconds): number {
  const above = Math.max(1, debates.findIndex((known) => known.targetSeconds >= targetSeconds));
  const at = debates.at(-1)!.targetSeconds < targetSeconds ? debates.length - 1 : above;
  const [from, to] = [debates[at - 1], debates[at]];
  if (to === undefined || from === undefined) return debates[0]?.count ?? 1;
  return from.count + ((targetSeconds - from.targetSeconds) / (to.targetSeconds - from.targetSeconds)) * (to.count - from.count);
}
