import type { Seconds, Segment } from '#rundown';

/** A show's lines around its debates. What stands between two debates is in the gap after the first of them. */
export interface ShowFrame {
  readonly opening: readonly Segment[];
  /** The debates as drafted, in order: how many there are and how long. */
  readonly slots: readonly Segment[];
  /** By debate but the last. */
  readonly gaps: readonly (readonly Segment[])[];
  readonly closing: readonly Segment[];
}

/** Takes a show's lines apart; null for a show of fewer than two debates. What happens outside the programme stays where it stands. */
export function frameShow(lines: readonly Segment[]): ShowFrame | null {
  const at = [...lines.keys()].filter((index) => lines[index]!.kind === 'debate');
  if (at.length < 2) return null;
  return {
    opening: lines.slice(0, at[0]),
    slots: at.map((index) => lines[index]!),
    gaps: at.slice(1).map((index, gap) => lines.slice(at[gap]! + 1, index)),
    closing: lines.slice(at.at(-1)! + 1),
  };
}

/** The programme's seconds that lines take. */
export const secondsOf = (lines: readonly Segment[]): Seconds => lines.reduce((sum, line) => sum + (line.outside ? 0 : line.durationSeconds), 0);
