import { compareAsRun, gatherNotes, isPlayed, layStretches, openTimeline, type AsRunNote, type Rundown, type Seconds } from '#rundown';

/** Where a line's place comes from: noted on the floor, or planned while nothing was noted; `unnoted`: others were, this one was not; `cut`: nothing of it is left. */
export type PlacedBy = 'played' | 'planned' | 'unnoted' | 'cut';

/** A line that stands in the programme. */
export interface ProgrammeLine {
  readonly segmentId: string;
  readonly title: string;
  /** From 0:00 of the programme; null where it is not known or it is not there. */
  readonly startSeconds: Seconds | null;
  /** What is left of it. */
  readonly seconds: Seconds;
  readonly placedBy: PlacedBy;
}

/**
 * The programme as it was played where anything was noted, else as it was released: what is filmed beside it, floated or dropped is no part
 * of it. The second 0 is the programme's own: what came before the first line inside it does not count.
 */
export function layProgramme(released: Rundown, notes: readonly AsRunNote[]): readonly ProgrammeLine[] {
  const show = gatherNotes(notes);
  const compared = compareAsRun(released, show);
  if (!compared.lines.some(({ outside, startMs }) => !outside && startMs !== null)) return planned(released);
  const { stretches } = layStretches(compared, show.cuts);
  const lines = compared.lines
    .filter(({ outside, segment, state }) => !outside && state !== 'dropped' && (segment === null || state !== 'unplayed' || isPlayed(segment)))
    .map(({ line, title }): ProgrammeLine => {
      const own = stretches.filter((stretch) => stretch.line === line);
      const first = own.find(({ leftMs, open }) => leftMs > 0 || open);
      if (first === undefined) return { segmentId: line, title, startSeconds: null, seconds: 0, placedBy: own.length > 0 ? 'cut' : 'unnoted' };
      return { segmentId: line, title, startSeconds: first.startSeconds, seconds: Math.floor(first.leftMs / 1000), placedBy: 'played' };
    });
  return inOrderPlayed(lines, stretches.map(({ line }) => line));
}

/** A line that nobody noted stays behind the one above it. */
function inOrderPlayed(lines: readonly ProgrammeLine[], played: readonly string[]): readonly ProgrammeLine[] {
  let above = -1;
  const placed = lines.map((line) => {
    const own = played.indexOf(line.segmentId);
    above = own < 0 ? above : own;
    return { line, above };
  });
  return placed.toSorted((a, b) => a.above - b.above).map(({ line }) => line);
}

function planned(released: Rundown): readonly ProgrammeLine[] {
  const { useful, usefulStarts, counted } = openTimeline(released);
  return released.segments.flatMap(({ id, title }, at) => (useful[at] === 1 ? [{ segmentId: id, title, startSeconds: usefulStarts[at]!, seconds: counted[at]!, placedBy: 'planned' as const }] : []));
}
