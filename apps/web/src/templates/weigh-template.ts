import { countPieces, formatDuration, TALKSHOW } from '#rundown';
import type { PieceLengths } from './read-pieces.js';

/** The show by which a template is judged: the length and the company, host included, that it is for. */
export interface UsualShow {
  readonly targetSeconds: number;
  readonly seats: number;
}

/** How long that show can get with these pieces, and whether its length is within. */
export interface TemplateWeight {
  readonly least: string;
  readonly ideal: string;
  readonly most: string;
  readonly fits: boolean;
}

/** Sums what a show of this kind is made of. */
export function weighTemplate(pieces: readonly PieceLengths[], { targetSeconds, seats }: UsualShow): TemplateWeight {
  const held = countPieces(TALKSHOW, targetSeconds);
  const counts: Readonly<Record<string, number>> = { introduction: seats, lastWord: seats, debate: held.debates, break: held.breaks, question: held.questions };
  const sum = (seconds: (piece: PieceLengths) => number) => pieces.reduce((all, one) => all + (counts[one.piece] ?? 1) * seconds(one), 0);
  const [least, ideal, most] = [sum((one) => one.minSeconds), sum((one) => one.idealSeconds), sum((one) => one.maxSeconds)];
  return { least: formatDuration(least), ideal: formatDuration(ideal), most: formatDuration(most), fits: least <= targetSeconds && targetSeconds <= most };
}
