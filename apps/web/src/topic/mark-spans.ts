export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text, and what covers it. */
export interface Marked<Cue> {
  readonly text: string;
  readonly cited: boolean;
  readonly cue: Cue | null;
}

/** Cuts a text where what is cited and the cues begin and end; put together again, the stretches are the text. */
export function markSpans<Cue extends Span>(text: string, cited: Span | null, cues: readonly Cue[]): readonly Marked<Cue>[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const edges = [0, text.length, ...[...(cited === null ? [] : [cited]), ...cues].flatMap(({ start, end }) => [inside(start), inside(end)])];
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b);
  const covers = ({ start, end }: Span, from: number, to: number) => start <= from && to <= end;
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    return { text: text.slice(from, to), cited: cited !== null && covers(cited, from, to), cue: cues.find((cue) => covers(cue, from, to)) ?? null };
  });
}
