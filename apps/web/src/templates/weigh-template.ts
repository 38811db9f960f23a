import { countPieces, formatDuration, TALKSHOW } from '#rundown';
import type { PieceLengths } from './read-pieces.js';

/** The show by which a template is judged while it is being edited: its usual length and company, host included. */
export const USUAL_SHOW = { targetSeconds: 3120, persons: 5 } as const;

/** How long the usual show can get with these pieces, and whether its length is within. */
export interface TemplateWeight {
  readonly least: string;
  readonly ideal: string;
  readonly most: string;
  readonly fits: boolean;
}

/** Sums what a usual show is made of. */
export function weighTemplate(pieces: readonly PieceLengths[]): TemplateWeight {
  const held = countPieces(TALKSHOW, USUAL_SHOW.targetSeconds);
  const counts: Readonly<Record<string, number>> = { introduction: USUAL_SHOW.persons, lastWord: USUAL_SHOW.persons, debate: held.debates, break: held.breaks, question: held.questions };
  const sum = (seconds: (piece: PieceLengths) => number) => pieces.reduce((all, one) => all + (counts[one.piece] ?? 1) * seconds(one), 0);
  const [least, ideal, most] = [sum((one) => one.minSeconds), sum((one) => one.idealSeconds), sum((one) => one.maxSeconds)];
  return { least: formatDuration(least), ideal: formatDuration(ideal), most: formatDuration(most), fits: least <= USUAL_SHOW.targetSeconds && USUAL_SHOW.targetSeconds <= most };
}
